package org.glossator.search;

import org.glossator.text.Span;

/// Ends the reading where something is wrong; never leaves the package.
final class Stop extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Misread misread;

    Stop(Misread.Why why, Span at, String what) {
        super(why.name(), null, false, false);
        this.misread = new Misread(why, at, what);
    }

    Misread misread() {
        return misread;
    }
}

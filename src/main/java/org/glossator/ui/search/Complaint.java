package org.glossator.ui.search;

import org.glossator.search.Misread;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.OneLine;

import java.text.Bidi;
import java.util.Locale;

/// The sentence that says why something typed cannot be read.
final class Complaint {

    /// Of what is wrong the begin will do, in code points.
    private static final int LONGEST = 24;

    private Complaint() {}

    static String of(Misread misread) {
        String key = "search.misread." + misread.why().name().toLowerCase(Locale.ROOT);
        String what = OneLine.of(misread.what());
        if (what.codePointCount(0, what.length()) > LONGEST) {
            what = what.substring(0, what.offsetByCodePoints(0, LONGEST)) + "…";
        }
        // JavaFX breaks wrapped right-to-left text wrongly, and throws.
        boolean wraps = !Bidi.requiresBidi(what.toCharArray(), 0, what.length());
        return Messages.text(key.replace('_', '-'), wraps ? what : "…");
    }
}

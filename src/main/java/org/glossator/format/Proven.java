package org.glossator.format;

/// A document as bytes of a format, which have been found to say what was meant.
public final class Proven {

    private final Bundle bundle;
    private final Utf8Out content;

    Proven(Bundle bundle, Utf8Out content) {
        this.bundle = bundle;
        this.content = content;
    }

    Bundle bundle() {
        return bundle;
    }

    Utf8Out content() {
        return content;
    }
}

package org.glossator.agreement;

import java.util.Locale;

/// What is counted when annotators are compared.
public enum Grain {
    /// Each Unicode code point of the text, white space too.
    CHARACTER,
    /// Each token. A mark is on every token that it touches.
    TOKEN,
    /// Each place that anybody has marked: the same begins and ends. What nobody marked does not
    /// count, so two annotators who marked nothing have nothing in common either.
    SPAN;

    /// What it is called in files and on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.glossator.format;

import java.util.regex.Pattern;

/// How a format may have to change what it carries. Each is a [Loss] of that kind.
enum Alteration {
    /// In the name of a tag, what is neither letter, digit, `-` nor `_` becomes `_`.
    TAG_NAME("tag name"),
    /// Likewise of an attribute.
    ATTRIBUTE_NAME("attribute name"),
    /// A tab or an end of line within a value or note becomes a space.
    LINE_BREAK("line break"),
    /// A stretch of a span does without line ends at its edges.
    EDGE("edge"),
    /// A span of nothing but white space is left out.
    BLANK_SPAN("blank span"),
    /// An attribute without a value is left out.
    EMPTY_VALUE("empty value");

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]");

    /// What some program or other takes for the end of a line, and the tab.
    private static final Pattern BREAK =
            Pattern.compile("[\\t\\n\\x0b\\f\\r\\x1c-\\x1e\\x85\\u2028\\u2029]");

    private final String kind;

    Alteration(String kind) {
        this.kind = kind;
    }

    /// As it stands in a [Loss].
    String kind() {
        return kind;
    }

    /// A name of letters, digits, `-` and `_` alone, one for each character.
    static String name(String name) {
        return NO_NAME.matcher(name).replaceAll("_");
    }

    /// On one line, in one column.
    static String line(String text) {
        return BREAK.matcher(text).replaceAll(" ");
    }
}

package org.glossator.ui.surface;

/// How large a paragraph is set, beside the others of its text.
enum Rank {
    TEXT,
    HEADLINE,
    /// The highest headings within the text.
    FIRST,
    SECOND,
    /// All lower ones: strong, and no larger than the text.
    THIRD;

    /// @param place among the levels of heading that a text has, 0 for the highest
    static Rank ofHeading(int place) {
        return switch (place) {
            case 0 -> FIRST;
            case 1 -> SECOND;
            default -> THIRD;
        };
    }

    boolean isHeading() {
        return this == FIRST || this == SECOND || this == THIRD;
    }
}

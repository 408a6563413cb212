package org.glossator.ui.surface;

/// What stands at the head of an article: its headline, and a line that says where it comes from.
public sealed interface Heading {

    /// Running text without either.
    Heading NONE = new Above("", "");

    /// The first paragraph of the text that is not blank is the headline, to be set large.
    ///
    /// @param sourceLine shown under it, no part of the text; empty for none
    record InText(String sourceLine) implements Heading {}

    /// Both are shown above the text and are no part of it: they have no offsets and cannot be
    /// selected.
    ///
    /// @param title the headline, to be set large; empty for none
    /// @param sourceLine shown under it; empty for none
    record Above(String title, String sourceLine) implements Heading {}
}

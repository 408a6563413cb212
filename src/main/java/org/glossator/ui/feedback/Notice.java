package org.glossator.ui.feedback;

/// What there is to say of what was done last.
sealed interface Notice {

    record None() implements Notice {}

    /// An answer is stored.
    record Answered() implements Notice {}

    /// The report is written as a page.
    record Saved(String file) implements Notice {}

    /// @param why one line for the annotator
    record Failed(String why) implements Notice {}
}

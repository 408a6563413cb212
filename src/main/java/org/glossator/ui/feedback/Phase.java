package org.glossator.ui.feedback;

/// What is going on.
sealed interface Phase {

    /// Nothing was asked yet.
    record Idle() implements Phase {}

    /// @param done articles looked through
    /// @param all articles to look through, or 0 while unknown
    record Looking(long done, long all) implements Phase {}

    /// What is shown is what was decided.
    record Done() implements Phase {}

    record Stopped() implements Phase {}

    /// It could not be found out.
    record Failed() implements Phase {}
}

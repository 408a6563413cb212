package org.glossator.ui.adjudication;

/// What is going on.
sealed interface Phase {

    /// Nothing was asked yet.
    record Idle() implements Phase {}

    /// @param done articles looked through
    /// @param all articles to look through, or 0 while unknown
    record Looking(long done, long all) implements Phase {}

    /// A strategy is taking what it takes.
    record Settling(long done, long all) implements Phase {}

    /// What is shown is what waits.
    record Done() implements Phase {}

    record Stopped() implements Phase {}

    /// It could not be found out.
    record Failed() implements Phase {}

    /// Whether work is under way that can be stopped.
    default boolean isBusy() {
        return this instanceof Looking || this instanceof Settling;
    }
}

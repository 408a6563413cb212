package org.glossator.ui.consistency;

/// What is going on.
sealed interface Phase {

    /// Nothing was asked yet.
    record Idle() implements Phase {}

    /// @param done articles looked through
    /// @param all articles to look through, or 0 while unknown
    record Looking(long done, long all) implements Phase {}

    /// What is shown is what is stored.
    record Done() implements Phase {}

    /// The analyst has stopped it; what it had found by then stays.
    record Stopped() implements Phase {}

    /// @param done articles
    record Mending(long done, long all) implements Phase {}

    /// It could not be found out.
    record Failed() implements Phase {}

    /// Whether work is under way that can be stopped.
    default boolean isBusy() {
        return this instanceof Looking || this instanceof Mending;
    }
}

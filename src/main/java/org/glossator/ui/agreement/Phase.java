package org.glossator.ui.agreement;

/// What is going on.
sealed interface Phase {

    /// Nothing was asked yet.
    record Idle() implements Phase {}

    /// Fewer than two sets that have marks are chosen.
    ///
    /// @param sets that there are, chosen or not
    record TooFew(int sets) implements Phase {}

    /// No article is chosen.
    record NoArticles() implements Phase {}

    /// @param done articles read
    /// @param all articles to read, or 0 while unknown
    record Working(long done, long all) implements Phase {}

    /// What is shown is what was stored when it was asked.
    record Done() implements Phase {}

    /// The analyst has stopped it.
    record Stopped() implements Phase {}

    /// It could not be found out.
    ///
    /// @param why one line
    record Failed(String why) implements Phase {}

    /// Whether work is under way that can be stopped.
    default boolean isBusy() {
        return this instanceof Working;
    }
}

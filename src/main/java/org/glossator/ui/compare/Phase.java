package org.glossator.ui.compare;

/// What there is to see.
sealed interface Phase {

    /// No article is open.
    record Nothing() implements Phase {}

    record Reading() implements Phase {}

    /// Fewer than two sets are chosen, or there.
    ///
    /// @param sets that have marks in the article, chosen or not
    record TooFew(int sets) implements Phase {}

    record Shown() implements Phase {}

    /// @param why one line
    record Failed(String why) implements Phase {}
}

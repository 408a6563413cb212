package org.glossator.ui.history;

/// What is going on.
sealed interface Phase {

    /// There is no article.
    record Idle() implements Phase {}

    record Looking() implements Phase {}

    /// What is listed is what is stored.
    record Done() implements Phase {}

    record Restoring() implements Phase {}

    /// @param why one line for the analyst
    record Failed(String why) implements Phase {}
}

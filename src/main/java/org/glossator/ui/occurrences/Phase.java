package org.glossator.ui.occurrences;

import org.glossator.project.TagReport;

/// What is going on.
sealed interface Phase {

    /// There are no words to look for.
    record Nothing() implements Phase {}

    /// @param done articles looked through
    /// @param all articles to look through, or 0 while unknown
    record Searching(long done, long all) implements Phase {}

    /// Everything was found.
    record Found() implements Phase {}

    /// There are more places than are listed.
    record TooMany() implements Phase {}

    /// The search was stopped by the analyst; what it had found by then stays.
    record Stopped() implements Phase {}

    /// @param done articles
    record Tagging(long done, long all) implements Phase {}

    record Tagged(TagReport report) implements Phase {}

    /// @param why one line for the analyst
    record Failed(String why) implements Phase {}

    /// Whether work is under way that can be stopped.
    default boolean isBusy() {
        return this instanceof Searching || this instanceof Tagging;
    }
}

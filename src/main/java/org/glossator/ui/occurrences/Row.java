package org.glossator.ui.occurrences;

/// One row of the list, as a place in what was found.
sealed interface Row {

    /// The article, by its number among those something was found in.
    int article();

    /// The title of an article, above its places.
    record Heading(int article) implements Row {}

    /// @param index among the places of the article
    record Place(int article, int index) implements Row {}
}

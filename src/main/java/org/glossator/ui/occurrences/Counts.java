package org.glossator.ui.occurrences;

/// How much was found.
///
/// @param tagged places that carry the chosen tag, or any while none is chosen
/// @param ticked places to be tagged
record Counts(int places, int articles, int tagged, int ticked) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(
                places + other.places,
                articles + other.articles,
                tagged + other.tagged,
                ticked + other.ticked);
    }
}

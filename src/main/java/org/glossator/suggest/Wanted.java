package org.glossator.suggest;

import org.glossator.text.Fold;

/// Words to be found, and what else counts as the same.
///
/// Marks of typesetting are always those of the keyboard ([Fold#TYPESETTING]).
///
/// @param words without white space around them, not empty
/// @param wholeWords whether no part of a word counts
/// @param matchCase whether capitals count
/// @param inflected whether other forms of a word count, in languages whose stems are known; then
///   only whole words do
public record Wanted(String words, boolean wholeWords, boolean matchCase, boolean inflected) {

    public Wanted {
        words = words.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing is wanted");
        }
    }

    Fold fold() {
        return Fold.matching(matchCase);
    }
}

package org.glossator.project;

/// What spoils a training set though every format can carry it.
public enum Flaw {
    /// A span that begins or ends with white space or stray punctuation.
    EDGE,
    /// A span that begins or ends within a word or a character.
    CUT,
    /// A span that reaches over the end of a sentence.
    CROSSING,
    /// A span like another one: the same words, tag and set.
    DUPLICATE,
    /// A document in which there is nothing to read.
    EMPTY,
    /// A document without any mark.
    UNMARKED,
    /// A tag with too few examples to learn from.
    RARE;

    /// Whether what has it can be left out of an export. Marks are mended instead.
    public boolean isLeftOut() {
        return switch (this) {
            case EMPTY, UNMARKED, RARE -> true;
            case EDGE, CUT, CROSSING, DUPLICATE -> false;
        };
    }
}

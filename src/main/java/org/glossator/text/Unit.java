package org.glossator.text;

/// What a [Segmentation] can step over.
public enum Unit {
    /// What a reader takes for one character (UAX #29), however many code points it is made of.
    GRAPHEME,
    /// A word, a punctuation mark or a run of white space; in languages written without spaces, by
    /// dictionary.
    WORD,
    /// A sentence with the white space behind it.
    SENTENCE
}

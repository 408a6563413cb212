package org.glossator.format;

import org.glossator.text.Tokenization;

/// How a format writes where it leaves a choice.
///
/// @param overlaps what a format without overlaps does with them
/// @param scheme how a token format marks the tokens of a span
/// @param tokens what a token is, where a format has tokens and they are not bound to a program's
public record WriteOptions(Overlaps overlaps, Scheme scheme, Tokenization tokens) {

    public static final WriteOptions DEFAULT =
            new WriteOptions(Overlaps.FAIL, Scheme.IOB2, Tokenization.ICU);

    /// Which of overlapping spans stays.
    public enum Overlaps {
        /// The longer one.
        OUTER,
        /// The shorter one.
        INNER,
        /// None: the export is refused before anything is written.
        FAIL
    }

    public enum Scheme {
        IOB2,
        BIOES
    }

    public WriteOptions withOverlaps(Overlaps overlaps) {
        return new WriteOptions(overlaps, scheme, tokens);
    }

    public WriteOptions withScheme(Scheme scheme) {
        return new WriteOptions(overlaps, scheme, tokens);
    }

    public WriteOptions withTokens(Tokenization tokens) {
        return new WriteOptions(overlaps, scheme, tokens);
    }

    /// With the outer spans where no choice has been made yet, for a preview.
    WriteOptions chosen() {
        return overlaps == Overlaps.FAIL ? withOverlaps(Overlaps.OUTER) : this;
    }
}

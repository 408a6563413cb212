package org.glossator.format;

/// How a format writes where it leaves a choice.
///
/// @param overlaps what a format without overlaps does with them
/// @param scheme how a token format marks the tokens of a span
public record WriteOptions(Overlaps overlaps, Scheme scheme) {

    public static final WriteOptions DEFAULT = new WriteOptions(Overlaps.FAIL, Scheme.IOB2);

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
}

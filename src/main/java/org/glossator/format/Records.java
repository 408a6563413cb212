package org.glossator.format;

/// What one record of an export is.
public sealed interface Records {

    /// A whole document.
    record Documents() implements Records {}

    /// A sentence of a document.
    record Sentences() implements Records {}

    /// A run of tokens that a model takes in at once; each begins `stride` tokens behind the one
    /// before, the last ends with the document. A shorter document is one record.
    ///
    /// @param tokens how long, at least 1
    /// @param stride at most `tokens`, so that every token is in one
    record Windows(int tokens, int stride) implements Records {

        public Windows {
            if (tokens < 1 || stride < 1 || stride > tokens) {
                throw new IllegalArgumentException(
                        "a window of " + tokens + " tokens cannot go on by " + stride);
            }
        }
    }
}

package org.glossator.suggest;

/// A mark that nobody has made, and why it may be one.
///
/// @param confidence about how often one like it is right, 0 to 1
public record Suggestion(TaggedSpan mark, double confidence, Reason reason) {

    public Suggestion {
        if (!(confidence >= 0 && confidence <= 1.000_001)) {
            throw new IllegalArgumentException("not a probability: " + confidence);
        }
    }
}

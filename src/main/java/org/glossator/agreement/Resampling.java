package org.glossator.agreement;

/// How intervals are found.
///
/// @param seed the same one gives the same intervals
/// @param times how often documents are drawn anew; 0 for no intervals
public record Resampling(long seed, int times) {

    /// As many as percentiles of 95 % ask for.
    public static final int USUAL = 1_000;

    public Resampling {
        if (times < 0) {
            throw new IllegalArgumentException("cannot draw " + times + " times");
        }
    }
}

package org.glossator.project;

import org.glossator.model.Split;

/// How documents are shared out over a training set.
///
/// Documents that have a split keep it; the others are drawn by a hash of their text and the seed,
/// so the same project always gives the same split.
///
/// @param train parts of the whole, such as 80
/// @param dev parts of the whole, such as 10
/// @param test parts of the whole, such as 10
public record SplitPlan(int train, int dev, int test, long seed) {

    /// @throws IllegalArgumentException if a part is negative or all are zero
    public SplitPlan {
        if (train < 0 || dev < 0 || test < 0 || train + dev + test == 0) {
            throw new IllegalArgumentException(
                    "parts must not be negative, nor all zero: " + train + "/" + dev + "/" + test);
        }
    }

    /// The split of a text with this hash.
    public Split of(String sha256) {
        long bits = Long.parseUnsignedLong(sha256.substring(0, 16), 16);
        long mixed = mix(bits ^ mix(seed));
        long at = Long.remainderUnsigned(mixed, (long) train + dev + test);
        return at < train ? Split.TRAIN : at < train + dev ? Split.DEV : Split.TEST;
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

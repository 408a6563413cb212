package org.glossator.split;

/// Bits well shaken: each bit of a number changes half of those of what comes out.
final class Mix {

    private Mix() {}

    /// The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    static long of(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

package org.glossator.ui.surface;

import java.util.BitSet;

/// A piece's characters as shown, how far each advances and in which direction it runs.
///
/// @param text as shown ([DisplayText])
/// @param levels the bidi level of each code unit; odd runs right to left
/// @param starts where the stretches begin that one node may show ([Stretches])
/// @param ends sums of advances, one longer than the text, in pixels
record Measured(String text, boolean rightToLeft, byte[] levels, BitSet starts, double[] ends) {

    int level(int at) {
        return levels[at];
    }

    double advance(int at) {
        return ends[at + 1] - ends[at];
    }

    double width(int begin, int end) {
        return ends[end] - ends[begin];
    }
}

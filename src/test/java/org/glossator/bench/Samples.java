package org.glossator.bench;

import java.util.Arrays;

/// How long something took each time, in nanoseconds.
final class Samples {

    private long[] values;
    private int size;

    Samples() {
        values = new long[64];
    }

    void addAll(Samples others) {
        for (int i = 0; i < others.size; i++) {
            add(others.values[i]);
        }
    }

    void add(long nanos) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = nanos;
    }

    double median() {
        return percentile(50);
    }

    /// The least sample that this share of them does not exceed.
    ///
    /// @param share in percent, above 0
    double percentile(int share) {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (size * share + 99) / 100 - 1)];
    }
}

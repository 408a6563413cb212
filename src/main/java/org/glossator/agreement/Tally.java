package org.glossator.agreement;

import java.util.Arrays;

/// What one document adds to the sums of a study.
final class Tally {

    /// The sums that are not 0.
    record Sums(int[] slots, double[] amounts) {

        /// Adds them to a row, so many times.
        void addTo(double[] row, int times) {
            for (int i = 0; i < slots.length; i++) {
                row[slots[i]] += times * amounts[i];
            }
        }
    }

    private double[] row = new double[256];
    private int[] touched = new int[256];
    private int count;

    void add(int slot, double amount) {
        if (slot >= row.length) {
            row = Arrays.copyOf(row, Math.max(slot + 1, row.length * 2));
        }
        if (row[slot] == 0 && amount != 0) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count++] = slot;
        }
        row[slot] += amount;
    }

    /// What was added, after which all is 0 again.
    Sums take() {
        Arrays.sort(touched, 0, count);
        int[] slots = new int[count];
        double[] amounts = new double[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            // One that came back to 0 on the way stands here twice.
            int slot = touched[i];
            if (row[slot] != 0) {
                slots[kept] = slot;
                amounts[kept++] = row[slot];
                row[slot] = 0;
            }
        }
        count = 0;
        return new Sums(Arrays.copyOf(slots, kept), Arrays.copyOf(amounts, kept));
    }
}

package org.glossator.agreement;

import org.glossator.agreement.Slots.Quantity;

import java.util.SortedMap;

/// Enters what [Measure.AlphaU] needs of a document: the differences between the units of each two
/// sets, and how many units and gaps there are of which length. The expected disagreement depends
/// on lengths alone, so that it can be had again from added up counts.
final class Unitizing {

    private final Entries entries;

    Unitizing(Entries entries) {
        this.entries = entries;
    }

    void enter(Grain grain, int length, SortedMap<Integer, int[][]> layers) {
        int crew = entries.members().size();
        if (length > 0) {
            // A tag that stands nowhere in a document leaves a gap as long as that to each set.
            int slot = entries.column(Quantity.GAPS, grain, Measure.ALL_TAGS, 0).slot(length);
            entries.tally().add(slot, crew);
        }
        layers.forEach((tag, units) -> {
            Slots.Column lengths = entries.column(Quantity.LENGTHS, grain, tag, 0);
            Slots.Column gaps = entries.column(Quantity.GAPS, grain, tag, 0);
            double apart = 0;
            for (int i = 0; i < crew; i++) {
                count(units[i], length, lengths, gaps);
                for (int j = i + 1; j < crew; j++) {
                    apart += apart(units[i], units[j]);
                }
            }
            entries.add(Quantity.UNITIZED, grain, tag, 0, 2 * apart / (crew - 1));
        });
    }

    private void count(int[] units, int length, Slots.Column lengths, Slots.Column gaps) {
        entries.tally().add(gaps.slot(length), -1);
        int at = 0;
        for (int i = 0; i < units.length; i += 2) {
            if (units[i] > at) {
                entries.tally().add(gaps.slot(units[i] - at), 1);
            }
            entries.tally().add(lengths.slot(units[i + 1] - units[i]), 1);
            at = units[i + 1];
        }
        if (length > at) {
            entries.tally().add(gaps.slot(length - at), 1);
        }
    }

    /// Σ δ² over the units and gaps of two sets.
    private static double apart(int[] one, int[] other) {
        return overlapping(one, other) + inGaps(one, other) + inGaps(other, one);
    }

    private static double overlapping(int[] one, int[] other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] < other[j + 1] && other[j] < one[i + 1]) {
                double begins = one[i] - other[j];
                double ends = one[i + 1] - other[j + 1];
                sum += begins * begins + ends * ends;
            }
            if (one[i + 1] <= other[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return sum;
    }

    /// Of the units of one set that overlap none of the other's.
    private static double inGaps(int[] one, int[] other) {
        double sum = 0;
        int j = 0;
        for (int i = 0; i < one.length; i += 2) {
            while (j < other.length && other[j + 1] <= one[i]) {
                j += 2;
            }
            if (j == other.length || other[j] >= one[i + 1]) {
                double length = one[i + 1] - one[i];
                sum += length * length;
            }
        }
        return sum;
    }
}

package org.glossator.agreement;

import org.glossator.agreement.Agreement.Reason;
import org.glossator.agreement.Slots.Key;
import org.glossator.agreement.Slots.Quantity;

import java.util.ArrayList;
import java.util.List;

/// F1 and boundary distances from sums over documents: for each pair of sets, and the mean of
/// pairs.
final class Matched {

    private final Slots slots;
    private final Crews crews;
    private final List<Integer> tags;

    /// @param tags that count
    Matched(Slots slots, Crews crews, List<Integer> tags) {
        this.slots = slots;
        this.crews = crews;
        this.tags = tags;
    }

    /// The sums that make up a fraction of a pair of sets.
    private record Fraction(int[] above, int[] below) {
        private static double sum(double[] sums, int[] slots) {
            double sum = 0;
            for (int slot : slots) {
                sum += sums[slot];
            }
            return sum;
        }
    }

    Formula f1(Match match, List<Integer> sets) {
        Quantity matched =
                switch (match) {
                    case EXACT -> Quantity.EXACT;
                    case OVERLAP -> Quantity.OVERLAP;
                    case LABEL -> Quantity.LABEL;
                };
        List<Fraction> pairs = new ArrayList<>();
        for (int[] pair : pairs(sets)) {
            int[] ones = marks(pair, pair[0]);
            int[] others = marks(pair, pair[1]);
            int[] both = new int[ones.length + others.length];
            System.arraycopy(ones, 0, both, 0, ones.length);
            System.arraycopy(others, 0, both, ones.length, others.length);
            pairs.add(new Fraction(matches(matched, Grain.SPAN, pair), both));
        }
        return sums -> mean(sums, pairs, 2, Reason.NO_MARKS);
    }

    Formula distance(Grain grain, List<Integer> sets) {
        List<Fraction> pairs = new ArrayList<>();
        for (int[] pair : pairs(sets)) {
            pairs.add(
                    new Fraction(
                            matches(Quantity.DISTANCE, grain, pair),
                            matches(Quantity.OVERLAP, Grain.SPAN, pair)));
        }
        return sums -> mean(sums, pairs, 1, Reason.NO_PAIRS);
    }

    private static Formula.Result mean(
            double[] sums, List<Fraction> pairs, int times, Reason reason) {
        double total = 0;
        double n = 0;
        int defined = 0;
        for (Fraction pair : pairs) {
            double below = Fraction.sum(sums, pair.below);
            if (below > 0) {
                total += times * Fraction.sum(sums, pair.above) / below;
                n += below;
                defined++;
            }
        }
        return defined == 0
                ? Formula.Result.undefined(reason, 0)
                : Formula.Result.value(total / defined, n);
    }

    private static List<int[]> pairs(List<Integer> sets) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                pairs.add(new int[] {sets.get(i), sets.get(j)});
            }
        }
        return pairs;
    }

    private int[] marks(int[] pair, int set) {
        return slots(Quantity.MARKS, Grain.SPAN, pair, set);
    }

    private int[] matches(Quantity quantity, Grain grain, int[] pair) {
        return slots(quantity, grain, pair, crews.pair(pair[0], pair[1]));
    }

    private int[] slots(Quantity quantity, Grain grain, int[] pair, int who) {
        List<Integer> found = new ArrayList<>();
        for (int crew : crews.holding(List.of(pair[0], pair[1]))) {
            for (int tag : tags) {
                found.add(slots.slot(new Key(quantity, grain, crew, tag, who)));
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}

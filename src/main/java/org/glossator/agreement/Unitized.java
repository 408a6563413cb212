package org.glossator.agreement;

import org.glossator.agreement.Agreement.Reason;
import org.glossator.agreement.Slots.Key;
import org.glossator.agreement.Slots.Quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// [Measure.AlphaU] from sums over documents.
final class Unitized implements Formula {

    private final List<Layer> layers = new ArrayList<>();
    private final int[] lengths;
    private final int[] crews;

    /// Numbers with the slots of their sums, ascending; a number may stand there several times.
    private record Histogram(int[] numbers, int[] slots) {

        static Histogram of(List<Slots.Column> columns) {
            TreeMap<Integer, List<Integer>> sorted = new TreeMap<>();
            for (Slots.Column column : columns) {
                for (Map.Entry<Integer, Integer> slot : column.slots().entrySet()) {
                    sorted.computeIfAbsent(slot.getKey(), _ -> new ArrayList<>())
                            .add(slot.getValue());
                }
            }
            int size = sorted.values().stream().mapToInt(List::size).sum();
            int[] numbers = new int[size];
            int[] slots = new int[size];
            int next = 0;
            for (Map.Entry<Integer, List<Integer>> entry : sorted.entrySet()) {
                for (int slot : entry.getValue()) {
                    numbers[next] = entry.getKey();
                    slots[next++] = slot;
                }
            }
            return new Histogram(numbers, slots);
        }
    }

    private record Layer(int[] apart, Histogram units, Histogram gaps) {

        double apart(double[] sums) {
            double sum = 0;
            for (int slot : apart) {
                sum += sums[slot];
            }
            return sum;
        }

        double count(double[] sums) {
            double sum = 0;
            for (int slot : units.slots) {
                sum += sums[slot];
            }
            return sum;
        }

        /// Dₑ without its factor 2/L.
        ///
        /// @param values mL
        double expected(double[] sums, double values) {
            double count = count(sums);
            double sum = 0;
            double within = 0;
            double gaps = 0;
            double gapLengths = 0;
            int next = this.gaps.numbers.length - 1;
            for (int i = units.numbers.length - 1; i >= 0; i--) {
                double units = sums[this.units.slots[i]];
                double length = this.units.numbers[i];
                for (; next >= 0 && this.gaps.numbers[next] >= length; next--) {
                    gaps += sums[this.gaps.slots[next]];
                    gapLengths += sums[this.gaps.slots[next]] * this.gaps.numbers[next];
                }
                double square = length * length;
                double onUnits = (count - 1) / 3 * (2 * square * length - 3 * square + length);
                double inGaps = square * (gapLengths - (length - 1) * gaps);
                sum += units * (onUnits + inGaps);
                within += units * length * (length - 1);
            }
            return count == 0 ? 0 : sum / (values * (values - 1) - within);
        }
    }

    /// @param counted crews whose documents count
    /// @param tags that count
    Unitized(Slots slots, Crews crews, List<Integer> counted, List<Integer> tags, Grain grain) {
        this.lengths = new int[counted.size()];
        this.crews = new int[counted.size()];
        List<Slots.Column> everywhere = new ArrayList<>();
        for (int i = 0; i < lengths.length; i++) {
            int crew = counted.get(i);
            this.crews[i] = crews.members(crew).size();
            this.lengths[i] = slots.slot(new Key(Quantity.UNITS, grain, crew, Measure.ALL_TAGS, 0));
            everywhere.add(slots.column(new Key(Quantity.GAPS, grain, crew, Measure.ALL_TAGS, 0)));
        }
        for (int tag : tags) {
            List<Slots.Column> units = new ArrayList<>();
            List<Slots.Column> gaps = new ArrayList<>(everywhere);
            List<Integer> apart = new ArrayList<>();
            for (int crew : counted) {
                units.add(slots.column(new Key(Quantity.LENGTHS, grain, crew, tag, 0)));
                gaps.add(slots.column(new Key(Quantity.GAPS, grain, crew, tag, 0)));
                apart.add(slots.slot(new Key(Quantity.UNITIZED, grain, crew, tag, 0)));
            }
            layers.add(
                    new Layer(
                            apart.stream().mapToInt(Integer::intValue).toArray(),
                            Histogram.of(units),
                            Histogram.of(gaps)));
        }
    }

    @Override
    public Result of(double[] sums) {
        double length = 0;
        double values = 0;
        for (int i = 0; i < lengths.length; i++) {
            length += sums[lengths[i]];
            values += crews[i] * sums[lengths[i]];
        }
        double observed = 0;
        double expected = 0;
        double units = 0;
        for (Layer layer : layers) {
            units += layer.count(sums);
            observed += layer.apart(sums) / (values * length);
            expected += 2 / length * layer.expected(sums, values);
        }
        if (units == 0) {
            return Result.undefined(Reason.NO_MARKS, units);
        }
        return expected > 0
                ? Result.disagreement(observed, expected, units)
                : Result.undefined(Reason.NO_VARIATION, units);
    }
}

package org.glossator.agreement;

import org.glossator.agreement.Agreement.Reason;
import org.glossator.agreement.Slots.Key;
import org.glossator.agreement.Slots.Quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The measures of units that each have one label, from how many units each set gives each label
/// and on how many each two sets differ.
final class Nominal {

    private final List<Part> parts = new ArrayList<>();
    private final int sets;
    private int labels = 1;

    /// Documents of one crew.
    ///
    /// @param members the sets that count
    /// @param different slots, one for each pair of them
    private record Part(int units, int[] members, int[] different, List<Label> labelled) {}

    /// @param set its place among those that count
    /// @param label from 1; 0 is having no tag
    private record Label(int set, int label, int slot) {}

    /// Added up over crews.
    ///
    /// @param apart share of pairs that differ, by unit
    /// @param coincident pairs that differ, by 1/(m−1), in both orders
    /// @param values how many labels were given
    /// @param given by set and label
    private record Added(
            double units, double apart, double coincident, double values, double[][] given) {

        boolean isUnmarked() {
            for (double[] labels : given) {
                for (int i = 1; i < labels.length; i++) {
                    if (labels[i] > 0) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /// @param counted crews whose documents count
    Nominal(Slots slots, Crews crews, List<Integer> counted, Measure measure) {
        List<Integer> wanted = measure.sets();
        this.sets = wanted.size();
        Map<Integer, Integer> known = new HashMap<>();
        for (int crew : counted) {
            List<Integer> members = crews.members(crew).stream().filter(wanted::contains).toList();
            int[] pairs = new int[members.size() * (members.size() - 1) / 2];
            List<Label> labelled = new ArrayList<>();
            int next = 0;
            for (int i = 0; i < members.size(); i++) {
                int set = members.get(i);
                int place = wanted.indexOf(set);
                slots.column(key(Quantity.LABELLED, measure, crew, set))
                        .slots()
                        .forEach((label, slot) ->
                                labelled.add(
                                        new Label(
                                                place,
                                                known.computeIfAbsent(label, _ -> known.size() + 1),
                                                slot)));
                for (int j = i + 1; j < members.size(); j++) {
                    int pair = crews.pair(set, members.get(j));
                    pairs[next++] = slots.slot(key(Quantity.DIFFERENT, measure, crew, pair));
                }
            }
            int[] places = members.stream().mapToInt(wanted::indexOf).toArray();
            Key units = new Key(Quantity.UNITS, measure.grain(), crew, Measure.ALL_TAGS, 0);
            parts.add(new Part(slots.slot(units), places, pairs, labelled));
        }
        labels = known.size() + 1;
    }

    private static Key key(Quantity quantity, Measure measure, int crew, int who) {
        return new Key(quantity, measure.grain(), crew, measure.tag(), who);
    }

    private Added added(double[] sums) {
        double[][] given = new double[sets][labels];
        double units = 0;
        double apart = 0;
        double coincident = 0;
        double values = 0;
        for (Part part : parts) {
            double here = sums[part.units];
            double different = 0;
            for (int slot : part.different) {
                different += sums[slot];
            }
            units += here;
            apart += different / part.different.length;
            coincident += 2 * different / (part.members.length - 1);
            values += here * part.members.length;
            for (int member : part.members) {
                given[member][0] += here;
            }
            for (Label label : part.labelled) {
                given[label.set][label.label] += sums[label.slot];
                given[label.set][0] -= sums[label.slot];
            }
        }
        return new Added(units, apart, coincident, values, given);
    }

    Formula.Result observed(double[] sums) {
        Added all = added(sums);
        return all.isUnmarked()
                ? Formula.Result.undefined(Reason.NO_MARKS, all.units)
                : Formula.Result.value(1 - all.apart / all.units, all.units);
    }

    Formula.Result cohen(double[] sums) {
        Added all = added(sums);
        double chance = 0;
        for (int label = 0; label < labels; label++) {
            chance += all.given[0][label] * all.given[1][label];
        }
        return kappa(all, chance, all.units);
    }

    Formula.Result fleiss(double[] sums) {
        Added all = added(sums);
        return kappa(all, squares(all), all.values);
    }

    /// @param chance pairs that would agree by chance, of `total`²
    private static Formula.Result kappa(Added all, double chance, double total) {
        if (all.isUnmarked()) {
            return Formula.Result.undefined(Reason.NO_MARKS, all.units);
        }
        if (chance == total * total) {
            return Formula.Result.undefined(Reason.NO_VARIATION, all.units);
        }
        return Formula.Result.agreement(
                1 - all.apart / all.units, chance / (total * total), all.units);
    }

    Formula.Result alpha(double[] sums) {
        Added all = added(sums);
        if (all.isUnmarked()) {
            return Formula.Result.undefined(Reason.NO_MARKS, all.units);
        }
        double n = all.values;
        double expected = (n * n - squares(all)) / (n * (n - 1));
        return expected == 0
                ? Formula.Result.undefined(Reason.NO_VARIATION, all.units)
                : Formula.Result.disagreement(all.coincident / n, expected, all.units);
    }

    /// Σ n꜀² over labels.
    private double squares(Added all) {
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            double count = 0;
            for (double[] own : all.given) {
                count += own[label];
            }
            sum += count * count;
        }
        return sum;
    }
}

package org.glossator.agreement;

import org.glossator.agreement.Agreement.Caution;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/// A measure with the sums it is made of.
///
/// @param documents slots of how many documents count
/// @param marks slots of how many marks there are in them
record Prepared(Measure measure, Formula formula, int[] documents, int[] marks) {

    Agreement agreement(double[] sums, Agreement.@Nullable Interval interval) {
        Formula.Result result = formula.of(sums);
        long counted = sum(sums, documents);
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (counted < Study.FEW_DOCUMENTS) {
            cautions.add(Caution.FEW_DOCUMENTS);
        }
        if (sum(sums, marks) < Study.FEW_MARKS) {
            cautions.add(Caution.FEW_MARKS);
        }
        Agreement.Reason reason = counted == 0 ? Agreement.Reason.NO_DOCUMENTS : result.reason();
        Agreement.Outcome outcome =
                reason == null
                        ? new Agreement.Outcome.Value(
                                result.value(),
                                result.chance(),
                                interval == null ? null : around(interval, result.value()))
                        : new Agreement.Outcome.Undefined(reason);
        return new Agreement(measure, outcome, Math.round(result.n()), counted, cautions);
    }

    private static Agreement.Interval around(Agreement.Interval interval, double value) {
        return new Agreement.Interval(
                Math.min(interval.low(), value), Math.max(interval.high(), value));
    }

    private static long sum(double[] sums, int[] slots) {
        double sum = 0;
        for (int slot : slots) {
            sum += sums[slot];
        }
        return Math.round(sum);
    }
}

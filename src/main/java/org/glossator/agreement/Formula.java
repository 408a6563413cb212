package org.glossator.agreement;

import org.glossator.agreement.Agreement.Chance;
import org.glossator.agreement.Agreement.Reason;
import org.jspecify.annotations.Nullable;

/// A measure, put together for the sums of one study.
@FunctionalInterface
interface Formula {

    /// @param sums added up over documents, as often as each was drawn
    Result of(double[] sums);

    /// A number or a reason why there is none.
    ///
    /// @param value NaN where there is a reason
    /// @param n what was counted
    record Result(double value, @Nullable Chance chance, double n, @Nullable Reason reason) {

        static Result value(double value, double n) {
            return new Result(value, null, n, null);
        }

        /// 1 less what was seen of disagreement by what chance would make of it.
        static Result disagreement(double observed, double expected, double n) {
            return new Result(1 - observed / expected, new Chance(observed, expected), n, null);
        }

        static Result agreement(double observed, double expected, double n) {
            double value = (observed - expected) / (1 - expected);
            return new Result(value, new Chance(observed, expected), n, null);
        }

        static Result undefined(Reason reason, double n) {
            return new Result(Double.NaN, null, n, reason);
        }
    }
}

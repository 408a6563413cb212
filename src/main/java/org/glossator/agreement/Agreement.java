package org.glossator.agreement;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What a measure says, and what stands behind it.
///
/// @param n what was counted: units of the grain for nominal measures, units of unitizing for α of
///   unitizing, marks of both sets for F1, pairs of marks for distances
/// @param documents that were counted
/// @param cautions why the number should not be leant on
public record Agreement(
        Measure measure, Outcome outcome, long n, long documents, Set<Caution> cautions) {

    public Agreement {
        cautions = Set.copyOf(cautions);
    }

    /// A number, or why there is none.
    public sealed interface Outcome {

        /// @param chance what the number is made of, or `null` where it is not corrected for chance
        /// @param interval or `null` where there are too few documents for one
        record Value(double value, @Nullable Chance chance, @Nullable Interval interval)
                implements Outcome {}

        record Undefined(Reason reason) implements Outcome {}
    }

    /// Agreement of κ, disagreement of α: as observed, and as expected by chance.
    public record Chance(double observed, double expected) {}

    /// Where the number lies in 95 of 100 resamples of the documents (percentile bootstrap: Efron
    /// and Tibshirani 1993, 13.3). Holds the value itself in any case.
    public record Interval(double low, double high) {}

    /// Why there is no number.
    public enum Reason {
        /// No document was worked on by the sets that are compared.
        NO_DOCUMENTS,
        /// Nobody marked anything that counts here.
        NO_MARKS,
        /// All give the same label to everything, so that chance would agree just as well.
        NO_VARIATION,
        /// No two marks match, so there are no boundaries to compare.
        NO_PAIRS
    }

    /// Why a number should not be leant on.
    public enum Caution {
        /// Under [Study#FEW_DOCUMENTS] documents: the interval is too narrow.
        FEW_DOCUMENTS,
        /// Under [Study#FEW_MARKS] marks in all sets together.
        FEW_MARKS
    }
}

package org.glossator.project;

import org.glossator.agreement.Agreement;
import org.glossator.agreement.Agreement.Caution;
import org.glossator.agreement.Grain;
import org.glossator.agreement.Match;
import org.glossator.agreement.Measure;
import org.glossator.agreement.Resampling;
import org.glossator.agreement.Study;
import org.glossator.format.Account;
import org.glossator.model.AnnotationSet;
import org.glossator.store.Store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What the card of an export tells of agreement: of all annotators on the documents that leave,
/// whether their own marks leave or those of gold.
final class Accord {

    /// The same export twice says the same.
    private static final long SEED = 1;

    private Accord() {}

    /// @param filter of the export
    /// @return nothing where fewer than two annotators have worked on any of its documents
    static List<Account.Concord> of(Store store, ExportFilter filter, Consumer<Progress> progress) {
        List<AnnotationSet> sets = Coding.sets(store);
        if (sets.size() < 2) {
            return List.of();
        }
        AgreementOrder order =
                new AgreementOrder(
                        List.of(),
                        Set.of(),
                        Set.of(),
                        filter,
                        "",
                        Set.of(),
                        Set.of(Grain.CHARACTER),
                        new Resampling(SEED, Resampling.USUAL));
        List<Integer> all = IntStream.range(0, sets.size()).boxed().toList();
        AgreementReport report =
                new Agreeing(store, order, sets, progress)
                        .figures(_ ->
                                List.of(
                                        new Measure.Alpha(Grain.CHARACTER, Measure.ALL_TAGS, all),
                                        new Measure.AlphaU(Grain.CHARACTER, Measure.ALL_TAGS, all),
                                        new Measure.SpanF1(Match.EXACT, Measure.ALL_TAGS, all)));
        return report.documents() == 0
                ? List.of()
                : report.agreements().stream().map(one -> concord(report, one)).toList();
    }

    private static Account.Concord concord(AgreementReport report, Agreement one) {
        return new Account.Concord(
                switch (one.measure()) {
                    case Measure.Alpha _ -> "Krippendorff’s α, nominal";
                    case Measure.AlphaU _ -> "Krippendorff’s α for unitizing";
                    case Measure.SpanF1 _ -> "F1 of exact spans, mean over pairs";
                    case Measure.Observed _,
                            Measure.CohenKappa _,
                            Measure.FleissKappa _,
                            Measure.BoundaryDistance _ ->
                            one.measure().id();
                },
                one.measure().grain().id(),
                value(one),
                one.n(),
                report.sets(),
                report.documents());
    }

    private static String value(Agreement one) {
        return switch (one.outcome()) {
            case Agreement.Outcome.Undefined undefined ->
                    switch (undefined.reason()) {
                        case NO_DOCUMENTS, NO_MARKS, NO_PAIRS -> "n/a, nothing to compare";
                        case NO_VARIATION -> "n/a, all is labelled alike";
                    };
            case Agreement.Outcome.Value found -> {
                Agreement.Interval interval = found.interval();
                String range =
                        interval == null
                                ? "no interval"
                                : number(interval.low()) + " – " + number(interval.high());
                yield number(found.value()) + " (" + range + ")" + caution(one);
            }
        };
    }

    private static String caution(Agreement one) {
        if (one.cautions().contains(Caution.FEW_MARKS)) {
            return ", from fewer than " + Study.FEW_MARKS + " marks";
        }
        return one.cautions().contains(Caution.FEW_DOCUMENTS)
                ? ", from fewer than " + Study.FEW_DOCUMENTS + " documents"
                : "";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}

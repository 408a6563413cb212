package org.glossator.ui.agreement;

import org.glossator.agreement.Agreement;
import org.glossator.agreement.Measure;
import org.glossator.project.AgreementOrder;
import org.glossator.project.AgreementReport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.IntStream;

/// The numbers of a report, as a table has them: by measure, by tag, and by whose they are.
final class Figures {

    static final String COHEN = "cohen-kappa";
    static final String DISTANCE = "boundary-distance";
    private static final String ALPHA_U = "krippendorff-alpha-u";

    /// In the order they are shown in.
    private static final List<String> MEASURES =
            List.of(
                    "observed",
                    COHEN,
                    "fleiss-kappa",
                    "krippendorff-alpha",
                    ALPHA_U,
                    "f1-exact",
                    "f1-overlap",
                    "f1-label",
                    DISTANCE);

    private final AgreementOrder order;
    private final AgreementReport report;
    private final Map<Key, Agreement> all = new HashMap<>();

    private record Key(String measure, int tag, List<Integer> sets) {}

    /// @param order that the report answers
    Figures(AgreementOrder order, AgreementReport report) {
        this.order = order;
        this.report = report;
        for (Agreement one : report.agreements()) {
            Measure measure = one.measure();
            all.put(new Key(measure.id(), measure.tag(), measure.sets()), one);
        }
    }

    AgreementOrder order() {
        return order;
    }

    AgreementReport report() {
        return report;
    }

    /// Ids of the measures of all sets together. κ of two is among them where there are two.
    List<String> measures() {
        return MEASURES.stream()
                .filter(id -> report.sets().size() == 2 || !id.equals(COHEN))
                .toList();
    }

    /// Ids of the measures of each two sets, where there are more than two.
    List<String> pairwise() {
        if (report.sets().size() == 2) {
            return List.of();
        }
        SequencedSet<String> ids = new LinkedHashSet<>();
        for (String id : MEASURES) {
            if (at(id, Measure.ALL_TAGS, List.of(0, 1)).isPresent()) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    /// Numbers of tags, after [Measure#ALL_TAGS]; a single tag stands for all.
    List<Integer> tags() {
        List<Integer> tags = new ArrayList<>();
        if (report.tags().size() != 1) {
            tags.add(Measure.ALL_TAGS);
        }
        IntStream.range(0, report.tags().size()).forEach(tags::add);
        return tags;
    }

    /// What a measure says of all sets together.
    Optional<Agreement> at(String measure, int tag) {
        return at(measure, tag, everybody());
    }

    /// What a measure says of some sets.
    ///
    /// @param sets numbers, ascending
    Optional<Agreement> at(String measure, int tag, List<Integer> sets) {
        return Optional.ofNullable(all.get(new Key(measure, tag, sets)));
    }

    /// The farthest that any bound of distances lies, for them to be drawn to the same scale.
    double farthest() {
        return all.values().stream()
                .filter(one -> one.measure().id().equals(DISTANCE))
                .flatMap(one -> Numbers.value(one).stream())
                .map(value -> value.interval() == null ? value.value() : value.interval().high())
                .max(Comparator.naturalOrder())
                .orElse(1.0);
    }

    /// Why any of the numbers should not be leant on.
    Set<Agreement.Caution> cautions() {
        Set<Agreement.Caution> some = new LinkedHashSet<>();
        report.agreements().forEach(one -> some.addAll(one.cautions()));
        return some;
    }

    private List<Integer> everybody() {
        return IntStream.range(0, report.sets().size()).boxed().toList();
    }
}

package org.glossator.project;

import org.glossator.agreement.Agreement;
import org.glossator.agreement.Difference;
import org.glossator.agreement.Measure;
import org.glossator.agreement.Study;
import org.glossator.agreement.TaggedPlace;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Document;
import org.glossator.store.Store;
import org.glossator.suggest.Context;
import org.glossator.text.Offsets;
import org.glossator.text.Segmentation;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// How far sets agree, and where they do not: each in one pass over the project.
final class Agreeing {

    private final AgreementOrder order;
    private final List<AnnotationSet> sets;
    private final Coding coding;

    /// @param progress may throw to stop
    /// @throws org.glossator.model.Refusal if the order asks for what is not there
    Agreeing(Store store, AgreementOrder order, Consumer<Progress> progress) {
        this(store, order, Coding.sets(store, order.sets()), progress);
        Coding.check(store.schema(), order);
    }

    Agreeing(
            Store store,
            AgreementOrder order,
            List<AnnotationSet> sets,
            Consumer<Progress> progress) {
        this.order = order;
        this.sets = sets;
        this.coding = new Coding(store, order, sets, progress);
    }

    /// All measures.
    AgreementReport figures() {
        return figures(Study::measures);
    }

    AgreementReport figures(Function<Study, List<Measure>> wanted) {
        Study study = new Study(sets.size(), coding.tags().size(), order.grains());
        coding.run(one -> study.add(one.text()));
        List<Agreement> agreements = study.agreements(wanted.apply(study), order.resampling());
        return new AgreementReport(
                sets.stream().map(AnnotationSet::name).toList(),
                coding.tags(),
                study.documents(),
                study.leftOut(),
                agreements);
    }

    Disagreements differences() {
        Map<Difference.Kind, Long> counts = new EnumMap<>(Difference.Kind.class);
        List<Disagreement> listed = new ArrayList<>();
        Segmenter segmenter = new Segmenter();
        coding.run(coded -> {
            Document document = coded.document();
            // Cheap as long as nobody asks it for a sentence.
            Segmentation text = segmenter.of(document.text(), document.details().language());
            for (int i = 0; i < sets.size(); i++) {
                for (int j = i + 1; j < sets.size(); j++) {
                    for (Difference one : between(coded, i, j)) {
                        if (counts.merge(one.kind(), 1L, Long::sum) <= Disagreements.MOST) {
                            listed.add(disagreement(coded, text, new Pair(i, j), one));
                        }
                    }
                }
            }
        });
        // Within a kind the order of documents stays.
        listed.sort(Comparator.comparing(one -> one.difference().kind()));
        return new Disagreements(coding.tags(), counts, listed);
    }

    private record Pair(int one, int other) {}

    private static List<Difference> between(Coding.Coded coded, int one, int other) {
        Optional<List<TaggedPlace>> ones = coded.text().work().get(one);
        Optional<List<TaggedPlace>> others = coded.text().work().get(other);
        return ones.isPresent() && others.isPresent()
                ? Difference.between(ones.get(), others.get())
                : List.of();
    }

    private Disagreement disagreement(
            Coding.Coded coded, Segmentation text, Pair pair, Difference found) {
        Document document = coded.document();
        Offsets offsets = coded.text().offsets();
        Span place = found.place();
        return new Disagreement(
                document.id(),
                Outgoing.name(document),
                document.details().title(),
                sets.get(pair.one()).name(),
                sets.get(pair.other()).name(),
                found,
                new Span(offsets.toCodePoint(place.begin()), offsets.toCodePoint(place.end())),
                Context.of(text, place),
                place.of(document.text()));
    }
}

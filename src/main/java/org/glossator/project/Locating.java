package org.glossator.project;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.store.Store;
import org.glossator.suggest.Context;
import org.glossator.suggest.Inconsistency;
import org.glossator.suggest.Radar;
import org.glossator.suggest.Review;
import org.glossator.suggest.Sight;
import org.glossator.suggest.TaggedStrings;
import org.glossator.suggest.Tally;
import org.glossator.text.Segmentation;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the places of one inconsistency as they are now.
final class Locating {

    /// Articles with the usual way of marking that are shown for comparison.
    private static final int EXAMPLES = 20;

    private final Store store;
    private final Survey survey;
    private final Inconsistency what;
    private final List<DocumentId> known;
    private final List<AnnotationSet> sets;
    private final Segmenter segmenter = new Segmenter();
    private final Map<SetId, Review> reviews = new HashMap<>();
    private final List<Deviation> places = new ArrayList<>();

    Locating(Store store, Survey survey, Radar.Found found) {
        this.store = store;
        this.survey = survey;
        this.what = found.what();
        this.known = found.documents();
        SetId one = what.set();
        this.sets =
                survey.sets().stream().filter(set -> one == null || set.id().equals(one)).toList();
    }

    /// @param progress may throw to stop
    Deviations run(Consumer<Progress> progress) {
        Set<DocumentId> documents = new TreeSet<>(Comparator.comparingLong(DocumentId::value));
        documents.addAll(known);
        marked(documents);
        long done = 0;
        for (DocumentId document : documents) {
            progress.accept(new Progress(done++, documents.size(), ""));
            if (places.size() >= Deviations.MOST) {
                return new Deviations(places.subList(0, Deviations.MOST), false);
            }
            if (store.has(document)) {
                look(store.document(document));
            }
        }
        return new Deviations(places, known.size() < Tally.DOCUMENTS);
    }

    /// Adds the documents in which marks may be to blame, and some where they are not.
    private void marked(Set<DocumentId> documents) {
        switch (what) {
            case Inconsistency.LeftPlain _ -> {}
            case Inconsistency.TaggedDifferently(_, _, List<Inconsistency.Share> shares) -> {
                for (Inconsistency.Share share : shares) {
                    boolean usual = share.equals(shares.getFirst());
                    documents.addAll(tagged(share.tag(), usual ? EXAMPLES : Deviations.MOST));
                }
            }
            case Inconsistency.BoundariesDiffer one ->
                    documents.addAll(
                            tagged(
                                    one.tag(),
                                    one.longer() > one.shorter() ? EXAMPLES : Deviations.MOST));
        }
    }

    private List<DocumentId> tagged(TagId tag, int most) {
        Set<String> spellings =
                sets.stream()
                        .flatMap(set -> spellings(survey.strings(set.id())))
                        .collect(Collectors.toSet());
        return store.tagged(sets, tag, spellings, most);
    }

    private Stream<String> spellings(TaggedStrings strings) {
        int number = strings.number(what.intended().words());
        return number < 0 ? Stream.of() : strings.spellings(number).stream();
    }

    private void look(Document document) {
        Segmentation text = segmenter.of(document.text(), document.details().language());
        for (AnnotationSet set : sets) {
            WorkState state = store.state(document.id(), Objects.requireNonNull(set.annotator()));
            if (state == WorkState.IN_PROGRESS || state == WorkState.FINISHED) {
                look(document, text, set, state == WorkState.FINISHED);
            }
        }
    }

    private void look(Document document, Segmentation text, AnnotationSet set, boolean finished) {
        List<Annotation.OnSpan> marks =
                store.annotations(document.id(), set.id()).stream()
                        .filter(Annotation.OnSpan.class::isInstance)
                        .map(Annotation.OnSpan.class::cast)
                        .toList();
        List<Review.Marked> marked =
                marks.stream()
                        .map(mark ->
                                new Review.Marked(
                                        mark.tag(), mark.span(), mark.fragments().size() == 1))
                        .toList();
        Review review = reviews.computeIfAbsent(set.id(), id -> new Review(survey.strings(id)));
        review.of(text, marked, finished).stream()
                .sorted(Comparator.comparingInt(sight -> sight.place().begin()))
                .flatMap(sight -> form(sight, text, survey.strings(set.id()), marks).stream())
                .map(form ->
                        new Deviation(
                                document.id(),
                                document.details().title(),
                                set.id(),
                                form,
                                Context.of(text, form.span())))
                .forEach(places::add);
    }

    /// The place as this inconsistency has it; empty if it is none of its places.
    private Optional<Deviation.Form> form(
            Sight sight, Segmentation text, TaggedStrings strings, List<Annotation.OnSpan> marks) {
        if (sight.string() != strings.number(what.intended().words())) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (what) {
                    case Inconsistency.LeftPlain _ ->
                            sight instanceof Sight.Plain(_, Span place)
                                    ? new Deviation.Form.Plain(place)
                                    : null;
                    case Inconsistency.TaggedDifferently _ ->
                            sight instanceof Sight.Tagged tagged
                                    ? new Deviation.Form.Tagged(marks.get(tagged.mark()))
                                    : null;
                    case Inconsistency.BoundariesDiffer one ->
                            switch (sight) {
                                case Sight.Plain _ -> null;
                                case Sight.Tagged tagged ->
                                        tagged.tag().equals(one.tag())
                                                ? longer(text, marks.get(tagged.mark()))
                                                : null;
                                case Sight.Cut cut ->
                                        cut.tag().equals(one.tag())
                                                        && cut.inner()
                                                                == strings.number(
                                                                        one.intended().other())
                                                ? new Deviation.Form.Shorter(
                                                        marks.get(cut.mark()), cut.place())
                                                : null;
                            };
                });
    }

    private Deviation.Form longer(Segmentation text, Annotation.OnSpan mark) {
        Span inner = Review.within(text, mark.span(), what.intended().other());
        return new Deviation.Form.Longer(mark, inner);
    }
}

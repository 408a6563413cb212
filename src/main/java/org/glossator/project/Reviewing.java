package org.glossator.project;

import org.glossator.curate.Correction;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Decision;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.model.TagId;
import org.glossator.store.Store;
import org.glossator.text.Offsets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Gathers what became of one annotator's marks: only documents about which something was decided
/// are read.
final class Reviewing {

    private final Store store;
    private final AnnotationSet set;
    private final Map<Kind, List<FeedbackReport.Place>> places = new LinkedHashMap<>();
    private final Map<TagId, Long> decided = new HashMap<>();
    private final Map<TagId, Long> golden = new HashMap<>();
    private long kept;

    private record Kind(TagId tag, Correction.Change change, String reason) {}

    private Reviewing(Store store, AnnotationSet set) {
        this.store = store;
        this.set = set;
    }

    /// @param annotator whose marks
    /// @param progress may throw to stop
    /// @throws Refusal if nobody of that name annotates here
    static FeedbackReport of(Store store, String annotator, Consumer<Progress> progress) {
        List<AnnotationSet> sets = store.sets();
        AnnotationSet set =
                sets.stream()
                        .filter(one -> one.kind() != AnnotationSet.Kind.GOLD)
                        .filter(one -> one.name().equals(annotator))
                        .findFirst()
                        .orElseThrow(
                                () -> new Refusal("the project has no annotator " + annotator));
        Reviewing reviewing = new Reviewing(store, set);
        Curating.gold(sets).ifPresent(gold -> reviewing.run(gold, progress));
        return reviewing.report();
    }

    private void run(AnnotationSet gold, Consumer<Progress> progress) {
        List<DocumentId> documents = store.decided();
        long done = 0;
        for (DocumentId id : documents) {
            progress.accept(new Progress(done++, documents.size(), ""));
            Document document = store.document(id);
            Offsets offsets = Offsets.of(document.text());
            Map<AnnotationId, Annotation> marks = new HashMap<>();
            store.annotations(id, gold.id(), offsets).forEach(mark -> marks.put(mark.id(), mark));
            for (Decision decision : store.decisions(id, offsets)) {
                List<Annotation> came =
                        decision.gold().stream()
                                .flatMap(one -> Optional.ofNullable(marks.get(one)).stream())
                                .toList();
                Correction.of(decision, set.id(), came)
                        .ifPresent(correction -> add(document, decision, correction));
            }
        }
    }

    private void add(Document document, Decision decision, Correction correction) {
        Decision.Mark was = correction.was();
        Annotation gold = correction.gold();
        if (gold != null) {
            golden.merge(gold.tag(), 1L, Long::sum);
        }
        if (was != null) {
            decided.merge(was.tag(), 1L, Long::sum);
        }
        if (correction.change() == Correction.Change.KEPT) {
            kept++;
            return;
        }
        TagId tag = was == null ? Objects.requireNonNull(gold).tag() : was.tag();
        places.computeIfAbsent(
                        new Kind(tag, correction.change(), decision.reason()),
                        _ -> new ArrayList<>())
                .add(FeedbackReport.Place.of(document, decision, correction));
    }

    private FeedbackReport report() {
        List<FeedbackReport.Lesson> lessons = new ArrayList<>();
        places.forEach((kind, some) -> {
            Map<TagId, Long> all = kind.change() == Correction.Change.ADDED ? golden : decided;
            lessons.add(
                    new FeedbackReport.Lesson(
                            kind.tag(),
                            kind.change(),
                            kind.reason(),
                            all.getOrDefault(kind.tag(), 0L),
                            some));
        });
        lessons.sort(
                Comparator.comparingInt((FeedbackReport.Lesson one) -> one.places().size())
                        .reversed()
                        .thenComparing(FeedbackReport.Lesson::change));
        long all = decided.values().stream().mapToLong(Long::longValue).sum();
        return new FeedbackReport(set, lessons, all, kept);
    }
}

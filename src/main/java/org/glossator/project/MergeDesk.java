package org.glossator.project;

import org.glossator.format.Label;
import org.glossator.format.Mark;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.AnnotatorId;
import org.glossator.model.DocumentId;
import org.glossator.model.Fingerprint;
import org.glossator.model.Origin;
import org.glossator.model.TagId;
import org.glossator.store.Intake;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.glossator.store.Versions;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is at hand for all files of one merge. Lives on the writer thread.
final class MergeDesk {

    final Store store;
    final Intake intake;
    final MergeOrder order;
    final Versions own;
    final Namesakes namesakes;

    /// Documents that the project did not have before.
    final Set<DocumentId> fresh = new HashSet<>();

    private final Stamp stamp;
    private final PacketTags tags;
    private final Map<String, AnnotationSet> sets = new HashMap<>();
    private final Map<String, AnnotatorId> people = new HashMap<>();

    MergeDesk(Store store, Intake intake, MergeOrder order, Stamp stamp) {
        this.store = store;
        this.intake = intake;
        this.order = order;
        this.stamp = stamp;
        this.own = store.ownVersions();
        this.namesakes = new Namesakes(store);
        this.tags = new PacketTags(order, intake, store.schema());
    }

    /// Forgets what was read from a project that has been put back since.
    void back() {
        sets.clear();
        people.clear();
        namesakes.forget();
        tags.back(store.schema());
    }

    /// The set of that annotator, made if they are new.
    AnnotationSet set(String annotator) {
        return sets.computeIfAbsent(annotator, this::made);
    }

    private AnnotationSet made(String name) {
        Annotator annotator = intake.annotator(name);
        return store.sets().stream()
                .filter(set -> annotator.id().equals(set.annotator()))
                .findFirst()
                .orElseThrow();
    }

    /// The tag of a mark; empty if its marks are not to be taken.
    Optional<TagId> tag(Mark mark, List<Label> codebook) {
        return tags.tag(mark, codebook);
    }

    String tagName(Annotation annotation) {
        return tags.name(annotation.tag());
    }

    Origin origin(Mark.@Nullable Maker maker, AnnotatorId owner) {
        if (maker == null || maker.annotator().isBlank()) {
            return new Origin(owner, stamp.at());
        }
        return new Origin(
                people.computeIfAbsent(maker.annotator(), name -> intake.annotator(name).id()),
                maker.at());
    }

    /// As it is compared within this project, where a tag keeps its id whatever it is called.
    static Fingerprint fingerprint(Annotation annotation, Offsets offsets) {
        return Fingerprint.of(
                annotation, Long.toString(annotation.tag().value()), offsets::toCodePoint);
    }

    /// Whether an annotation is what it was elsewhere once.
    boolean isAmong(List<Fingerprint> earlier, Annotation annotation, Offsets offsets) {
        return !earlier.isEmpty()
                && tags.names(annotation.tag()).stream()
                        .map(name -> Fingerprint.of(annotation, name, offsets::toCodePoint))
                        .anyMatch(earlier::contains);
    }
}

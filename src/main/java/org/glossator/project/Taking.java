package org.glossator.project;

import org.glossator.format.Bundle;
import org.glossator.format.Label;
import org.glossator.format.Loss;
import org.glossator.format.Mark;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.Origin;
import org.glossator.model.SetId;
import org.glossator.model.Subheading;
import org.glossator.model.TagId;
import org.glossator.store.Intake;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts foreign bundles into the project: finds known texts, maps tags, people and ids.
///
/// Lives on the writer thread, for the length of one intake.
final class Taking {

    /// Where marks go that come without a set.
    private static final String IMPORTED = "imported";

    private final Store store;
    private final Intake intake;
    private final Stamp stamp;
    private final Ids ids;
    private final @Nullable String annotator;
    private final Map<String, AnnotationSet> sets = new HashMap<>();
    private final Map<String, Annotator> people = new HashMap<>();
    private TagMapping tags;

    Taking(Store store, Intake intake, Stamp stamp, Ids ids, @Nullable String annotator) {
        this.store = store;
        this.intake = intake;
        this.stamp = stamp;
        this.ids = ids;
        this.annotator = annotator;
        this.tags = new TagMapping(store.schema());
    }

    /// Forgets what was read from a project that has been put back since.
    void back() {
        sets.clear();
        people.clear();
        tags = new TagMapping(store.schema());
    }

    /// Adds the tags the project does not have.
    void define(List<Label> labels, Tally tally) {
        tally.tags += tags.define(labels);
        if (tags.takeGrown()) {
            intake.changeSchema(tags.schema());
        }
    }

    void take(Bundle bundle, String sha256, Tally tally) {
        Optional<DocumentId> known = intake.byHash(sha256);
        DocumentId document = known.orElseGet(() -> add(bundle, sha256));
        if (known.isPresent()) {
            missHeadings(document, bundle, tally);
        }
        tally.documents++;
        tally.first = tally.first.or(() -> Optional.of(document));
        boolean changed = marks(document, known.isPresent(), bundle, tally);
        if (known.isEmpty()) {
            tally.added++;
        } else if (changed) {
            tally.changed++;
        } else {
            tally.unchanged++;
        }
    }

    /// A document keeps the headings it came with, as it keeps its text.
    private void missHeadings(DocumentId document, Bundle bundle, Tally tally) {
        List<Subheading> brought = bundle.headings();
        if (!brought.isEmpty() && !store.document(document).headings().equals(brought)) {
            String words = brought.getFirst().span().of(bundle.text());
            String example = bundle.id() + ": “" + words + "”";
            tally.lose(List.of(new Loss("heading of a known article", brought.size(), example)));
        }
    }

    private DocumentId add(Bundle bundle, String sha256) {
        DocumentId added =
                intake.add(
                        bundle.id(),
                        bundle.details(),
                        bundle.text(),
                        sha256,
                        bundle.normalization());
        intake.addHeadings(added, bundle.text(), bundle.headings());
        return added;
    }

    /// Whether anything of a known document changed.
    private boolean marks(DocumentId document, boolean known, Bundle bundle, Tally tally) {
        if (bundle.marks().isEmpty() && bundle.state() == null) {
            return false;
        }
        AnnotationSet set = set(bundle);
        boolean changed = false;
        if (bundle.state() != null && set.annotator() != null) {
            changed = store.state(document, set.annotator()) != bundle.state();
            intake.setState(document, set.annotator(), bundle.state());
        }
        Batch batch = new Batch(document, set.id(), known, bundle, tally);
        return batch.add() || changed;
    }

    private AnnotationSet set(Bundle bundle) {
        if (annotator != null) {
            return sets.computeIfAbsent("", _ -> setOf(intake.annotator(annotator)));
        }
        String name = bundle.set().isEmpty() ? IMPORTED : bundle.set();
        AnnotationSet.Kind kind =
                bundle.setKind() == null ? AnnotationSet.Kind.IMPORTED : bundle.setKind();
        return sets.computeIfAbsent(
                name,
                _ ->
                        kind == AnnotationSet.Kind.ANNOTATOR
                                ? setOf(person(name))
                                : intake.set(name, kind));
    }

    private AnnotationSet setOf(Annotator owner) {
        return store.sets().stream()
                .filter(set -> owner.id().equals(set.annotator()))
                .findFirst()
                .orElseThrow();
    }

    private Annotator person(String name) {
        return people.computeIfAbsent(name, intake::annotator);
    }

    /// The marks of one bundle on their way in.
    private final class Batch {

        private final DocumentId document;
        private final SetId set;
        private final Bundle bundle;
        private final Tally tally;
        private final Map<String, AnnotationId> named = new HashMap<>();
        private final Map<List<Object>, AnnotationId> present = new HashMap<>();
        private boolean changed;

        Batch(DocumentId document, SetId set, boolean known, Bundle bundle, Tally tally) {
            this.document = document;
            this.set = set;
            this.bundle = bundle;
            this.tally = tally;
            if (known) {
                for (Annotation annotation : store.annotations(document, set)) {
                    present.put(content(annotation), annotation.id());
                }
            }
        }

        boolean add() {
            List<Annotation> spans = new ArrayList<>();
            List<Mark> rest = new ArrayList<>();
            for (Mark mark : bundle.marks()) {
                tally.attributes += mark.attributes().size();
                if (mark instanceof Mark.OnSpan span) {
                    tally.annotations++;
                    translate(span).ifPresent(spans::add);
                } else {
                    rest.add(mark);
                }
            }
            put(spans);
            List<Annotation> others = new ArrayList<>();
            for (Mark mark : rest) {
                tally.relations += mark instanceof Mark.Relation ? 1 : 0;
                translate(mark).ifPresent(others::add);
            }
            put(others);
            return changed;
        }

        private void put(List<Annotation> annotations) {
            if (tags.takeGrown()) {
                intake.changeSchema(tags.schema());
            }
            if (annotations.isEmpty()) {
                return;
            }
            List<Annotation> taken = intake.add(document, bundle.text(), annotations);
            changed |= taken.size() < annotations.size();
            List<Annotation> again = new ArrayList<>();
            for (Annotation annotation : taken) {
                reconcile(annotation).ifPresent(again::add);
            }
            if (!again.isEmpty()) {
                changed = true;
                intake.add(document, bundle.text(), again);
            }
        }

        /// What to do with an annotation whose id is taken: nothing, a change, or a new id.
        private Optional<Annotation> reconcile(Annotation annotation) {
            Annotation old = intake.annotation(annotation.id()).orElseThrow();
            boolean same = old.document().equals(document) && old.set().equals(set);
            if (same && old.getClass() == annotation.getClass()) {
                if (!content(old).equals(content(annotation))
                        || !old.note().equals(annotation.note())
                        || !old.attributes().equals(annotation.attributes())) {
                    intake.replace(old, annotation);
                    changed = true;
                }
                return Optional.empty();
            }
            AnnotationId fresh = ids.next();
            named.replaceAll((_, id) -> id.equals(annotation.id()) ? fresh : id);
            return Optional.of(renamed(annotation, fresh));
        }

        /// The mark as an annotation; empty if the set has the very same one already.
        private Optional<Annotation> translate(Mark mark) {
            TagId tag = tags.tag(mark);
            Annotation fresh = annotation(mark, id(mark.id()), tag);
            AnnotationId old = present.isEmpty() ? null : present.get(content(fresh));
            if (old != null && !old.equals(fresh.id())) {
                named.put(mark.id(), old);
                return Optional.empty();
            }
            named.put(mark.id(), fresh.id());
            return Optional.of(fresh);
        }

        private Annotation annotation(Mark mark, AnnotationId id, TagId tag) {
            Origin origin = origin(mark.maker());
            return switch (mark) {
                case Mark.OnSpan span ->
                        new Annotation.OnSpan(
                                id,
                                document,
                                set,
                                tag,
                                span.fragments(),
                                span.attributes(),
                                span.note(),
                                origin);
                case Mark.Relation relation ->
                        new Annotation.Relation(
                                id,
                                document,
                                set,
                                tag,
                                end(relation.from()),
                                end(relation.to()),
                                relation.attributes(),
                                relation.note(),
                                origin);
                case Mark.OnDocument label ->
                        new Annotation.OnDocument(
                                id, document, set, tag, label.attributes(), label.note(), origin);
            };
        }

        private AnnotationId end(String id) {
            AnnotationId end = named.get(id);
            if (end == null) {
                throw new IllegalStateException("the format let a relation to nothing pass: " + id);
            }
            return end;
        }

        private AnnotationId id(String id) {
            return uuid(id).map(AnnotationId::new).orElseGet(ids::next);
        }

        private Origin origin(Mark.@Nullable Maker maker) {
            if (maker != null) {
                return new Origin(person(maker.annotator()).id(), maker.at());
            }
            Instant at = stamp.at();
            return annotator != null
                    ? new Origin(person(annotator).id(), at)
                    : new Origin(stamp.annotator(), at);
        }
    }

    /// Only the canonical form: anything else would come out as another text.
    private static Optional<UUID> uuid(String id) {
        if (id.length() != 36) {
            return Optional.empty();
        }
        try {
            UUID parsed = UUID.fromString(id);
            return parsed.toString().equals(id) ? Optional.of(parsed) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /// What makes two annotations of a set and document the same mark.
    private static List<Object> content(Annotation annotation) {
        return switch (annotation) {
            case Annotation.OnSpan span -> List.of(span.tag(), span.fragments());
            case Annotation.Relation relation ->
                    List.of(relation.tag(), relation.from(), relation.to());
            case Annotation.OnDocument label -> List.of(label.tag());
        };
    }

    private static Annotation renamed(Annotation annotation, AnnotationId id) {
        return switch (annotation) {
            case Annotation.OnSpan a ->
                    new Annotation.OnSpan(
                            id,
                            a.document(),
                            a.set(),
                            a.tag(),
                            a.fragments(),
                            a.attributes(),
                            a.note(),
                            a.origin());
            case Annotation.Relation a ->
                    new Annotation.Relation(
                            id,
                            a.document(),
                            a.set(),
                            a.tag(),
                            a.from(),
                            a.to(),
                            a.attributes(),
                            a.note(),
                            a.origin());
            case Annotation.OnDocument a ->
                    new Annotation.OnDocument(
                            id,
                            a.document(),
                            a.set(),
                            a.tag(),
                            a.attributes(),
                            a.note(),
                            a.origin());
        };
    }
}

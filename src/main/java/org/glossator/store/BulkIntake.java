package org.glossator.store;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.Subheading;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One transaction for everything a file, or many, bring.
///
/// What happens to documents it brings is written straight into the tables; what happens to others
/// is written as a step that can be taken back ([Bulk]).
final class BulkIntake implements Intake {

    private final Sql sql;
    private final Tables tables;
    private final Changes changes;
    private final Stamp stamp;
    private final Outcome outcome = new Outcome();
    private final long journal;
    private long first;
    private long documents;
    private long steps;

    /// How much of packets was kept.
    private long remembered;

    private boolean open = true;
    private @Nullable Point point;

    /// Whose work it is that a set holds, as far as it was asked for.
    private final Map<SetId, Optional<AnnotatorId>> owners = new HashMap<>();

    /// How far the intake was at a point to come back to.
    private record Point(long documents, long steps, long remembered) {}

    BulkIntake(Sql sql, Tables tables, Changes changes, Stamp stamp) {
        this.sql = sql;
        this.tables = tables;
        this.changes = changes;
        this.stamp = stamp;
        sql.begin("BEGIN IMMEDIATE");
        this.journal = tables.journal().next();
    }

    @Override
    public Optional<DocumentId> byHash(String sha256) {
        return tables.documents().byHash(sha256);
    }

    @Override
    public DocumentId add(
            String name, Details details, String text, String sha256, Normalization normalization) {
        long row = tables.texts().add(Frozen.of(text), sha256);
        DocumentId added =
                tables.documents()
                        .add(name, details, row, normalization)
                        .orElseThrow(() ->
                                new Refusal(
                                        "the project already has the text of " + details.title()));
        if (documents++ == 0) {
            first = added.value();
        }
        outcome.details(added);
        return added;
    }

    @Override
    public void addHeadings(DocumentId document, String text, List<Subheading> headings) {
        if (!brought(document) || !Subheading.areInOrder(headings)) {
            throw new IllegalArgumentException(
                    "headings of a text that is not new, or in disorder");
        }
        tables.headings().add(document, tables.texts().of(document, text), headings);
    }

    private boolean brought(DocumentId document) {
        return documents > 0 && document.value() >= first;
    }

    @Override
    public List<Annotation> add(DocumentId document, String text, List<Annotation> annotations) {
        Frozen frozen = tables.texts().of(document, text);
        Batch batch = new Batch(document, frozen);
        for (int from = 0; from < annotations.size(); from += Sql.ROWS) {
            int to = Math.min(from + Sql.ROWS, annotations.size());
            batch.add(annotations.subList(from, to));
        }
        batch.tally();
        return batch.refused;
    }

    /// Annotations of one document on their way in.
    private final class Batch {

        private final DocumentId document;
        private final Frozen frozen;
        private final boolean brought;
        private final List<Annotation> refused = new ArrayList<>();
        private final Set<AnnotationId> missing = new HashSet<>();
        private final Set<SetId> started = new HashSet<>();
        private final Map<Pair, Integer> counts = new HashMap<>();

        private record Pair(SetId set, TagId tag) {}

        Batch(DocumentId document, Frozen frozen) {
            this.document = document;
            this.frozen = frozen;
            this.brought = brought(document);
        }

        /// All at once where that may go well, one by one where an id is taken.
        void add(List<Annotation> some) {
            boolean relations = some.stream().anyMatch(Annotation.Relation.class::isInstance);
            if (brought && !relations && tables.annotations().addAll(some, frozen)) {
                some.forEach(this::note);
            } else {
                some.forEach(this::add);
            }
        }

        private void add(Annotation annotation) {
            if (hangsOnMissing(annotation) || !put(annotation)) {
                refused.add(annotation);
                missing.add(annotation.id());
            }
        }

        /// Whether an end of a relation was refused and is not in the relation's set either.
        private boolean hangsOnMissing(Annotation annotation) {
            if (!(annotation instanceof Annotation.Relation relation)) {
                return false;
            }
            return Stream.of(relation.from(), relation.to())
                    .filter(missing::contains)
                    .anyMatch(end ->
                            !tables.annotations()
                                    .place(end)
                                    .equals(Optional.of(Place.of(relation))));
        }

        private boolean put(Annotation annotation) {
            if (brought) {
                boolean added = tables.annotations().add(annotation, frozen);
                if (added) {
                    note(annotation);
                }
                return added;
            }
            if (tables.annotations().place(annotation.id()).isPresent()) {
                return false;
            }
            changes.edits().start(annotation).ifPresent(BulkIntake.this::change);
            change(new Edit.Add(annotation));
            return true;
        }

        /// What follows from an annotation in a document the intake brought.
        private void note(Annotation annotation) {
            counts.merge(new Pair(annotation.set(), annotation.tag()), 1, Integer::sum);
            if (started.add(annotation.set())) {
                owners.computeIfAbsent(annotation.set(), tables.people()::owner)
                        .ifPresent(owner -> tables.documents().begin(document, owner));
            }
            outcome.bulk();
        }

        void tally() {
            counts.forEach((pair, count) ->
                    tables.tally()
                            .add(pair.set().value(), document.value(), pair.tag().value(), count));
        }
    }

    /// Makes a change on a document that was there before, so that it can be taken back.
    private void change(Edit edit) {
        changes.edits().apply(edit, outcome);
        tables.history().add(journal, steps, edit);
        sql.run(
                "INSERT INTO journal_step VALUES (?, ?, ?, ?)",
                journal,
                steps++,
                changes.json(edit),
                changes.json(edit.inverse()));
    }

    @Override
    public void remember(DocumentId document, SetId set, Merged merged) {
        if (remembered++ == 0) {
            tables.merged().begin(journal);
        }
        tables.merged().add(journal, document, set, merged);
    }

    @Override
    public void change(DocumentId document, Edit edit) {
        if (brought(document)) {
            changes.edits().apply(edit, outcome);
        } else {
            change(edit);
        }
    }

    @Override
    public Optional<Annotation> annotation(AnnotationId id) {
        return changes.edits().find(id);
    }

    @Override
    public void replace(Annotation before, Annotation after) {
        change(before.document(), new Edit.Replace(before, after));
    }

    @Override
    public void setState(DocumentId document, AnnotatorId annotator, WorkState state) {
        WorkState before = tables.documents().state(document, annotator);
        if (before != state) {
            change(document, new Edit.SetState(document, annotator, before, state));
        }
    }

    @Override
    public void change(DocumentId document, Details before, Details after) {
        change(document, new Edit.ChangeDetails(document, before, after));
    }

    @Override
    public void changeSchema(Schema schema) {
        change(new Edit.ChangeSchema(tables.schema().read(), schema));
    }

    @Override
    public Annotator annotator(String name) {
        return tables.people().find(name).orElseGet(() -> tables.people().add(name));
    }

    @Override
    public AnnotationSet set(String name, AnnotationSet.Kind kind) {
        return tables.people()
                .find(name, kind)
                .orElseGet(() -> tables.people().add(name, kind, null));
    }

    @Override
    public void mark() {
        if (point != null) {
            sql.run("RELEASE point");
        }
        sql.run("SAVEPOINT point");
        point = new Point(documents, steps, remembered);
    }

    /// What was told of documents that were there before may be wrong now: it must be read anew.
    @Override
    public void back() {
        Point to = Objects.requireNonNull(point, "nothing to come back to");
        sql.run("ROLLBACK TO point");
        tables.texts().forget();
        owners.clear();
        outcome.bulk();
        outcome.forgetFrom(first + to.documents());
        documents = to.documents();
        steps = to.steps();
        remembered = to.remembered();
    }

    /// Leaves no entry in the journal when nothing came of it.
    @Override
    public Applied commit() {
        long entry = journal - 1;
        if (documents + steps + remembered > 0) {
            Bulk bulk = new Bulk(journal, first, documents, steps);
            entry = tables.journal().change(stamp, bulk.edit(), bulk.inverse());
            tables.history().pass(entry, first, documents);
        }
        sql.commit();
        open = false;
        return outcome.applied(entry, stamp.at());
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            tables.texts().forget();
            sql.rollback();
        }
    }
}

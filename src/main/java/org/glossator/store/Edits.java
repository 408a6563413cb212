package org.glossator.store;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotatorId;
import org.glossator.model.DocumentId;
import org.glossator.model.Intended;
import org.glossator.model.Refusal;
import org.glossator.model.Rejection;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes edits into the tables, after making sure that they find what they expect.
final class Edits {

    private final Sql sql;
    private final Tables tables;

    Edits(Sql sql, Tables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    void apply(Edit edit, Outcome outcome) {
        switch (edit) {
            case Edit.Add(Annotation annotation) -> add(annotation, outcome);
            case Edit.Remove(Annotation annotation) -> remove(annotation, outcome);
            case Edit.Replace(Annotation before, Annotation after) ->
                    replace(before, after, outcome);
            case Edit.SetState state -> setState(state, outcome);
            case Edit.ChangeDetails change -> {
                expect(tables.documents().details(change.document()).equals(change.before()));
                tables.documents().change(change.document(), change.after());
                tables.index().stale(change.document());
                outcome.details(change.document());
            }
            case Edit.Reject(Rejection rejection) -> {
                expect(tables.rejections().add(rejection));
                outcome.document(rejection.document());
            }
            case Edit.Reconsider(Rejection rejection) -> {
                expect(tables.rejections().remove(rejection));
                outcome.document(rejection.document());
            }
            case Edit.Intend(Intended intended) -> expect(tables.intended().add(intended));
            case Edit.Question(Intended intended) -> expect(tables.intended().remove(intended));
            case Edit.Decide decide -> {
                expect(tables.decisions().turn(decide.before(), decide.after()));
                outcome.document(decide.either().document());
            }
            case Edit.ChangeReasons(List<String> before, List<String> after) -> {
                expect(tables.decisions().reasons().equals(before));
                tables.decisions().setReasons(after);
            }
            case Edit.ChangeSchema change -> {
                expect(tables.schema().read().equals(change.before()));
                tables.schema().write(change.after());
                outcome.schema();
            }
            case Edit.Batch(List<Edit> edits) -> edits.forEach(each -> apply(each, outcome));
        }
    }

    private void add(Annotation annotation, Outcome outcome) {
        requireTag(annotation);
        Frozen frozen = tables.texts().of(annotation.document());
        if (!tables.annotations().add(annotation, frozen)) {
            throw new Refusal("the project already has the annotation " + annotation.id());
        }
        tables.tally()
                .add(
                        annotation.set().value(),
                        annotation.document().value(),
                        annotation.tag().value(),
                        1);
        tables.index().stale(annotation.document());
        outcome.annotation(annotation.document(), annotation.id(), null, annotation);
    }

    private void remove(Annotation annotation, Outcome outcome) {
        expect(find(annotation.id()).equals(Optional.of(annotation)));
        tables.annotations().remove(annotation);
        takeOne(annotation);
        tables.index().stale(annotation.document());
        outcome.annotation(annotation.document(), annotation.id(), annotation, null);
    }

    private void replace(Annotation before, Annotation after, Outcome outcome) {
        expect(find(before.id()).equals(Optional.of(before)));
        requireTag(after);
        tables.annotations().replace(after, tables.texts().of(after.document()));
        if (!before.tag().equals(after.tag())) {
            takeOne(before);
            tables.tally()
                    .add(after.set().value(), after.document().value(), after.tag().value(), 1);
        }
        tables.index().stale(after.document());
        outcome.annotation(after.document(), after.id(), before, after);
    }

    private void setState(Edit.SetState edit, Outcome outcome) {
        expect(tables.documents().state(edit.document(), edit.annotator()) == edit.before());
        tables.documents().setState(edit.document(), edit.annotator(), edit.after());
        outcome.details(edit.document());
    }

    private void takeOne(Annotation annotation) {
        tables.tally()
                .takeOne(
                        annotation.set().value(),
                        annotation.document().value(),
                        annotation.tag().value());
    }

    Optional<Annotation> find(AnnotationId id) {
        return tables.annotations()
                .place(id)
                .map(place ->
                        tables.marks().at(place, id, tables.texts().offsets(place.document())));
    }

    private void requireTag(Annotation annotation) {
        TagId tag = annotation.tag();
        String kind =
                sql.first("SELECT kind FROM tag WHERE id = ?", row -> row.getString(1), tag.value())
                        .orElseThrow(() -> new Refusal("the project has no tag " + tag.value()));
        if (!kind.equals(Codes.kind(annotation))) {
            throw new Refusal(
                    "tag %d is for a %s, not for a %s"
                            .formatted(tag.value(), kind, Codes.kind(annotation)));
        }
    }

    private static void expect(boolean asExpected) {
        if (!asExpected) {
            throw new Refusal(
                    "what this would change is not as it was; look at it again, then repeat");
        }
    }

    /// The edit, and after it the start of work on the documents that get their annotator's first
    /// mark by it.
    Edit withStartOfWork(Edit edit) {
        List<Edit> starts = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        noteStates(edit, seen);
        noteStarts(edit, seen, starts);
        if (starts.isEmpty()) {
            return edit;
        }
        List<Edit> all = new ArrayList<>();
        all.add(edit);
        all.addAll(starts);
        return new Edit.Batch(all);
    }

    private record Work(DocumentId document, AnnotatorId annotator) {}

    /// What the edit says about states itself is not for us to say.
    private static void noteStates(Edit edit, Set<Object> seen) {
        if (edit instanceof Edit.Batch(List<Edit> edits)) {
            edits.forEach(each -> noteStates(each, seen));
        } else if (edit instanceof Edit.SetState state) {
            seen.add(new Work(state.document(), state.annotator()));
        }
    }

    private void noteStarts(Edit edit, Set<Object> seen, List<Edit> starts) {
        if (edit instanceof Edit.Batch(List<Edit> edits)) {
            edits.forEach(each -> noteStarts(each, seen, starts));
        } else if (edit instanceof Edit.Add(Annotation annotation)
                && seen.add(Place.of(annotation))) {
            start(annotation)
                    .filter(state -> seen.add(new Work(state.document(), state.annotator())))
                    .ifPresent(starts::add);
        }
    }

    /// The start of work that a first mark means, when the document is still new.
    Optional<Edit.SetState> start(Annotation annotation) {
        return tables.people()
                .owner(annotation.set())
                .filter(owner ->
                        tables.documents().state(annotation.document(), owner) == WorkState.NEW)
                .map(owner ->
                        new Edit.SetState(
                                annotation.document(),
                                owner,
                                WorkState.NEW,
                                WorkState.IN_PROGRESS));
    }
}

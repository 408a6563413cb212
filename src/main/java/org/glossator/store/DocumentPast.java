package org.glossator.store;

import org.glossator.edit.Edit;
import org.glossator.edit.Happening;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotatorId;
import org.glossator.model.DocumentId;
import org.glossator.model.Rejection;
import org.glossator.model.SetId;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What happened to one document, from the last entry of the journal to the first, and what became
/// of its annotations by it.
final class DocumentPast {

    /// The original change of an entry is the entry itself, or the one it takes back, or the one
    /// that the undo it takes back had taken back.
    private static final String ENTRIES =
            "SELECT j.id, j.at, j.annotator, coalesce(o.action, r.action, j.action),"
                    + " coalesce(o.detail, r.detail, j.detail), j.reverts IS NOT NULL,"
                    + " j.redo = j.id, h.step, CASE WHEN h.step = -1 THEN j.edit"
                    + " WHEN h.step >= 0 THEN (SELECT CASE j.redo WHEN j.id THEN inverse ELSE edit"
                    + " END FROM journal_step WHERE journal = coalesce(o.id, r.id, j.id)"
                    + " AND number = h.step) END FROM journal_document AS h"
                    + " JOIN journal AS j ON j.id = h.journal"
                    + " LEFT JOIN journal AS r ON r.id = j.reverts"
                    + " LEFT JOIN journal AS o ON o.id = r.reverts"
                    + " WHERE h.document = %d AND h.journal > %d"
                    // What a bulk change did last it takes back first.
                    + " ORDER BY h.journal DESC,"
                    + " CASE j.redo WHEN j.id THEN -h.step ELSE h.step END";

    private final Sql sql;
    private final DocumentId document;
    private final Offsets offsets;

    /// @param offsets of the document's text
    DocumentPast(Sql sql, DocumentId document, Offsets offsets) {
        this.sql = sql;
        this.document = document;
        this.offsets = offsets;
    }

    /// One step of an entry.
    ///
    /// @param edit `null` where the document came or went
    private record Row(
            long entry,
            long at,
            long annotator,
            String action,
            String detail,
            Happening.Way way,
            @Nullable String edit) {

        static Row of(ResultSet row) throws SQLException {
            boolean reverts = row.getBoolean(6);
            return new Row(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getString(5),
                    !reverts
                            ? Happening.Way.DONE
                            : row.getBoolean(7) ? Happening.Way.UNDONE : Happening.Way.REDONE,
                    row.getString(9));
        }
    }

    /// The last entry up to that moment; 0 if there is none. Where a clock was set back, whatever
    /// came before an entry counts with it.
    static long lastEntry(Sql sql, DocumentId document, Instant at) {
        return sql.number(
                "SELECT max(j.id) FROM journal_document AS h JOIN journal AS j"
                        + " ON j.id = h.journal WHERE h.document = ? AND j.at <= ?",
                document.value(),
                at.toEpochMilli());
    }

    /// The newest first.
    ///
    /// @param annotation the only one that counts, or `null`
    List<Happening> happenings(@Nullable AnnotationId annotation, int most) {
        List<Happening> found = new ArrayList<>();
        each(
                0,
                happening -> {
                    if (annotation == null
                            || happening.edits().stream()
                                    .anyMatch(edit -> concerns(edit, annotation))) {
                        found.add(happening);
                    }
                    return found.size() < most;
                });
        return found;
    }

    private static boolean concerns(Edit edit, AnnotationId id) {
        return switch (edit) {
            case Edit.Add add -> add.annotation().id().equals(id);
            case Edit.Remove remove -> remove.annotation().id().equals(id);
            case Edit.Replace replace -> replace.after().id().equals(id);
            case Edit.Batch(List<Edit> edits) -> edits.stream().anyMatch(one -> concerns(one, id));
            case Edit.SetState _,
                    Edit.ChangeDetails _,
                    Edit.Reject _,
                    Edit.Reconsider _,
                    Edit.Intend _,
                    Edit.Question _,
                    Edit.Decide _,
                    Edit.ChangeReasons _,
                    Edit.ChangeSchema _ ->
                    false;
        };
    }

    /// The annotations of a set right after an entry.
    ///
    /// @param now what they are now
    /// @return empty if the document was not there
    Optional<Map<AnnotationId, Annotation>> after(long entry, SetId set, List<Annotation> now) {
        Rewinding rewinding = new Rewinding(set, now);
        each(
                entry,
                happening -> {
                    rewinding.back(happening);
                    return true;
                });
        return rewinding.there ? Optional.of(rewinding.marks) : Optional.empty();
    }

    /// Goes from the present into the past.
    private static final class Rewinding {

        private final SetId set;
        private final Map<AnnotationId, Annotation> marks = new HashMap<>();
        private boolean there = true;

        Rewinding(SetId set, List<Annotation> now) {
            this.set = set;
            now.forEach(annotation -> marks.put(annotation.id(), annotation));
        }

        /// A document that came back had what it had when it went.
        void back(Happening happening) {
            switch (happening.passage()) {
                case STAYED -> happening.edits().reversed().forEach(this::back);
                case CAME -> there = false;
                case WENT -> there = true;
            }
        }

        private void back(Edit edit) {
            switch (edit) {
                case Edit.Add(Annotation annotation) when isOurs(annotation) ->
                        marks.remove(annotation.id());
                case Edit.Remove(Annotation annotation) when isOurs(annotation) ->
                        marks.put(annotation.id(), annotation);
                case Edit.Replace(Annotation before, Annotation _) when isOurs(before) ->
                        marks.put(before.id(), before);
                case Edit.Batch(List<Edit> edits) -> edits.reversed().forEach(this::back);
                case Edit.Add _,
                        Edit.Remove _,
                        Edit.Replace _,
                        Edit.SetState _,
                        Edit.ChangeDetails _,
                        Edit.Reject _,
                        Edit.Reconsider _,
                        Edit.Intend _,
                        Edit.Question _,
                        Edit.Decide _,
                        Edit.ChangeReasons _,
                        Edit.ChangeSchema _ -> {
                    // Nothing to this set's annotations.
                }
            }
        }

        private boolean isOurs(Annotation annotation) {
            return annotation.set().equals(set);
        }
    }

    /// Hands over what happened after an entry, the newest first, until nobody wants more.
    private void each(long entry, Predicate<Happening> more) {
        try (Cursor rows = sql.cursor(ENTRIES.formatted(document.value(), entry))) {
            Row row = rows.next(Row::of);
            while (row != null) {
                Row first = row;
                List<Edit> edits = new ArrayList<>();
                Happening.Passage passage = Happening.Passage.STAYED;
                while (row != null && row.entry() == first.entry()) {
                    if (row.edit() == null) {
                        passage =
                                row.way() == Happening.Way.UNDONE
                                        ? Happening.Passage.WENT
                                        : Happening.Passage.CAME;
                    } else {
                        collect(EditReader.readIn(row.edit(), document, offsets), edits);
                    }
                    row = rows.next(Row::of);
                }
                if (!more.test(happening(first, passage, edits))) {
                    return;
                }
            }
        }
    }

    private static Happening happening(Row row, Happening.Passage passage, List<Edit> edits) {
        return new Happening(
                row.entry(),
                Instant.ofEpochMilli(row.at()),
                new AnnotatorId(row.annotator()),
                row.action(),
                row.detail(),
                row.way(),
                passage,
                edits);
    }

    /// What an edit does to this document.
    private void collect(Edit edit, List<Edit> edits) {
        DocumentId of =
                switch (edit) {
                    case Edit.Add add -> add.annotation().document();
                    case Edit.Remove remove -> remove.annotation().document();
                    case Edit.Replace replace -> replace.after().document();
                    case Edit.SetState state -> state.document();
                    case Edit.ChangeDetails change -> change.document();
                    case Edit.Reject(Rejection rejection) -> rejection.document();
                    case Edit.Reconsider(Rejection rejection) -> rejection.document();
                    case Edit.Decide decide -> decide.either().document();
                    case Edit.Intend _,
                            Edit.Question _,
                            Edit.ChangeReasons _,
                            Edit.ChangeSchema _ ->
                            null;
                    case Edit.Batch(List<Edit> parts) -> {
                        parts.forEach(part -> collect(part, edits));
                        yield null;
                    }
                };
        if (document.equals(of)) {
            edits.add(edit);
        }
    }
}

package org.glossator.store;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotationSet;
import org.glossator.model.DocumentId;
import org.glossator.model.Fingerprint;
import org.glossator.model.Revision;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.Version;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// One pass over the journal, to learn how things came to be. Holds one entry at a time, and of
/// each annotation what is asked for.
///
/// Edits are read with their spans in code points, as they stand in the journal: a fingerprint
/// needs no more, and no text has to be read for it.
final class JournalScan {

    /// What an edit that changes or removes something holds, and what a note may hold as well.
    private static final String CHANGES =
            "(edit LIKE '%\"type\":\"re%' OR edit LIKE '%\"type\":\"state\"%')";

    private final Sql sql;
    private final Predicate<Annotation> wanted;
    private final Function<TagId, String> labels;
    private final String steps;
    private final Map<AnnotationId, Course> courses = new HashMap<>();
    private final Map<Versions.Work, Revision> states = new HashMap<>();
    private final TreeMap<Long, Revision> brought = new TreeMap<>();
    private Revision now = Revision.NONE;

    /// What an annotation went through so far.
    private static final class Course {
        private Revision revision = Revision.NONE;
        private @Nullable DocumentId removedFrom;
        private Set<Fingerprint> earlier = Set.of();

        void was(Fingerprint content) {
            if (earlier.isEmpty()) {
                earlier = new LinkedHashSet<>();
            }
            earlier.add(content);
        }

        Version version() {
            return new Version(revision, removedFrom != null, List.copyOf(earlier));
        }
    }

    /// @param reverts 0 for a change that takes nothing back
    private record Row(long id, long at, String action, String edit, long reverts) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getLong(5));
        }
    }

    private JournalScan(
            Sql sql, Predicate<Annotation> wanted, Function<TagId, String> labels, String steps) {
        this.sql = sql;
        this.wanted = wanted;
        this.labels = labels;
        this.steps = steps;
    }

    /// Everything that happened to a set, by whoever and however.
    static Versions of(Sql sql, AnnotationSet set, Schema schema) {
        Map<TagId, String> names = new HashMap<>();
        schema.tags().forEach((Tag tag) -> names.put(tag.id(), tag.name()));
        JournalScan scan =
                new JournalScan(
                        sql,
                        annotation -> annotation.set().equals(set.id()),
                        tag -> names.getOrDefault(tag, ""),
                        "");
        scan.run("", _ -> true);
        return scan.versions();
    }

    /// What was changed and removed here and stands.
    static Versions own(Sql sql) {
        JournalScan scan =
                new JournalScan(
                        sql, _ -> true, tag -> Long.toString(tag.value()), " AND " + CHANGES);
        Set<Long> standing = standing(sql);
        scan.run(
                " WHERE reverts IS NULL AND action <> 'merge' AND ("
                        + CHANGES
                        + " OR edit LIKE '{\"type\":\"bring\"%')",
                row -> standing.contains(row.id()));
        return scan.versions();
    }

    /// The changes that could be taken back one after the other, from the last to the first.
    private static Set<Long> standing(Sql sql) {
        Map<Long, Long> undo = new HashMap<>();
        long last = 0;
        try (Cursor rows = sql.cursor("SELECT id, undo FROM journal WHERE undo IS NOT NULL")) {
            for (Long id = rows.next(row -> put(row, undo));
                    id != null;
                    id = rows.next(row -> put(row, undo))) {
                last = id;
            }
        }
        Set<Long> standing = new HashSet<>();
        // An undo of everything has no pointer, and is the last entry.
        long end = sql.number("SELECT max(id) FROM journal");
        Long next = last == end ? undo.get(last) : null;
        while (next != null) {
            standing.add(next);
            next = undo.get(next - 1);
        }
        return standing;
    }

    private static Long put(ResultSet row, Map<Long, Long> undo) throws SQLException {
        undo.put(row.getLong(1), row.getLong(2));
        return row.getLong(1);
    }

    private void run(String where, Predicate<Row> counts) {
        try (Cursor rows =
                sql.cursor(
                        "SELECT id, at, action, edit, reverts FROM journal"
                                + where
                                + " ORDER BY id")) {
            for (Row row = rows.next(Row::of); row != null; row = rows.next(Row::of)) {
                now = new Revision(Math.max(row.at(), now.at()), row.id());
                if (counts.test(row)) {
                    entry(row);
                }
            }
        }
    }

    private void entry(Row row) {
        if (row.edit().startsWith("{\"type\":\"bring\"")) {
            Bulk bulk = Bulk.read(row.edit()).orElseThrow();
            if (bulk.documents() > 0) {
                brought.put(bulk.first(), now);
            }
            steps(bulk.journal(), "edit", "");
        } else if (row.edit().startsWith("{\"type\":\"withdraw\"")) {
            // The change that is taken back is its own number.
            steps(row.reverts(), "inverse", " DESC");
        } else {
            edit(EditReader.readInCodePoints(row.edit()));
        }
    }

    private void steps(long journal, String column, String order) {
        try (Cursor rows =
                sql.cursor(
                        "SELECT "
                                + column
                                + " FROM journal_step WHERE journal = "
                                + journal
                                + steps
                                + " ORDER BY number"
                                + order)) {
            for (String edit = rows.next(row -> row.getString(1));
                    edit != null;
                    edit = rows.next(row -> row.getString(1))) {
                edit(EditReader.readInCodePoints(edit));
            }
        }
    }

    private void edit(Edit edit) {
        switch (edit) {
            case Edit.Add(Annotation annotation) when wanted.test(annotation) ->
                    course(annotation).removedFrom = null;
            case Edit.Remove(Annotation annotation) when wanted.test(annotation) -> {
                Course course = course(annotation);
                course.was(fingerprint(annotation));
                course.removedFrom = annotation.document();
            }
            case Edit.Replace(Annotation before, Annotation _) when wanted.test(before) ->
                    course(before).was(fingerprint(before));
            case Edit.SetState state ->
                    states.put(new Versions.Work(state.document(), state.annotator()), now);
            case Edit.Batch(List<Edit> edits) -> edits.forEach(this::edit);
            case Edit.Add _, Edit.Remove _, Edit.Replace _ -> {
                // Of another set.
            }
            case Edit.ChangeDetails _,
                    Edit.Reject _,
                    Edit.Reconsider _,
                    Edit.Intend _,
                    Edit.Question _,
                    Edit.Decide _,
                    Edit.ChangeReasons _,
                    Edit.ChangeSchema _ -> {
                // No packet tells of it.
            }
        }
    }

    private Course course(Annotation annotation) {
        Course course = courses.computeIfAbsent(annotation.id(), _ -> new Course());
        course.revision = now;
        return course;
    }

    private Fingerprint fingerprint(Annotation annotation) {
        return Fingerprint.of(annotation, labels.apply(annotation.tag()), point -> point);
    }

    private Versions versions() {
        Map<AnnotationId, Version> versions = new HashMap<>();
        Map<DocumentId, List<AnnotationId>> removed = new LinkedHashMap<>();
        courses.forEach((id, course) -> {
            versions.put(id, course.version());
            if (course.removedFrom != null) {
                removed.computeIfAbsent(course.removedFrom, _ -> new ArrayList<>()).add(id);
            }
        });
        return new Versions(versions, removed, states, brought, now);
    }
}

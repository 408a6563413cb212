package org.glossator.store;

import org.glossator.model.AnnotationSet;
import org.glossator.model.DocumentId;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// One pass over what annotators have begun: their texts by one query and their spans by another,
/// side by side. Texts that nobody has begun are not read.
final class WorkScan {

    private static final String BEGUN = " AND w.state IN ('in-progress', 'finished')";

    /// Whether the span on the row of `a` has several pieces.
    private static final String IN_PIECES =
            "EXISTS (SELECT 1 FROM fragment AS f WHERE f.document = a.document"
                    + " AND f.annotation_set = a.annotation_set AND f.annotation = a.id)";

    private final Sql sql;

    WorkScan(Sql sql) {
        this.sql = sql;
    }

    private static String sets(List<AnnotationSet> sets) {
        return sets.stream()
                .map(set -> Long.toString(set.id().value()))
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static String annotators(List<AnnotationSet> sets) {
        return sets.stream()
                .map(AnnotationSet::annotator)
                .filter(owner -> owner != null)
                .map(owner -> Long.toString(owner.value()))
                .collect(Collectors.joining(",", "(", ")"));
    }

    void words(List<AnnotationSet> sets, int longest, Consumer<TaggedWords> sink) {
        String query =
                "SELECT a.annotation_set, a.tag, a.quote, count(*) FROM annotation AS a"
                        + " JOIN annotation_set AS s ON s.id = a.annotation_set"
                        + " JOIN work_state AS w ON w.annotator = s.annotator"
                        + " AND w.document = a.document WHERE a.kind = 'span'"
                        + " AND a.annotation_set IN "
                        + sets(sets)
                        + (" AND a.end - a.begin <= " + longest)
                        + BEGUN
                        + (" AND NOT " + IN_PIECES)
                        + " GROUP BY a.annotation_set, a.tag, a.quote";
        try (Cursor rows = sql.cursor(query)) {
            for (TaggedWords next = rows.next(WorkScan::words);
                    next != null;
                    next = rows.next(WorkScan::words)) {
                sink.accept(next);
            }
        }
    }

    private static TaggedWords words(ResultSet row) throws SQLException {
        return new TaggedWords(
                new SetId(row.getLong(1)),
                new TagId(row.getLong(2)),
                row.getString(3),
                row.getInt(4));
    }

    long count(List<AnnotationSet> sets) {
        return sql.number(
                "SELECT count(DISTINCT w.document) FROM work_state AS w WHERE w.annotator IN "
                        + annotators(sets)
                        + BEGUN);
    }

    List<DocumentId> documents(
            List<AnnotationSet> sets, TagId tag, Collection<String> spellings, int most) {
        return sql.list(
                "SELECT DISTINCT document FROM annotation WHERE annotation_set IN "
                        + sets(sets)
                        + " AND kind = 'span' AND tag = ? AND quote IN (SELECT value FROM"
                        + " json_each(?)) ORDER BY document LIMIT ?",
                row -> new DocumentId(row.getLong(1)),
                tag.value(),
                JsonMapper.shared().writeValueAsString(spellings),
                most);
    }

    /// Within a transaction, so that both queries see the same moment.
    void texts(List<AnnotationSet> sets, Consumer<Worked> sink) {
        String marks =
                "SELECT a.document, a.annotation_set, a.tag, a.begin << 32 | a.end, "
                        + IN_PIECES
                        + " FROM annotation AS a WHERE a.kind = 'span' AND a.annotation_set IN "
                        + sets(sets)
                        + " ORDER BY a.document";
        try (Cursor rows = sql.cursor(marks)) {
            Pass pass = new Pass(rows, states(sets), sink);
            TextScan.run(sql, annotators(sets), pass::take);
        }
    }

    /// How far the annotators are with what they have begun: by document and set.
    private Map<Long, Map<Long, Boolean>> states(List<AnnotationSet> sets) {
        Map<Long, Map<Long, Boolean>> states = new HashMap<>();
        record State(long document, long set, boolean finished) {}
        sql.list(
                        "SELECT w.document, s.id, w.state FROM work_state AS w"
                                + " JOIN annotation_set AS s ON s.annotator = w.annotator"
                                + " WHERE s.id IN "
                                + sets(sets)
                                + BEGUN,
                        row ->
                                new State(
                                        row.getLong(1),
                                        row.getLong(2),
                                        Codes.parse(WorkState.class, row.getString(3))
                                                == WorkState.FINISHED))
                .forEach(state ->
                        states.computeIfAbsent(state.document(), _ -> new HashMap<>(2))
                                .put(state.set(), state.finished()));
        return states;
    }

    /// A span as its row has it, offsets in code points.
    private record Row(long document, long set, TagId tag, int begin, int end, boolean whole) {
        static Row of(ResultSet row) throws SQLException {
            long place = row.getLong(4);
            return new Row(
                    row.getLong(1),
                    row.getLong(2),
                    new TagId(row.getLong(3)),
                    (int) (place >> Integer.SIZE),
                    (int) place,
                    !row.getBoolean(5));
        }
    }

    /// Brings texts and spans together, both in the order of documents.
    private static final class Pass {

        private final Cursor rows;
        private final Map<Long, Map<Long, Boolean>> states;
        private final Consumer<Worked> sink;
        private @Nullable Row next;

        Pass(Cursor rows, Map<Long, Map<Long, Boolean>> states, Consumer<Worked> sink) {
            this.rows = rows;
            this.states = states;
            this.sink = sink;
            this.next = rows.next(Row::of);
        }

        void take(DocumentText text) {
            long document = text.document().value();
            while (next != null && next.document() < document) {
                next = rows.next(Row::of);
            }
            Map<Long, List<Worked.Mark>> marks = new HashMap<>();
            Offsets offsets = Offsets.of(text.text());
            for (Row row = next; row != null && row.document() == document; row = next) {
                marks.computeIfAbsent(row.set(), _ -> new ArrayList<>())
                        .add(
                                new Worked.Mark(
                                        row.tag(),
                                        offsets.toUnits(row.begin(), row.end()),
                                        row.whole()));
                next = rows.next(Row::of);
            }
            List<Worked.Work> work = new ArrayList<>(2);
            states.getOrDefault(document, Map.of())
                    .forEach((set, finished) ->
                            work.add(
                                    new Worked.Work(
                                            new SetId(set),
                                            finished,
                                            marks.getOrDefault(set, List.of()))));
            sink.accept(new Worked(text, work));
        }
    }
}

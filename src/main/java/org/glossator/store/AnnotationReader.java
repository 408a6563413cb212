package org.glossator.store;

import static java.util.stream.Collectors.joining;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotatorId;
import org.glossator.model.DocumentId;
import org.glossator.model.Origin;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.search.Mark;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads annotations with their fragments and attributes, and converts the code points of the file
/// to the code units of the program.
final class AnnotationReader {

    /// Both offsets in one column, since each column costs the driver a call, and that is most of
    /// what reading a row costs. No text is too long for it; ids may be.
    private static final String COLUMNS =
            "id, begin << 32 | end, tag, annotator, at, kind = 'span' AND note = '', kind, source,"
                    + " target, note";

    private static final String IN_SET = " WHERE document = ? AND annotation_set = ?";

    private final Sql sql;

    AnnotationReader(Sql sql) {
        this.sql = sql;
    }

    Annotation at(Place place, AnnotationId id, Offsets offsets) {
        return read(place, IN_SET + " AND %s = ?", offsets, Codes.bytes(id.value())).getFirst();
    }

    /// Spans in text order, then relations, then document labels.
    List<Annotation> all(Place place, Offsets offsets) {
        return read(place, IN_SET, offsets);
    }

    /// The stretches of everybody's spans that carry some tags.
    List<Mark> marks(DocumentId document, Set<TagId> tags, Offsets offsets) {
        if (tags.isEmpty()) {
            return List.of();
        }
        String list = tags.stream().map(tag -> "" + tag.value()).collect(joining(",", "[", "]"));
        return sql.list(
                "SELECT a.tag, coalesce(f.begin << 32 | f.end, a.begin << 32 | a.end)"
                        + " FROM annotation AS a LEFT JOIN fragment AS f"
                        + " ON f.document = a.document AND f.annotation_set = a.annotation_set"
                        + " AND f.annotation = a.id WHERE a.document = ? AND a.kind = 'span'"
                        + " AND a.tag IN (SELECT value FROM json_each(?))",
                row -> {
                    long ends = row.getLong(2);
                    Span span = offsets.toUnits((int) (ends >> 32), (int) ends);
                    return new Mark(new TagId(row.getLong(1)), span);
                },
                document.value(),
                list);
    }

    /// @param where with a gap for the name of the column that holds an annotation's id
    private List<Annotation> read(Place place, String where, Offsets offsets, Object... more) {
        Object[] key = new Object[2 + more.length];
        key[0] = place.document().value();
        key[1] = place.set().value();
        System.arraycopy(more, 0, key, 2, more.length);
        List<Row> rows =
                sql.list(
                        "SELECT " + COLUMNS + " FROM annotation" + where.formatted("id"),
                        Row::of,
                        key);
        // Most documents have none, and then there is nothing more to ask.
        return rows.isEmpty()
                ? List.of()
                : annotations(place, rows, offsets, parts(offsets, where, key));
    }

    private static List<Annotation> annotations(
            Place place, List<Row> rows, Offsets offsets, Parts parts) {
        rows.sort(Row::inReadingOrder);
        List<Annotation> found = new ArrayList<>(rows.size());
        rows.forEach(row -> found.add(row.annotation(place, offsets, parts)));
        return found;
    }

    /// All annotations of the project in the order of documents, for as long as nothing changes.
    Stream stream() {
        return new Stream();
    }

    /// Hands out the annotations of one document after another, in ascending order of their ids.
    final class Stream implements AutoCloseable {

        private final boolean parts =
                sql.number(
                                "SELECT EXISTS (SELECT 1 FROM fragment)"
                                        + " OR EXISTS (SELECT 1 FROM annotation_attribute)")
                        != 0;
        private final Cursor rows =
                sql.cursor(
                        "SELECT "
                                + COLUMNS
                                + ", document, annotation_set FROM annotation"
                                + " ORDER BY document, annotation_set, id");
        private @Nullable Placed next = rows.next(Placed::of);

        private record Placed(long document, long set, Row row) {
            static Placed of(ResultSet row) throws SQLException {
                return new Placed(row.getLong(11), row.getLong(12), Row.of(row));
            }
        }

        /// The annotations on a document by their sets.
        Map<SetId, List<Annotation>> of(DocumentId document, Offsets offsets) {
            Map<SetId, List<Annotation>> found = new HashMap<>();
            for (Placed first = next;
                    first != null && first.document() == document.value();
                    first = next) {
                Place place = new Place(document, new SetId(first.set()));
                Parts own =
                        parts ? parts(offsets, IN_SET, document.value(), first.set()) : Parts.NONE;
                found.put(
                        place.set(), annotations(place, rest(document, first.set()), offsets, own));
            }
            return found;
        }

        private List<Row> rest(DocumentId document, long set) {
            List<Row> found = new ArrayList<>();
            while (next != null && next.document() == document.value() && next.set() == set) {
                found.add(next.row());
                next = rows.next(Placed::of);
            }
            return found;
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    private Parts parts(Offsets offsets, String where, Object... key) {
        Map<UUID, List<Span>> fragments = new HashMap<>();
        sql.list(
                        "SELECT annotation, begin, end FROM fragment"
                                + where.formatted("annotation")
                                + " ORDER BY annotation, number",
                        row ->
                                Map.entry(
                                        Codes.uuid(row.getBytes(1)),
                                        offsets.toUnits(row.getInt(2), row.getInt(3))),
                        key)
                .forEach(part ->
                        fragments
                                .computeIfAbsent(part.getKey(), _ -> new ArrayList<>())
                                .add(part.getValue()));
        Map<UUID, Map<String, String>> attributes = new HashMap<>();
        sql.list(
                "SELECT annotation, name, value FROM annotation_attribute"
                        + where.formatted("annotation"),
                row ->
                        attributes
                                        .computeIfAbsent(
                                                Codes.uuid(row.getBytes(1)), _ -> new HashMap<>())
                                        .put(row.getString(2), row.getString(3))
                                == null,
                key);
        return new Parts(fragments, attributes);
    }

    /// What annotations have beside their rows.
    private record Parts(
            Map<UUID, List<Span>> fragments, Map<UUID, Map<String, String>> attributes) {
        static final Parts NONE = new Parts(Map.of(), Map.of());
    }

    /// An annotation as its row has it, offsets in code points.
    ///
    /// @param rank where it comes in reading order: a span by its offsets, the rest behind all
    ///   spans
    /// @param kind `span` for the many that are spans without a note, whose other fields are empty
    private record Row(
            long rank,
            UUID id,
            TagId tag,
            int begin,
            int end,
            Origin origin,
            String kind,
            byte @Nullable [] source,
            byte @Nullable [] target,
            String note) {

        static Row of(ResultSet row) throws SQLException {
            long place = row.getLong(2);
            int begin = (int) (place >> Integer.SIZE);
            int end = (int) place;
            boolean plain = row.getBoolean(6);
            String kind = plain ? "span" : row.getString(7);
            return new Row(
                    rank(kind, begin, end),
                    Codes.uuid(row.getBytes(1)),
                    new TagId(row.getLong(3)),
                    begin,
                    end,
                    new Origin(
                            new AnnotatorId(row.getLong(4)), Instant.ofEpochMilli(row.getLong(5))),
                    kind,
                    plain ? null : row.getBytes(8),
                    plain ? null : row.getBytes(9),
                    plain ? "" : row.getString(10));
        }

        /// Of spans that begin together the longest is first.
        private static long rank(String kind, int begin, int end) {
            return switch (kind) {
                case "span" -> (long) begin << 32 | Integer.MAX_VALUE - end;
                case "relation" -> Long.MAX_VALUE - 1;
                default -> Long.MAX_VALUE;
            };
        }

        static int inReadingOrder(Row one, Row other) {
            return one.rank != other.rank
                    ? Long.compare(one.rank, other.rank)
                    : one.id.compareTo(other.id);
        }

        Annotation annotation(Place place, Offsets offsets, Parts parts) {
            AnnotationId own = new AnnotationId(id);
            DocumentId document = place.document();
            SetId set = place.set();
            Map<String, String> attributes = parts.attributes().getOrDefault(id, Map.of());
            if (kind.equals("span")) {
                List<Span> spans = parts.fragments().get(id);
                List<Span> whole = spans == null ? List.of(offsets.toUnits(begin, end)) : spans;
                return new Annotation.OnSpan(
                        own, document, set, tag, whole, attributes, note, origin);
            }
            if (source != null && target != null) {
                return new Annotation.Relation(
                        own,
                        document,
                        set,
                        tag,
                        new AnnotationId(Codes.uuid(source)),
                        new AnnotationId(Codes.uuid(target)),
                        attributes,
                        note,
                        origin);
            }
            return new Annotation.OnDocument(own, document, set, tag, attributes, note, origin);
        }
    }
}

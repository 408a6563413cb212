package org.glossator.store;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotatorId;
import org.glossator.model.DocumentId;
import org.glossator.model.Origin;
import org.glossator.model.Refusal;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
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
import java.util.Optional;
import java.util.UUID;

/// The annotations with their fragments and attributes. Converts between the code units of the
/// program and the code points of the file.
final class AnnotationTable {

    private static final String ROW =
            "SELECT id, tag, begin, end, annotator, at, kind = 'span' AND note = '', kind, source,"
                    + " target, note, document, annotation_set FROM annotation ";

    private static final String IN_SET = "WHERE document = ? AND annotation_set = ?";

    private final Sql sql;

    AnnotationTable(Sql sql) {
        this.sql = sql;
    }

    private static int rank(Annotation annotation) {
        return switch (annotation) {
            case Annotation.OnSpan _ -> 0;
            case Annotation.Relation _ -> 1;
            case Annotation.OnDocument _ -> 2;
        };
    }

    /// Spans in text order, then relations, then document labels.
    private static int inReadingOrder(Annotation one, Annotation other) {
        int order =
                one instanceof Annotation.OnSpan a && other instanceof Annotation.OnSpan b
                        ? a.span().compareTo(b.span())
                        : Integer.compare(rank(one), rank(other));
        return order != 0 ? order : one.id().value().compareTo(other.id().value());
    }

    /// A span as the file has it.
    private record Stored(@Nullable Integer begin, @Nullable Integer end, @Nullable String quote) {

        static final Stored NONE = new Stored(null, null, null);

        static Stored of(Annotation annotation, Frozen frozen) {
            return annotation instanceof Annotation.OnSpan mark ? of(mark.span(), frozen) : NONE;
        }

        static Stored of(Span span, Frozen frozen) {
            try {
                return new Stored(
                        frozen.offsets().toCodePoint(span.begin()),
                        frozen.offsets().toCodePoint(span.end()),
                        span.of(frozen.text()));
            } catch (IllegalArgumentException | IndexOutOfBoundsException failure) {
                throw new Refusal(
                        "a span that does not fit its text: " + failure.getMessage(), failure);
            }
        }
    }

    /// @return whether it was added; not when the project has an annotation of that id
    boolean add(Annotation annotation, Frozen frozen) {
        return addAll(List.of(annotation), frozen);
    }

    /// @param annotations as many as [Sql#insert] takes
    /// @return whether they were added; when the project has an annotation of one of the ids, none
    ///   is
    boolean addAll(List<? extends Annotation> annotations, Frozen frozen) {
        List<@Nullable Object[]> rows = new ArrayList<>(annotations.size());
        annotations.forEach(annotation -> rows.add(row(annotation, frozen)));
        boolean added = sql.insert("annotation", rows);
        if (added) {
            annotations.forEach(annotation -> addParts(annotation, frozen));
        }
        return added;
    }

    private static @Nullable Object[] row(Annotation annotation, Frozen frozen) {
        Stored stored = Stored.of(annotation, frozen);
        Annotation.@Nullable Relation relation =
                annotation instanceof Annotation.Relation found ? found : null;
        return new @Nullable Object[] {
            annotation.document().value(),
            annotation.set().value(),
            bytes(annotation.id()),
            Codes.kind(annotation),
            annotation.tag().value(),
            stored.begin(),
            stored.end(),
            stored.quote(),
            relation == null ? null : bytes(relation.from()),
            relation == null ? null : bytes(relation.to()),
            annotation.note(),
            annotation.origin().annotator().value(),
            annotation.origin().at().toEpochMilli()
        };
    }

    private void addParts(Annotation annotation, Frozen frozen) {
        if (annotation instanceof Annotation.OnSpan mark && mark.fragments().size() > 1) {
            int number = 0;
            for (Span fragment : mark.fragments()) {
                Stored stored = Stored.of(fragment, frozen);
                sql.run(
                        "INSERT INTO fragment VALUES (?, ?, ?, ?, ?, ?, ?)",
                        annotation.document().value(),
                        annotation.set().value(),
                        bytes(annotation.id()),
                        number++,
                        stored.begin(),
                        stored.end(),
                        stored.quote());
            }
        }
        annotation
                .attributes()
                .forEach((name, value) ->
                        sql.run(
                                "INSERT INTO annotation_attribute VALUES (?, ?, ?, ?, ?)",
                                annotation.document().value(),
                                annotation.set().value(),
                                bytes(annotation.id()),
                                name,
                                value));
    }

    private void removeParts(Annotation annotation) {
        for (String table : List.of("fragment", "annotation_attribute")) {
            sql.run(
                    "DELETE FROM "
                            + table
                            + " WHERE document = ? AND annotation_set = ? AND annotation = ?",
                    annotation.document().value(),
                    annotation.set().value(),
                    bytes(annotation.id()));
        }
    }

    void remove(Annotation annotation) {
        long relations =
                sql.number(
                        "SELECT (SELECT count(*) FROM annotation WHERE document = ?1"
                                + " AND annotation_set = ?2 AND source = ?3)"
                                + " + (SELECT count(*) FROM annotation WHERE document = ?1"
                                + " AND annotation_set = ?2 AND target = ?3)",
                        annotation.document().value(),
                        annotation.set().value(),
                        bytes(annotation.id()));
        if (relations > 0) {
            throw new Refusal(
                    "%d relation%s on this annotation; remove them first"
                            .formatted(relations, relations == 1 ? " holds" : "s hold"));
        }
        removeParts(annotation);
        sql.run("DELETE FROM annotation WHERE id = ?", (Object) bytes(annotation.id()));
    }

    void replace(Annotation after, Frozen frozen) {
        Stored stored = Stored.of(after, frozen);
        Annotation.@Nullable Relation relation =
                after instanceof Annotation.Relation found ? found : null;
        removeParts(after);
        sql.run(
                "UPDATE annotation SET kind = ?, tag = ?, begin = ?, end = ?, quote = ?,"
                        + " source = ?, target = ?, note = ?, annotator = ?, at = ?"
                        + " WHERE document = ? AND annotation_set = ? AND id = ?",
                Codes.kind(after),
                after.tag().value(),
                stored.begin(),
                stored.end(),
                stored.quote(),
                relation == null ? null : bytes(relation.from()),
                relation == null ? null : bytes(relation.to()),
                after.note(),
                after.origin().annotator().value(),
                after.origin().at().toEpochMilli(),
                after.document().value(),
                after.set().value(),
                bytes(after.id()));
        addParts(after, frozen);
    }

    /// A place where the annotation of that id is, whatever it is.
    Optional<Place> place(AnnotationId id) {
        return sql.first(
                "SELECT document, annotation_set FROM annotation WHERE id = ?",
                row -> new Place(new DocumentId(row.getLong(1)), new SetId(row.getLong(2))),
                (Object) bytes(id));
    }

    record Place(DocumentId document, SetId set) {

        static Place of(Annotation annotation) {
            return new Place(annotation.document(), annotation.set());
        }
    }

    Annotation at(Place place, AnnotationId id, Offsets offsets) {
        String one = "WHERE document = ? AND annotation_set = ? AND %s = ?";
        Object[] key = {place.document().value(), place.set().value(), bytes(id)};
        return read(offsets, one, key).getFirst();
    }

    List<Annotation> all(Place place, Offsets offsets) {
        List<Annotation> found =
                read(offsets, IN_SET, place.document().value(), place.set().value());
        found.sort(AnnotationTable::inReadingOrder);
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
        private final Cursor rows = sql.cursor(ROW + "ORDER BY document, annotation_set, id");
        private @Nullable Row next = rows.next(Row::of);

        /// The annotations on a document by their sets.
        Map<SetId, List<Annotation>> of(DocumentId document, Offsets offsets) {
            Map<SetId, List<Annotation>> found = new HashMap<>();
            for (Row row = next; row != null && row.place.document().equals(document); row = next) {
                Place place = row.place;
                List<Annotation> marks = new ArrayList<>();
                Parts own =
                        parts
                                ? parts(
                                        offsets,
                                        IN_SET,
                                        place.document().value(),
                                        place.set().value())
                                : Parts.NONE;
                while (row != null && row.place.equals(place)) {
                    marks.add(row.annotation(offsets, own));
                    row = rows.next(Row::of);
                }
                next = row;
                marks.sort(AnnotationTable::inReadingOrder);
                found.put(place.set(), marks);
            }
            return found;
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    private List<Annotation> read(Offsets offsets, String where, Object... key) {
        Parts parts = parts(offsets, where, key);
        return sql.list(
                ROW + where.formatted("id"), row -> Row.of(row).annotation(offsets, parts), key);
    }

    private Parts parts(Offsets offsets, String where, Object... key) {
        Map<UUID, List<Span>> fragments = new HashMap<>();
        sql.list(
                        "SELECT annotation, begin, end FROM fragment "
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
                "SELECT annotation, name, value FROM annotation_attribute "
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
    /// @param kind `span` for the many that are spans without a note, whose other fields are empty
    private record Row(
            Place place,
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
            boolean plain = row.getBoolean(7);
            return new Row(
                    new Place(new DocumentId(row.getLong(12)), new SetId(row.getLong(13))),
                    Codes.uuid(row.getBytes(1)),
                    new TagId(row.getLong(2)),
                    row.getInt(3),
                    row.getInt(4),
                    new Origin(
                            new AnnotatorId(row.getLong(5)), Instant.ofEpochMilli(row.getLong(6))),
                    plain ? "span" : row.getString(8),
                    plain ? null : row.getBytes(9),
                    plain ? null : row.getBytes(10),
                    plain ? "" : row.getString(11));
        }

        Annotation annotation(Offsets offsets, Parts parts) {
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

    private static byte[] bytes(AnnotationId id) {
        return Codes.bytes(id.value());
    }
}

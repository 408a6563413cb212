package org.glossator.store;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.model.SetId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts annotations with their fragments and attributes into the file, and takes them out. Converts
/// the code units of the program to the code points of the file; [AnnotationReader] converts back.
final class AnnotationTable {

    private final Sql sql;

    AnnotationTable(Sql sql) {
        this.sql = sql;
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

    private static byte[] bytes(AnnotationId id) {
        return Codes.bytes(id.value());
    }
}

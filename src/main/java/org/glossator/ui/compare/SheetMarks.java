package org.glossator.ui.compare;

import org.glossator.model.Annotation;
import org.glossator.model.Schema;
import org.glossator.model.TagId;
import org.glossator.project.Comparison;
import org.glossator.text.Span;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.surface.Emphasis;
import org.glossator.ui.surface.MarkStyle;
import org.glossator.ui.surface.SurfaceMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Marks as they are painted: thin where all sides agree, with their full strokes and grounds, or
/// as lines of their own, where they do not.
final class SheetMarks {

    private final Comparison comparison;
    private final Schema schema;
    private final Map<TagId, TagLook> looks;

    SheetMarks(Comparison comparison, Schema schema, List<TagLook> looks) {
        this.comparison = comparison;
        this.schema = schema;
        this.looks =
                looks.stream()
                        .collect(Collectors.toMap(look -> look.tag().id(), Function.identity()));
    }

    /// Those of each side, for a column each.
    List<List<SurfaceMark>> columns() {
        List<List<SurfaceMark>> columns = new ArrayList<>();
        for (int side = 0; side < comparison.sides().size(); side++) {
            List<SurfaceMark> marks = new ArrayList<>();
            for (Comparison.Place place : comparison.places()) {
                Emphasis emphasis = place.difference() == null ? Emphasis.THIN : Emphasis.SOLID;
                for (Annotation.OnSpan mark : place.marks().get(side)) {
                    add(marks, place, mark, emphasis, SurfaceMark.NO_ROW);
                }
            }
            columns.add(marks);
        }
        return columns;
    }

    /// Those of all: what all have once, else a row for each side.
    List<SurfaceMark> merged() {
        List<SurfaceMark> marks = new ArrayList<>();
        for (Comparison.Place place : comparison.places()) {
            if (place.difference() == null) {
                Annotation.OnSpan one = place.marks().getFirst().getFirst();
                add(marks, place, one, Emphasis.THIN, SurfaceMark.NO_ROW);
                continue;
            }
            for (int side = 0; side < place.marks().size(); side++) {
                for (Annotation.OnSpan mark : place.marks().get(side)) {
                    add(marks, place, mark, Emphasis.SOLID, side);
                }
            }
        }
        return marks;
    }

    /// No mark for an annotation whose tag has left the schema.
    private void add(
            List<SurfaceMark> marks,
            Comparison.Place place,
            Annotation.OnSpan mark,
            Emphasis emphasis,
            int row) {
        TagLook look = looks.get(mark.tag());
        if (look != null) {
            marks.add(
                    new SurfaceMark(
                            mark.id(),
                            mark.fragments(),
                            MarkStyle.of(look),
                            emphasis,
                            Told.who(comparison, place, schema),
                            row));
        }
    }

    /// Where sides differ: in text order and apart, for them to be washed.
    static List<Span> washed(List<Comparison.Place> differences) {
        List<Span> spans = new ArrayList<>();
        for (Comparison.Place place : differences) {
            if (!spans.isEmpty() && spans.getLast().overlaps(place.span())) {
                spans.add(spans.removeLast().cover(place.span()));
            } else {
                spans.add(place.span());
            }
        }
        return spans;
    }
}

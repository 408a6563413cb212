package org.glossator.format;

import org.glossator.model.AnnotationSet.Kind;
import org.glossator.model.Details;
import org.glossator.model.Normalization;
import org.glossator.model.Subheading;
import org.glossator.model.WorkState;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// One document with the marks of one set, as it crosses the border.
///
/// @param id the document's name outside the project; may be empty
/// @param set the name of the set; empty when the file names none
/// @param setKind what kind of set the file says it is, or `null`
/// @param state how far the set's annotator is, or `null` when the file does not say
/// @param marks span marks before the relations that connect them
/// @param headings within the text, in text order and apart
/// @param line the line of the file it began in, 1-based, for messages; 0 when lines mean nothing
public record Bundle(
        String id,
        String text,
        Details details,
        Normalization normalization,
        String set,
        @Nullable Kind setKind,
        @Nullable WorkState state,
        List<Mark> marks,
        List<Subheading> headings,
        int line) {

    public Bundle {
        marks = List.copyOf(marks);
        headings = List.copyOf(headings);
    }

    Bundle withId(String other) {
        return new Bundle(
                other, text, details, normalization, set, setKind, state, marks, headings, line);
    }

    public Bundle withMarks(List<Mark> other) {
        return new Bundle(
                id, text, details, normalization, set, setKind, state, other, headings, line);
    }

    Bundle withText(String other) {
        return new Bundle(
                id, other, details, normalization, set, setKind, state, marks, headings, line);
    }

    public Bundle withDetails(Details other) {
        return new Bundle(
                id, text, other, normalization, set, setKind, state, marks, headings, line);
    }
}

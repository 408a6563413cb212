package org.glossator.ui.history;

import org.glossator.edit.Happening;
import org.glossator.model.Annotation;
import org.glossator.model.Document;

import java.util.List;

/// An article as it was right after something had happened to it.
///
/// @param marks the spans the annotator at work had on it
public record Moment(Document document, Happening happening, List<Annotation.OnSpan> marks) {

    public Moment {
        marks = List.copyOf(marks);
    }
}

package org.glossator.project;

import org.glossator.model.Annotation;
import org.glossator.model.Document;
import org.glossator.model.WorkState;

import java.util.List;

/// A document as one annotator sees it: the text, how far the work is, and the annotator's own
/// marks.
///
/// @param annotations of the annotator's set: spans in text order, then relations and document
///   labels
public record Article(Document document, WorkState state, List<Annotation> annotations) {

    public Article {
        annotations = List.copyOf(annotations);
    }
}

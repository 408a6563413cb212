package org.glossator.store;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Document;
import org.glossator.model.WorkState;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A document with the marks of several sets, all from one moment.
///
/// @param work one for each set that was asked for, in that order
public record Annotated(Document document, List<Work> work) {

    /// What stands in one set.
    ///
    /// @param state how far the set's annotator is; `null` for a set that belongs to nobody
    /// @param marks spans in text order, then relations, then document labels
    public record Work(AnnotationSet set, @Nullable WorkState state, List<Annotation> marks) {}
}

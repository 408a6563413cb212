package org.glossator.model;

import org.jspecify.annotations.Nullable;

/// Whose marks they are: one set for each annotator, and sets for gold, imported and suggested
/// marks.
///
/// @param annotator the owner; `null` for a set that belongs to nobody
public record AnnotationSet(SetId id, String name, Kind kind, @Nullable AnnotatorId annotator) {

    public enum Kind {
        ANNOTATOR,
        GOLD,
        IMPORTED,
        SUGGESTED
    }

    public AnnotationSet {
        Names.require("annotation set", name);
        if ((kind == Kind.ANNOTATOR) != (annotator != null)) {
            throw new IllegalArgumentException(
                    "a set of kind " + kind + " with annotator " + annotator);
        }
    }
}

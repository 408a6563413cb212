package org.glossator.model;

import java.util.UUID;

/// Identity of an annotation, the same in every project and file it travels through.
public record AnnotationId(UUID value) {

    /// @throws IllegalArgumentException if `text` is not a UUID
    public static AnnotationId parse(String text) {
        return new AnnotationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

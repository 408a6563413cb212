package org.glossator.model;

/// A person whose marks are kept apart from those of others.
public record Annotator(AnnotatorId id, String name) {

    public Annotator {
        Names.require("annotator", name);
    }
}

package org.glossator.model;

/// Identity of an annotator within one project.
public record AnnotatorId(long value) {}

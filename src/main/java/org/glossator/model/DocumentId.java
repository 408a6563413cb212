package org.glossator.model;

/// Identity of a document within one project.
public record DocumentId(long value) {}

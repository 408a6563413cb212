package org.glossator.model;

/// Identity of an annotation set within one project.
public record SetId(long value) {}

package org.glossator.model;

/// Identity of a tag within one project; it stays the same when the tag is renamed.
public record TagId(long value) {}

package org.glossator.project;

/// What came of tagging many places.
///
/// @param tagged annotations made
/// @param documents in which
/// @param passedOver places that had the tag by then, or whose document has gone
public record TagReport(long tagged, long documents, long passedOver) {}

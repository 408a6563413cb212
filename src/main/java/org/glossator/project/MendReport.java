package org.glossator.project;

/// What came of mending many places.
///
/// @param mended marks made or changed
/// @param documents in which
/// @param passedOver places that were not as they had been, or whose document has gone
public record MendReport(long mended, long documents, long passedOver) {}

package org.glossator.search;

/// The articles that answer a query.
///
/// @param documents their ids, the best first; behind the ranked ones the newest first
/// @param ranked how many of them were compared with each other
/// @param coverage how much was looked through
public record Findings(long[] documents, int ranked, Coverage coverage) {}

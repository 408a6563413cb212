package org.glossator.model;

import java.util.Map;

/// Counts over a whole project.
///
/// @param characters length of all texts in code points
/// @param annotations span annotations of all sets
/// @param byTag span annotations by tag name
/// @param bySet span annotations by set name, of the sets that have any
/// @param states documents by work state, over all annotators who have begun any
public record Stats(
        long documents,
        long characters,
        long annotations,
        long relations,
        Map<String, Long> byTag,
        Map<String, Long> bySet,
        Map<WorkState, Long> states,
        int schemaVersion) {}

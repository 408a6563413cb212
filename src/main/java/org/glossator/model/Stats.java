package org.glossator.model;

import java.util.Map;

/// Counts over a whole project.
///
/// @param characters length of all texts in code points
/// @param annotations span annotations of all sets
/// @param byTag span annotations by tag name
/// @param bySet span annotations by set name, of the sets that have any
/// @param bySource documents by source, the most frequent first; empty for none
/// @param byLanguage documents by language, BCP 47, the most frequent first; empty for unknown
/// @param states documents by work state, over all annotators who have begun any
public record Stats(
        long documents,
        long characters,
        long annotations,
        long relations,
        Map<String, Long> byTag,
        Map<String, Long> bySet,
        Map<String, Long> bySource,
        Map<String, Long> byLanguage,
        Map<WorkState, Long> states,
        int schemaVersion) {}

package org.glossator.model;

import java.util.Set;

/// Which documents a list shows, and in what order.
///
/// @param text words that title, source, byline or language must hold, ignoring case; empty for all
/// @param states work states of `annotator` to keep; empty for all
/// @param annotator whose work state and marks the rows tell of
/// @param sort what the rows are ordered by; ties by id
/// @param descending whether the order is turned round
public record DocumentQuery(
        String text, Set<WorkState> states, AnnotatorId annotator, Sort sort, boolean descending) {

    public enum Sort {
        /// The order of import.
        ADDED,
        TITLE,
        SOURCE,
        DATE,
        LANGUAGE,
        STATE,
        /// How many marks the annotator has made.
        MARKS,
        /// What would teach the suggestions most comes first. Only an open project that learns
        /// knows it; elsewhere, and for what is not known of, the order of import.
        TEACHING
    }

    public DocumentQuery {
        states = Set.copyOf(states);
    }

    public static DocumentQuery all(AnnotatorId annotator) {
        return new DocumentQuery("", Set.of(), annotator, Sort.ADDED, false);
    }
}

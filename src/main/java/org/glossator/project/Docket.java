package org.glossator.project;

import org.glossator.model.AnnotationSet;

import java.util.List;

/// What waits for an adjudicator.
///
/// @param sets that took part in any document, in the order in which readings name them
/// @param open in the order of documents and of the text; agreed places as well, since they are not
///   gold yet
/// @param decided cases that were decided and have not changed since
/// @param documents that were compared
/// @param unfinished documents that were left out only because somebody has not finished them
public record Docket(
        List<AnnotationSet> sets,
        List<Matter> open,
        long decided,
        long documents,
        long unfinished) {

    public Docket {
        sets = List.copyOf(sets);
        open = List.copyOf(open);
    }
}

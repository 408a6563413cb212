package org.glossator.project;

import java.util.List;

/// What is adjudicated.
///
/// @param sets names of the annotation sets that are compared; empty for those of all annotators,
///   and imported ones
/// @param unfinished whether articles count that an annotator has begun and not finished
/// @param participants so many must have worked on an article for it to be looked at
public record CurationOrder(List<String> sets, boolean unfinished, int participants) {

    /// All annotators, on articles that at least two of them have finished.
    public static final CurationOrder USUAL = new CurationOrder(List.of(), false, 2);

    public CurationOrder {
        sets = List.copyOf(sets);
        if (participants < 1) {
            throw new IllegalArgumentException("an order for " + participants + " participants");
        }
    }

    public CurationOrder withUnfinished(boolean other) {
        return new CurationOrder(sets, other, participants);
    }
}

package org.glossator.project;

import java.util.List;

/// The places of an inconsistency, article by article in the order they were added.
///
/// @param complete whether all that are unusual are there; of the usual ones only a few ever are
public record Deviations(List<Deviation> places, boolean complete) {

    /// The most places that are handed over: more than anybody looks at.
    public static final int MOST = 1_000;

    public Deviations {
        places = List.copyOf(places);
    }
}

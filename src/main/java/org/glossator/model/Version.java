package org.glossator.model;

import java.util.List;

/// How an annotation came to be what it is.
///
/// @param removed whether it is there no longer
/// @param earlier what it was before, each state once
public record Version(Revision revision, boolean removed, List<Fingerprint> earlier) {

    public Version {
        earlier = List.copyOf(earlier);
    }

    public static Version of(Revision revision) {
        return new Version(revision, false, List.of());
    }

    public Version at(Revision other) {
        return new Version(other, removed, earlier);
    }
}

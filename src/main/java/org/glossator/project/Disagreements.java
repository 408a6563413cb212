package org.glossator.project;

import org.glossator.agreement.Difference;

import java.util.List;
import java.util.Map;

/// The places where sets differ: what stands behind the numbers of agreement.
///
/// @param tags names, or values of an attribute, by their numbers
/// @param counts of each kind that there is
/// @param listed by kind, and in each in the order of documents; at most [#MOST] of a kind
public record Disagreements(
        List<String> tags, Map<Difference.Kind, Long> counts, List<Disagreement> listed) {

    /// So many of a kind are listed.
    public static final int MOST = 10_000;

    public Disagreements {
        tags = List.copyOf(tags);
        counts = Map.copyOf(counts);
        listed = List.copyOf(listed);
    }
}

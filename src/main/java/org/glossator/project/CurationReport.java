package org.glossator.project;

import org.glossator.curate.Case;

import java.util.EnumMap;
import java.util.Map;

/// What a strategy takes, or would take: both are counted by the same code.
///
/// @param taken places that go into the gold set, by how they differed
/// @param dropped places of which it says that there is nothing, by how they differed
/// @param left places that somebody has to look at, by how they differ
/// @param documents with anything that is taken or dropped
public record CurationReport(
        Map<Case.Kind, Long> taken,
        Map<Case.Kind, Long> dropped,
        Map<Case.Kind, Long> left,
        long documents) {

    public CurationReport {
        taken = copy(taken);
        dropped = copy(dropped);
        left = copy(left);
    }

    private static Map<Case.Kind, Long> copy(Map<Case.Kind, Long> counts) {
        Map<Case.Kind, Long> copy = new EnumMap<>(Case.Kind.class);
        copy.putAll(counts);
        return copy;
    }

    public static long sum(Map<Case.Kind, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

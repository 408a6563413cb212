package org.glossator.ui.adjudication;

import org.glossator.curate.Case;
import org.glossator.curate.Reading;
import org.glossator.model.AnnotationSet;
import org.glossator.model.SetId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Who is called what: by name, or blind, where names are hidden and nothing of the order tells who
/// is who.
///
/// @param blind whether names are hidden
record Roster(Map<SetId, String> names, boolean blind) {

    static Roster of(List<AnnotationSet> sets, boolean blind) {
        Map<SetId, String> names = new HashMap<>();
        sets.forEach(set -> names.put(set.id(), set.name()));
        return new Roster(Map.copyOf(names), blind);
    }

    /// The readings in the order they are offered. Blind it differs from case to case, and is the
    /// same each time a case is shown.
    List<Reading> readings(Case one) {
        List<Reading> readings = new ArrayList<>(one.readings());
        if (blind) {
            Collections.shuffle(readings, new Random(one.sample().id().value().hashCode()));
        }
        return readings;
    }

    /// What those are called who hold something.
    List<String> called(Collection<SetId> holders) {
        return blind
                ? Collections.nCopies(holders.size(), "")
                : holders.stream().map(set -> names.getOrDefault(set, "")).toList();
    }
}

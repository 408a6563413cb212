package org.glossator.project;

import org.glossator.model.AnnotationSet;
import org.glossator.model.SetId;
import org.glossator.suggest.Radar;
import org.glossator.suggest.TaggedStrings;

import java.util.List;
import java.util.Map;

/// The inconsistencies that were found among the marks of one annotator or of all, and what it
/// takes to find their places.
public final class Survey {

    private final List<AnnotationSet> sets;
    private final Map<SetId, TaggedStrings> strings;
    private final Radar.Ranked ranked;
    private final long documents;

    Survey(
            List<AnnotationSet> sets,
            Map<SetId, TaggedStrings> strings,
            Radar.Ranked ranked,
            long documents) {
        this.sets = List.copyOf(sets);
        this.strings = Map.copyOf(strings);
        this.ranked = ranked;
        this.documents = documents;
    }

    /// What was found, the most surprising first.
    public Radar.Ranked ranked() {
        return ranked;
    }

    /// How many documents were looked through: those that somebody judged has begun.
    public long documents() {
        return documents;
    }

    /// Whose marks were judged.
    public List<AnnotationSet> sets() {
        return sets;
    }

    TaggedStrings strings(SetId set) {
        TaggedStrings known = strings.get(set);
        return known == null ? new TaggedStrings() : known;
    }
}

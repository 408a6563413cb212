package org.glossator.search;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Tag;

import java.util.List;

/// The names of a project that a query may use.
///
/// @param tags what spans may carry
/// @param sets whose marks there are
public record Vocabulary(List<Tag> tags, List<AnnotationSet> sets) {

    public Vocabulary {
        tags = List.copyOf(tags);
        sets = List.copyOf(sets);
    }
}

package org.glossator.project;

import org.glossator.model.Annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was on a document at some time.
///
/// @param entry the last entry of the journal that had touched it then
/// @param there whether it was in the project
/// @param sets the annotations of each set that had any, in text order, by the set's name
public record PastState(long entry, boolean there, Map<String, List<Annotation>> sets) {

    public PastState {
        sets = new LinkedHashMap<>(sets);
    }
}

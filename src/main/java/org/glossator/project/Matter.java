package org.glossator.project;

import org.glossator.curate.Case;
import org.glossator.model.Annotation;
import org.glossator.model.Decision;

import java.util.List;

/// A case that waits for an adjudicator.
///
/// @param title of the document; may be empty
/// @param before what was decided about it before something changed; mostly nothing
/// @param gold what the gold set has there now
/// @param ready whether it can be decided: a relation waits until both its ends are gold
public record Matter(
        Case one, String title, List<Decision> before, List<Annotation> gold, boolean ready) {

    public Matter {
        before = List.copyOf(before);
        gold = List.copyOf(gold);
    }
}

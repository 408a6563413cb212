package org.glossator.curate;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.Decision;

import java.util.Collection;
import java.util.List;

/// What a choice changes: the gold set and what is known of the decision, as one step.
///
/// @param edits in the order they are applied; they end with the decision
/// @param superseded earlier decisions that this one stands in place of
/// @param gold what the gold set has on the document afterwards
public record Ruling(
        List<Edit> edits,
        Decision decision,
        List<Decision> superseded,
        Collection<Annotation> gold) {

    public Ruling {
        edits = List.copyOf(edits);
        superseded = List.copyOf(superseded);
        gold = List.copyOf(gold);
    }

    public Edit edit() {
        return new Edit.Batch(edits);
    }
}

package org.glossator.curate;

import org.glossator.model.Annotation;
import org.glossator.model.Decision;

import java.util.List;

/// What an adjudicator does with a case.
public sealed interface Choice {

    /// What it is called in the decision.
    default Decision.Outcome outcome() {
        return switch (this) {
            case Take take ->
                    take.readings().size() == 1 ? Decision.Outcome.TAKEN : Decision.Outcome.BOTH;
            case Neither _ -> Decision.Outcome.NEITHER;
            case Edited _ -> Decision.Outcome.EDITED;
        };
    }

    /// What the gold set is to have there: of each its tag, fragments and attributes count.
    default List<Annotation> marks() {
        return switch (this) {
            case Take take -> take.readings().stream().map(Reading::sample).toList();
            case Neither _ -> List.of();
            case Edited(Annotation mark) -> List.of(mark);
        };
    }

    /// One reading, or several of them as marks of their own.
    record Take(List<Reading> readings) implements Choice {
        public Take {
            readings = List.copyOf(readings);
            if (readings.isEmpty()) {
                throw new IllegalArgumentException("nothing to take");
            }
        }
    }

    /// There is nothing here.
    record Neither() implements Choice {}

    /// As none of them has it.
    record Edited(Annotation mark) implements Choice {}
}

package org.glossator.ui.consistency;

import org.glossator.model.Intended;
import org.glossator.suggest.Inconsistency;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.OneLine;

/// What is said of inconsistencies and their places.
final class Told {

    private final ConsistencyModel model;

    Told(ConsistencyModel model) {
        this.model = model;
    }

    String detail(Inconsistency what) {
        return switch (what) {
            case Inconsistency.LeftPlain one ->
                    Messages.text("consistency.left-plain", one.plain());
            case Inconsistency.TaggedDifferently _ ->
                    Messages.text("consistency.tagged-differently");
            case Inconsistency.BoundariesDiffer one ->
                    Messages.text(
                            "consistency.boundaries-differ",
                            one.longer(),
                            one.shorter(),
                            OneLine.of(one.inner()));
        };
    }

    String detail(Intended intended) {
        return switch (intended.kind()) {
            case LEFT_PLAIN -> Messages.text("consistency.intended.left-plain");
            case TAGGED_DIFFERENTLY -> Messages.text("consistency.intended.tagged-differently");
            case BOUNDARIES_DIFFER ->
                    Messages.text("consistency.intended.boundaries-differ", intended.other());
        };
    }

    /// Why a place of somebody else cannot be ticked.
    String notOwn(String name) {
        return Messages.text("consistency.not-own", name, model.ownName());
    }
}

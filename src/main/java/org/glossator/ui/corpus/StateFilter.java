package org.glossator.ui.corpus;

import org.glossator.model.WorkState;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.ChoiceMenu;

import java.util.List;

/// Which work states the list keeps; none checked means all.
final class StateFilter extends ChoiceMenu<WorkState> {

    StateFilter(CorpusModel model) {
        super(model.statesProperty(), StateLabel::name, Messages.text("corpus.states.all"));
        setId("corpus-states");
        getStyleClass().setAll("menu-button", "corpus-menu", "flat");
        setGraphic(Icons.FILTER.node(16));
        offer(List.of(WorkState.values()));
    }
}

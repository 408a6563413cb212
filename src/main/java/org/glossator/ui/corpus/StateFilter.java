package org.glossator.ui.corpus;

import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;

import org.glossator.model.WorkState;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Which work states the list keeps; none checked means all. Stays open while states are checked.
final class StateFilter extends MenuButton {

    private final CorpusModel model;

    StateFilter(CorpusModel model) {
        this.model = model;
        setId("corpus-states");
        getStyleClass().addAll("corpus-menu", "flat");
        setGraphic(Icons.FILTER.node(16));
        for (WorkState state : WorkState.values()) {
            getItems().add(item(state));
        }
        model.statesProperty().subscribe(states -> setText(text(states)));
    }

    private CustomMenuItem item(WorkState state) {
        CheckBox box = new CheckBox(StateLabel.name(state));
        box.setOnAction(_ -> choose(state, box.isSelected()));
        model.statesProperty().subscribe(states -> box.setSelected(states.contains(state)));
        return new CustomMenuItem(box, false);
    }

    private void choose(WorkState state, boolean wanted) {
        Set<WorkState> states = EnumSet.noneOf(WorkState.class);
        states.addAll(model.statesProperty().get());
        if (wanted) {
            states.add(state);
        } else {
            states.remove(state);
        }
        model.statesProperty().set(Set.copyOf(states));
    }

    private static String text(Set<WorkState> states) {
        return states.isEmpty()
                ? Messages.text("corpus.states.all")
                : states.stream().sorted().map(StateLabel::name).collect(Collectors.joining(", "));
    }
}

package org.glossator.ui.corpus;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.glossator.model.WorkState;
import org.glossator.ui.base.Messages;

import java.util.Locale;

/// How far the work on an article is: a small mark and the word for it.
final class StateLabel extends Label {

    StateLabel() {
        Region mark = new Region();
        mark.getStyleClass().add("state-mark");
        getStyleClass().addAll("row-detail", "corpus-state");
        setGraphic(mark);
        setMinWidth(USE_PREF_SIZE);
    }

    void show(WorkState state) {
        setText(name(state));
        for (WorkState each : WorkState.values()) {
            pseudoClassStateChanged(pseudoClass(each), each == state);
        }
    }

    static String name(WorkState state) {
        return Messages.text("corpus.state." + key(state));
    }

    private static String key(WorkState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PseudoClass pseudoClass(WorkState state) {
        return PseudoClass.getPseudoClass(key(state));
    }
}

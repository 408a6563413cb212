package org.glossator.ui.article;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.controlsfx.control.SegmentedButton;
import org.glossator.model.WorkState;
import org.glossator.ui.base.Messages;

import java.util.EnumMap;
import java.util.Map;

/// How far the work on the article is, and the way to say otherwise.
final class WorkStateBar extends HBox {

    private final ArticleModel model;
    private final ArticleEdits edits;
    private final Map<WorkState, ToggleButton> buttons = new EnumMap<>(WorkState.class);

    WorkStateBar(ArticleModel model, ArticleEdits edits) {
        this.model = model;
        this.edits = edits;
        offer(WorkState.IN_PROGRESS, "inspector.in-progress");
        offer(WorkState.FINISHED, "inspector.finished");
        offer(WorkState.IGNORED, "inspector.ignored");
        SegmentedButton states = new SegmentedButton();
        states.getButtons().setAll(buttons.values());
        getStyleClass().add("work-state");
        getChildren().add(states);
        model.state().subscribe(_ -> show());
    }

    private void offer(WorkState state, String key) {
        ToggleButton button = new ToggleButton(Messages.text(key));
        button.setOnAction(_ -> {
            edits.setState(state);
            // Pressed down only once it is stored.
            show();
        });
        buttons.put(state, button);
    }

    private void show() {
        WorkState state = model.state().get();
        buttons.forEach((one, button) -> button.setSelected(one == state));
    }
}

package org.glossator.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.glossator.ui.control.OneLine;

/// A headline on one line, in its own direction, cut off at its end.
final class TitleLine extends HBox {

    private final Label title = new Label();
    private final Label more = new Label("…");

    TitleLine() {
        title.setMinWidth(0);
        more.setMinWidth(USE_PREF_SIZE);
        more.managedProperty().bind(more.visibleProperty());
        for (Label label : new Label[] {title, more}) {
            label.getStyleClass().add("row-title");
        }
        getChildren().addAll(title, more);
    }

    /// @param line foreign text, fit for one line
    void show(String line) {
        title.setText(line);
        title.setEllipsisString(OneLine.ellipsis(line));
        more.visibleProperty().unbind();
        more.setVisible(false);
        if (OneLine.isBackwards(line)) {
            more.visibleProperty().bind(title.textTruncatedProperty());
        }
        setNodeOrientation(OneLine.direction(line));
    }
}

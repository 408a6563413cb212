package org.glossator.ui.search;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.glossator.text.Directions;

/// A headline on one line, in its own direction, cut off at its end.
final class TitleLine extends HBox {

    private static final String MORE = "…";

    private final Label title = new Label();
    private final Label more = new Label(MORE);

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
        boolean backwards = Directions.of(line) == Directions.Base.RIGHT_TO_LEFT;
        title.setText(line);
        // A label puts its own at the wrong end of what runs from right to left.
        title.setEllipsisString(backwards ? "" : MORE);
        more.visibleProperty().unbind();
        more.setVisible(false);
        if (backwards) {
            more.visibleProperty().bind(title.textTruncatedProperty());
        }
        setNodeOrientation(
                backwards ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }
}

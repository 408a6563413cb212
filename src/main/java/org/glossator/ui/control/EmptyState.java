package org.glossator.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;

/// What stands where nothing is yet: what would be here, and the buttons that bring it.
public final class EmptyState extends VBox {

    /// @param title what is not there
    /// @param sentence what to do next
    /// @param actions the buttons for it, the likeliest first
    public EmptyState(Icons icon, String title, String sentence, Button... actions) {
        Label heading = new Label(title);
        heading.getStyleClass().add("row-title");
        Label body = new Label(sentence);
        body.getStyleClass().add("sentence");
        body.setWrapText(true);
        body.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("empty-state");
        getChildren().addAll(icon.node(32), heading, body);
        if (actions.length > 0) {
            HBox row = new HBox(actions);
            row.getStyleClass().add("actions");
            getChildren().add(row);
        }
    }

    /// @param key what the message keys of title and sentence begin with
    public static EmptyState of(Icons icon, String key) {
        return new EmptyState(
                icon, Messages.text(key + ".title"), Messages.text(key + ".sentence"));
    }
}

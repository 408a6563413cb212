package org.glossator.ui.control;

import javafx.scene.control.Button;

import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;

/// A small button that shows an icon and says in words what it does.
public final class IconButton extends Button {

    /// @param does what it does, for people
    public IconButton(Icons icon, String does, Runnable work) {
        setGraphic(icon.node(16));
        setAccessibleText(does);
        Hint.line(this, does);
        getStyleClass().add("icon-button");
        setOnAction(_ -> work.run());
    }
}

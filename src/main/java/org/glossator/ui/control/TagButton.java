package org.glossator.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.glossator.ui.base.TagLook;

/// Gives a tag when pressed: its swatch, name and key; its guideline in the tooltip.
///
/// It takes no focus, so that the selection in the article keeps it.
public final class TagButton extends Button {

    /// @param give what pressing does
    public TagButton(TagLook look, Runnable give) {
        HBox content = new HBox(new TagSwatch(look), new Label(look.tag().name()));
        content.getStyleClass().add("content");
        if (!look.tag().shortcut().isEmpty()) {
            content.getChildren().add(new KeyCap(look.tag().shortcut()));
        }
        getStyleClass().add("tag-button");
        setStyle(look.colours().style());
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(look.tag().name());
        setFocusTraversable(false);
        setOnAction(_ -> give.run());
        if (!look.tag().guideline().isBlank()) {
            setTooltip(guideline(look.tag().guideline()));
        }
    }

    private static Tooltip guideline(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        return tooltip;
    }
}

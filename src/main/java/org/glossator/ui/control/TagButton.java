package org.glossator.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.glossator.ui.base.Hint;
import org.glossator.ui.base.TagLook;

import java.util.List;

/// Gives a tag when pressed: its swatch, name and keys; its guideline in the tooltip.
///
/// It takes no focus, so that the selection in the article keeps it.
public final class TagButton extends Button {

    /// With the tag's letter as its key, if it has one.
    ///
    /// @param give what pressing does
    public TagButton(TagLook look, Runnable give) {
        this(
                look,
                look.tag().shortcut().isEmpty() ? List.of() : List.of(look.tag().shortcut()),
                give);
    }

    /// @param keys that do the same, as printed on the keyboard
    /// @param give what pressing does
    public TagButton(TagLook look, List<String> keys, Runnable give) {
        HBox content = new HBox(new TagSwatch(look), new Label(look.tag().name()));
        content.getStyleClass().add("content");
        keys.forEach(key -> content.getChildren().add(new KeyCap(key)));
        getStyleClass().add("tag-button");
        setStyle(look.colours().style());
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(look.tag().name());
        setFocusTraversable(false);
        setOnAction(_ -> give.run());
        if (!look.tag().guideline().isBlank()) {
            Hint.paragraph(this, look.tag().guideline());
        }
    }
}

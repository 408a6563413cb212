package org.glossator.ui.control;

import javafx.scene.control.Label;

import org.glossator.ui.base.TagLook;

/// A small label in a tag's colour, with its shape; style class `chip`.
public final class Chip extends Label {

    private final TagSwatch swatch;
    private TagLook look;

    /// The tag's name.
    public Chip(TagLook look) {
        this(look, look.tag().name());
    }

    /// @param text instead of the tag's name, such as a count
    public Chip(TagLook look, String text) {
        this.look = look;
        swatch = new TagSwatch(look);
        setGraphic(swatch);
        getStyleClass().add("chip");
        say(text);
    }

    /// Names another tag from now on: cheaper in a list's cell than another chip.
    public void show(TagLook other) {
        if (!other.equals(look)) {
            look = other;
            swatch.show(other);
            say(other.tag().name());
        }
    }

    private void say(String text) {
        setText(text);
        setStyle(look.colours().style());
        setAccessibleText(look.tag().name() + " " + text);
    }
}

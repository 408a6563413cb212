package org.glossator.ui.control;

import javafx.scene.control.Label;

import org.glossator.ui.base.TagLook;

/// A small label in a tag's colour, with its shape; style class `chip`.
public final class Chip extends Label {

    /// The tag's name.
    public Chip(TagLook look) {
        this(look, look.tag().name());
    }

    /// @param text instead of the tag's name, such as a count
    public Chip(TagLook look, String text) {
        super(text, new TagSwatch(look));
        getStyleClass().add("chip");
        setStyle(look.colours().style());
        setAccessibleText(look.tag().name() + " " + text);
    }
}

package org.glossator.ui.control;

import javafx.scene.layout.Region;

import org.glossator.ui.base.TagLook;

/// A tag's colour in the shape it has in the text; style class `tag-swatch`.
public final class TagSwatch extends Region {

    public TagSwatch(TagLook look) {
        setMouseTransparent(true);
        show(look);
    }

    void show(TagLook look) {
        getStyleClass().setAll("tag-swatch", look.shape().styleClass());
        setStyle(look.colours().style());
    }
}

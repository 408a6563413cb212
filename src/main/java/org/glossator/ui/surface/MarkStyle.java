package org.glossator.ui.surface;

import javafx.scene.paint.Color;

import org.glossator.ui.base.TagColours;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.TagShape;

/// How the marks of one tag look: its colours and, so that nobody depends on colour, a shape.
///
/// @param label the tag's name, shown on the mark's chip
public record MarkStyle(String label, TagColours colours, TagShape shape) {

    /// The look a tag has everywhere.
    public static MarkStyle of(TagLook look) {
        return new MarkStyle(look.tag().name(), look.colours(), look.shape());
    }

    Color edge() {
        return colours.edge();
    }

    /// The tint, `strength` of the way to the edge colour.
    Color ground(double strength) {
        return colours.tint().interpolate(colours.edge(), strength);
    }
}

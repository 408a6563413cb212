package org.glossator.ui.surface;

import javafx.scene.paint.Color;

/// How the marks of one tag look: its colours and, so that nobody depends on colour, a shape.
///
/// @param label the tag's name, shown on the mark's chip
/// @param tint behind text
/// @param edge of lines and brackets
/// @param ink of the letters on a chip
public record MarkStyle(String label, Color tint, Color edge, Color ink, Shape shape) {

    /// The second cue beside the colour.
    public enum Shape {
        /// A tinted band between two brackets, for long passages.
        BAND,
        /// A solid line under a faint tint, for names.
        UNDERLINE,
        /// A rounded box of dots, for names of another kind.
        BOX
    }

    /// The tint, `strength` of the way to the edge colour.
    Color ground(double strength) {
        return tint.interpolate(edge, strength);
    }
}

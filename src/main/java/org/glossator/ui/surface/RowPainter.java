package org.glossator.ui.surface;

import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.glossator.ui.surface.Outlines.Box;

import java.util.ArrayList;
import java.util.List;

/// Marks as lines under the text, one row below the other, so that several people's marks on the
/// same words can be told apart by where they lie.
final class RowPainter {

    private static final double FIRST = 3;
    private static final double STEP = 3.5;
    private static final double THICK = 2;

    /// How far a line stays within its ends, so that marks that touch are seen to be two.
    private static final double INSET = 0.5;

    /// How far the ends of a line stand up.
    private static final double SERIF = 1;

    private RowPainter() {}

    /// What so many rows take under the letters, in pixels.
    static double height(int rows) {
        return rows == 0 ? 0 : FIRST + rows * STEP;
    }

    /// The line of a mark under one strip of text.
    ///
    /// @param under where the letters end
    /// @param opens whether the mark begins in this piece, where the strip says
    /// @param closes whether it ends there
    static List<Rectangle> line(
            SurfaceMark mark, Strip strip, double under, boolean opens, boolean closes) {
        Color colour = mark.style().edge();
        double top = under + FIRST + mark.row() * STEP;
        double left = strip.left() + INSET;
        double right = Math.max(left + 1, strip.right() - INSET);
        List<Rectangle> figures = new ArrayList<>();
        figures.add(Outlines.filled(colour, new Box(left, top, right, top + THICK)));
        if (opens && strip.opensAt() != 0) {
            figures.add(serif(colour, strip.opensAt() < 0 ? left : right - 1.5, top));
        }
        if (closes && strip.closesAt() != 0) {
            figures.add(serif(colour, strip.closesAt() < 0 ? left : right - 1.5, top));
        }
        return figures;
    }

    private static Rectangle serif(Color colour, double left, double top) {
        return Outlines.filled(colour, new Box(left, top - SERIF, left + 1.5, top + THICK));
    }
}

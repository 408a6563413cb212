package org.glossator.ui.surface;

import java.util.List;

/// One line of a piece as it is set: stretches of one direction, from left to right.
///
/// Offsets are code units of the piece, not of the text.
///
/// @param end one past the spaces that hang at the line's end
/// @param textEnd one past the last character that is not such a space
record Line(int begin, int end, int textEnd, List<Run> runs) {

    /// A stretch of one direction.
    ///
    /// @param x left edge, in pixels from the column's left edge; hanging spaces may lie outside
    record Run(int begin, int end, boolean rightToLeft, double x, double width) {

        double right() {
            return x + width;
        }
    }
}

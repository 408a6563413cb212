package org.glossator.ui.surface;

/// The part of a span on one line, as a rectangle; a span of mixed direction may have several on
/// one line.
///
/// @param top the line's upper edge, and `bottom` its lower; pixels within the piece
/// @param baseline where the line's letters stand
/// @param opensAt which edge is the span's begin: -1 left, 1 right, 0 none
/// @param closesAt which edge is the span's end: -1 left, 1 right, 0 none
record Strip(
        double left,
        double right,
        double top,
        double bottom,
        double baseline,
        int opensAt,
        int closesAt) {

    double width() {
        return right - left;
    }

    /// The same strip further down; `opens` and `closes` say whether the span's ends still count.
    Strip moved(double down, boolean opens, boolean closes) {
        return new Strip(
                left,
                right,
                top + down,
                bottom + down,
                baseline + down,
                opens ? opensAt : 0,
                closes ? closesAt : 0);
    }
}

package org.glossator.ui.surface;

/// What lies under a point.
///
/// @param at the code unit under the point, or the nearest one
/// @param insertion where a caret would go: before or after that character
/// @param upstream whether the caret belongs to the end of its line, not to the next line's begin
/// @param onText whether the point is on the line's text, not beside it
record Hit(int at, int insertion, boolean upstream, boolean onText) {

    Hit shifted(int by) {
        return new Hit(at + by, insertion + by, upstream, onText);
    }
}

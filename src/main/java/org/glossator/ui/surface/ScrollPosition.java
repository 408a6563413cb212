package org.glossator.ui.surface;

/// Where a surface is scrolled to, in terms that outlive its width, fonts and the program.
///
/// @param offset the first code unit of the topmost line in sight
/// @param pixels how much of that line is hidden above the upper edge; negative if there is space
///   above it
public record ScrollPosition(int offset, double pixels) {

    /// The begin, with all that stands above the first line.
    public static final ScrollPosition TOP = new ScrollPosition(0, -1e6);
}

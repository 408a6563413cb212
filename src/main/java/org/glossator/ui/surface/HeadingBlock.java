package org.glossator.ui.surface;

import javafx.scene.text.Font;

import java.util.List;

/// What of a heading is no part of the text, set above or under a piece.
///
/// @param parts one under the other
/// @param space under the last part, in pixels
record HeadingBlock(List<Part> parts, double space) {

    static final HeadingBlock NONE = new HeadingBlock(List.of(), 0);

    /// @param muted whether it steps back behind the text
    record Part(Setting setting, Font font, boolean muted) {}

    double height() {
        return parts.stream().mapToDouble(part -> part.setting().height()).sum() + space;
    }
}

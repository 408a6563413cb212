package org.glossator.ui.surface;

import javafx.scene.paint.Color;

/// The colours a surface paints with beside those of the tags, taken from the style sheet.
///
/// @param paper what lies behind the text
record Palette(
        Color paper,
        Color ink,
        Color muted,
        Color selection,
        Color caret,
        Color hit,
        Color currentHit) {}

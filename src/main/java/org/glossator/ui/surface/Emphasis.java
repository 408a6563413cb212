package org.glossator.ui.surface;

/// How sure and how near a mark is, shown by its stroke.
public enum Emphasis {
    /// The annotator's own work, or gold: full strokes and tint.
    SOLID,
    /// Somebody else's: thin strokes, no tint.
    THIN,
    /// A proposal nobody has confirmed: dashed strokes, no tint.
    SUGGESTED
}

package org.glossator.ui.base;

import java.util.Locale;

/// What tells tags apart besides colour.
public enum TagShape {
    /// A tinted band with a bracket, for passages.
    BAND,
    /// A solid underline, for names.
    UNDERLINE,
    /// A rounded box of dots, for names of another kind.
    BOX;

    /// The shape of the tag at `position` in its tag set, 0-based; they take turns.
    public static TagShape at(int position) {
        TagShape[] all = values();
        return all[position % all.length];
    }

    /// Its style class.
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}

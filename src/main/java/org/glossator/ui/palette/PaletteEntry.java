package org.glossator.ui.palette;

import org.glossator.ui.base.Icons;
import org.glossator.ui.base.TagLook;

import java.util.List;

/// One thing the palette offers.
///
/// @param id stays the same from one opening to the next
/// @param text its name, which is what is searched
/// @param keys that do the same, as printed on the keyboard
/// @param enabled whether it can be done now
/// @param work does it
public record PaletteEntry(
        String id, String text, Sign sign, List<String> keys, boolean enabled, Runnable work) {

    public PaletteEntry {
        keys = List.copyOf(keys);
    }

    /// What stands before the name.
    public sealed interface Sign {

        Sign NONE = new Nothing();

        record Nothing() implements Sign {}

        record Icon(Icons icon) implements Sign {}

        record Swatch(TagLook look) implements Sign {}
    }
}

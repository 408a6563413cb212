package org.glossator.format;

import org.glossator.model.Layer;

/// A tag as a file defines it, for a project that has none of that name.
///
/// @param layer the kind of layer it belongs to
/// @param name on one line, not blank
/// @param colour `#rrggbb` in lower case, or empty when the file gives none
/// @param guideline when to use it; may be empty
public record Label(Class<? extends Layer> layer, String name, String colour, String guideline) {}

package org.glossator.model;

/// A label that annotations carry.
///
/// @param colour `#rrggbb`
/// @param shortcut one upper-case letter or digit, or empty
/// @param guideline when to use the tag, in the project's own words
public record Tag(TagId id, String name, String colour, String shortcut, String guideline) {

    public Tag {
        Names.require("tag", name);
        if (!colour.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException(
                    "colour of tag " + name + " is not #rrggbb: " + colour);
        }
        if (!shortcut.matches("[A-Z0-9]?")) {
            throw new IllegalArgumentException(
                    "shortcut of tag " + name + " is not one letter or digit: " + shortcut);
        }
    }
}

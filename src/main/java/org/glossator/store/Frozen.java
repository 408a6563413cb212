package org.glossator.store;

import org.glossator.text.Offsets;

/// A document's text with its converter: text and project count differently.
record Frozen(String text, Offsets offsets) {

    static Frozen of(String text) {
        return new Frozen(text, Offsets.of(text));
    }
}

package org.glossator.ui.control;

import javafx.scene.control.Label;

/// A key, shown as the cap it is printed on; style class `key-cap`.
public final class KeyCap extends Label {

    /// @param key as printed on the keyboard
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}

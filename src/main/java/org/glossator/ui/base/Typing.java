package org.glossator.ui.base;

import javafx.scene.control.TextInputControl;

/// Where the analyst types next. FX thread only.
public final class Typing {

    private Typing() {}

    /// Puts the keyboard into a field that is in a window, its words selected to be typed over.
    ///
    /// The field takes keys at once, even one that has just come: what handles them is made with
    /// its skin, and that else with the next frame, which a busy machine draws late.
    public static void into(TextInputControl field) {
        field.applyCss();
        field.requestFocus();
        field.selectAll();
    }
}

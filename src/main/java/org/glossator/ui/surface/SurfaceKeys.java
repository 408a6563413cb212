package org.glossator.ui.surface;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/// The keys that mean something to a surface that has the focus: they move the caret, select and
/// copy.
public final class SurfaceKeys {

    private SurfaceKeys() {}

    public static boolean mean(KeyCodeCombination keys) {
        return keys.getAlt() != ModifierValue.DOWN
                && keys.getMeta() != ModifierValue.DOWN
                && keys.getControl() != ModifierValue.DOWN
                && mean(
                        keys.getCode(),
                        keys.getShift() == ModifierValue.DOWN,
                        keys.getShortcut() == ModifierValue.DOWN);
    }

    /// @param far whether Ctrl is held, or what stands for it on this system
    static boolean mean(KeyCode key, boolean shift, boolean far) {
        return switch (key) {
            case A, C -> far && !shift;
            case PAGE_UP, PAGE_DOWN -> !far;
            case UP, DOWN, LEFT, RIGHT, HOME, END -> true;
            default -> false;
        };
    }
}

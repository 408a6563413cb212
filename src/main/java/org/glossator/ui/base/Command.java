package org.glossator.ui.base;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/// One thing the analyst can tell the program to do, however it is told: menu, tool bar or keys.
///
/// @param id also the message key of its name, such as `command.undo`
/// @param icon shown on tool bar and menu, or `null`
/// @param keys what presses it; the first is the one shown
/// @param handler what it does, on the FX thread; says whether there was anything to do
/// @param enabled whether it can be done now
public record Command(
        String id,
        @Nullable Icons icon,
        List<KeyCombination> keys,
        BooleanSupplier handler,
        ObservableBooleanValue enabled) {

    /// @throws IllegalArgumentException if keys are named that no keyboard is sure to have: JavaFX
    ///   takes a name it does not know, such as `Page_Down`, for a character to be typed
    public Command {
        keys = List.copyOf(keys);
        for (KeyCombination combination : keys) {
            if (!(combination instanceof KeyCodeCombination)) {
                throw new IllegalArgumentException(id + " by " + combination.getName());
            }
        }
    }

    /// A command that is always enabled and has neither icon nor keys.
    public static Command of(String id, Runnable handler) {
        return trying(
                id,
                () -> {
                    handler.run();
                    return true;
                });
    }

    /// A command that may find nothing to do, such as going on from the last annotation; a key
    /// without Ctrl, Alt or Meta then does what it would do otherwise.
    public static Command trying(String id, BooleanSupplier handler) {
        return new Command(id, null, List.of(), handler, Bindings.createBooleanBinding(() -> true));
    }

    public Command icon(Icons shown) {
        return new Command(id, shown, keys, handler, enabled);
    }

    /// @param combinations such as `Shortcut+Z` or `Alt+Page Down`
    public Command keys(String... combinations) {
        List<KeyCombination> parsed =
                Arrays.stream(combinations).map(KeyCombination::valueOf).toList();
        return new Command(id, icon, parsed, handler, enabled);
    }

    public Command enabledWhen(ObservableBooleanValue condition) {
        return new Command(id, icon, keys, handler, condition);
    }

    /// Its name in the analyst's words.
    public String text() {
        return Messages.text(id);
    }

    /// Its first keys as printed on the keyboard, or empty.
    public String keyText() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }

    /// Does it, if it can be done now.
    ///
    /// @return whether anything was done
    public boolean run() {
        return enabled.get() && handler.getAsBoolean();
    }

    /// Whether a key is one that types: none of Ctrl, Alt and Meta, and no function key.
    static boolean isPlain(KeyCombination keys) {
        return keys instanceof KeyCodeCombination one
                && one.getControl() != KeyCombination.ModifierValue.DOWN
                && one.getAlt() != KeyCombination.ModifierValue.DOWN
                && one.getMeta() != KeyCombination.ModifierValue.DOWN
                && one.getShortcut() != KeyCombination.ModifierValue.DOWN
                && !one.getCode().isFunctionKey();
    }
}

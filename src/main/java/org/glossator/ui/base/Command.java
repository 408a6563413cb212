package org.glossator.ui.base;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;

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
        List<KeyStroke> keys,
        BooleanSupplier handler,
        ObservableBooleanValue enabled) {

    public Command {
        keys = List.copyOf(keys);
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

    /// @param names such as `Shortcut+Z`, `Alt+Page Down` or `?`
    /// @throws IllegalArgumentException if no keyboard is sure to have them
    public Command keys(String... names) {
        return keys(Arrays.stream(names).map(this::stroke).toList());
    }

    private KeyStroke stroke(String name) {
        return KeyStroke.named(name)
                .orElseThrow(() -> new IllegalArgumentException(id + " by " + name));
    }

    public Command keys(List<KeyStroke> strokes) {
        return new Command(id, icon, strokes, handler, enabled);
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
        return keys.isEmpty() ? "" : keys.getFirst().text();
    }

    /// Whether this event is its keys being pressed.
    public boolean isPressedBy(KeyEvent event) {
        return keys.stream().anyMatch(one -> one.matches(event));
    }

    /// Does it, if it can be done now.
    ///
    /// @return whether anything was done
    public boolean run() {
        return enabled.get() && handler.getAsBoolean();
    }

    /// Does it by keys that mean nothing else, whether or not there is anything to do.
    ///
    /// @return true
    boolean press() {
        run();
        return true;
    }
}

package org.glossator.ui.base;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/// What of the keyboard presses a command. Equal if it is the same keys.
public sealed interface KeyStroke {

    /// Keys pressed together, such as `Shortcut+Z`; the same place on every keyboard.
    record Pressed(KeyCodeCombination keys) implements KeyStroke {

        @Override
        public String name() {
            return keys.getName();
        }

        @Override
        public String text() {
            // The operators there have the names of the keys among the letters.
            String text = keys.getDisplayText();
            return isOnKeypad() && !keys.getCode().isKeypadKey()
                    ? Messages.text("keys.keypad", text)
                    : text;
        }

        @Override
        public boolean isPlain() {
            return keys.getControl() != ModifierValue.DOWN
                    && keys.getAlt() != ModifierValue.DOWN
                    && keys.getMeta() != ModifierValue.DOWN
                    && keys.getShortcut() != ModifierValue.DOWN
                    && !keys.getCode().isFunctionKey();
        }

        @Override
        public boolean isOnKeypad() {
            return switch (keys.getCode()) {
                case ADD, SUBTRACT, MULTIPLY, DIVIDE, DECIMAL -> true;
                default -> keys.getCode().isKeypadKey();
            };
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }
    }

    /// A character that is typed, such as `?`, by whatever keys a keyboard has it on.
    record Typed(String character) implements KeyStroke {

        @Override
        public String name() {
            return character;
        }

        @Override
        public String text() {
            return character;
        }

        @Override
        public boolean isPlain() {
            return true;
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && character.equals(event.getCharacter());
        }
    }

    /// As the settings name it.
    String name();

    /// As printed on the keyboard.
    String text();

    /// Whether it types: it is held with none of Ctrl, Alt and Meta, and is no function key.
    boolean isPlain();

    /// Whether it is the lesser place of a key that stands among the letters too.
    default boolean isOnKeypad() {
        return false;
    }

    boolean matches(KeyEvent event);

    /// The keystroke of a name; empty if no keyboard is sure to have it, as for `Alt+Page_Down`:
    /// JavaFX takes a name it does not know for a character.
    static Optional<KeyStroke> named(String name) {
        if (isMark(name)) {
            return Optional.of(new Typed(name));
        }
        if (name.isBlank()) {
            return Optional.empty();
        }
        try {
            return KeyCombination.valueOf(name) instanceof KeyCodeCombination keys
                    ? Optional.of(new Pressed(keys))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            // That is how JavaFX says that a name is none.
            return Optional.empty();
        }
    }

    /// The keystroke that an event of somebody pressing new keys is; empty while it is none yet:
    /// after Ctrl alone, or before the character that a key types.
    static Optional<KeyStroke> of(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return Optional.of(event.getCharacter())
                    .filter(KeyStroke::isMark)
                    .map(character -> new Typed(character));
        }
        if (event.getEventType() != KeyEvent.KEY_PRESSED || isAwaited(event)) {
            return Optional.empty();
        }
        return Optional.of(
                new Pressed(
                        new KeyCodeCombination(
                                event.getCode(),
                                down(event.isShiftDown()),
                                down(event.isControlDown() && !event.isShortcutDown()),
                                down(event.isAltDown()),
                                down(event.isMetaDown() && !event.isShortcutDown()),
                                down(event.isShortcutDown()))));
    }

    private static boolean isAwaited(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean types =
                !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && isMark(code);
        return code == KeyCode.UNDEFINED || code.isModifierKey() || types;
    }

    /// Whether a key types a punctuation mark, which stands elsewhere on other keyboards.
    private static boolean isMark(KeyCode code) {
        return !code.isLetterKey()
                && !code.isDigitKey()
                && !code.isKeypadKey()
                && !code.isFunctionKey()
                && !code.isNavigationKey()
                && !code.isWhitespaceKey()
                && isMark(code.getChar());
    }

    private static boolean isMark(String character) {
        return character.codePointCount(0, character.length()) == 1
                && !Character.isLetterOrDigit(character.codePointAt(0))
                && !Character.isWhitespace(character.codePointAt(0))
                && !Character.isISOControl(character.codePointAt(0));
    }

    private static ModifierValue down(boolean held) {
        return held ? ModifierValue.DOWN : ModifierValue.UP;
    }
}

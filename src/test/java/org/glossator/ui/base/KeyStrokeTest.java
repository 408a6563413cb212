package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyStrokeTest {

    @ParameterizedTest
    @CsvSource({
        "Shortcut+Z,       Shortcut+Z,       false",
        "Shortcut+Shift+P, Shift+Shortcut+P, false",
        "Alt+Page Down,    Alt+Page Down,    false",
        "F4,               F4,               false",
        "N,                N,                true",
        "Shift+Tab,        Shift+Tab,        true",
        "?,                ?,                true",
        "+,                +,                true",
    })
    void hasANameThatStaysTheSame(String name, String canonical, boolean plain) {
        KeyStroke stroke = KeyStroke.named(name).orElseThrow();
        assertThat(stroke.name()).isEqualTo(canonical);
        assertThat(stroke.isPlain()).isEqualTo(plain);
        assertThat(KeyStroke.named(stroke.name())).contains(stroke);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Alt+PAGE_DOWN", "Hyper+X", "nonsense", " ", "Shortcut+"})
    void isNoneThatNoKeyboardHas(String name) {
        assertThat(KeyStroke.named(name)).isEmpty();
    }

    @Test
    void isRecordedAsPressed() {
        FxThread.run(() -> {
            assertThat(KeyStroke.of(pressed(KeyCode.P, true, true)))
                    .isEqualTo(KeyStroke.named("Shortcut+Shift+P"));
            assertThat(KeyStroke.of(pressed(KeyCode.F8, true, false)))
                    .isEqualTo(KeyStroke.named("Shift+F8"));
            assertThat(KeyStroke.of(pressed(KeyCode.TAB, false, false)))
                    .isEqualTo(KeyStroke.named("Tab"));
            assertThat(KeyStroke.of(pressed(KeyCode.COMMA, false, true)))
                    .isEqualTo(KeyStroke.named("Shortcut+Comma"));
        });
    }

    /// The mark `?` stands on another key on almost every keyboard.
    @Test
    void waitsForTheCharacterAKeyTypes() {
        FxThread.run(() -> {
            assertThat(KeyStroke.of(pressed(KeyCode.SHIFT, true, false))).isEmpty();
            assertThat(KeyStroke.of(pressed(KeyCode.SLASH, true, false))).isEmpty();
            assertThat(KeyStroke.of(pressed(KeyCode.UNDEFINED, false, false))).isEmpty();
            assertThat(KeyStroke.of(typed("?"))).contains(new KeyStroke.Typed("?"));
            assertThat(KeyStroke.of(typed("n"))).isEmpty();
            assertThat(new KeyStroke.Typed("?").matches(typed("?"))).isTrue();
            assertThat(new KeyStroke.Typed("?").matches(typed("/"))).isFalse();
        });
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean shortcut) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, false, false);
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }
}

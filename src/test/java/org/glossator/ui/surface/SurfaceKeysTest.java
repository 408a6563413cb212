package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceKeysTest {

    @ParameterizedTest
    @CsvSource({
        "Left, true",
        "Shift+Shortcut+Right, true",
        "Shift+Page Up, true",
        "Shortcut+Page Up, false",
        "Alt+Left, false",
        "Shortcut+A, true",
        "Shift+Shortcut+A, false",
        "A, false",
        "F8, false",
    })
    void areThoseThatMeanSomethingToASurface(String name, boolean theirs) {
        KeyCombination keys = KeyCombination.valueOf(name);
        assertThat(SurfaceKeys.mean((KeyCodeCombination) keys)).isEqualTo(theirs);
    }
}

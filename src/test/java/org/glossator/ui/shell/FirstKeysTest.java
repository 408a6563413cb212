package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Who opens a field with a key types on at once: no letter may be lost, even where a busy machine
/// has not drawn the field yet.
class FirstKeysTest {

    private Workbench bench;
    private Hand hand;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, 1200, 800);
        hand = new Hand(bench);
        bench.article("Count halted");
        FxThread.run(() -> bench.desk().articleView().focusArticle());
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void searchTakesThem() {
        takes("#search-field", KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    @Test
    void findTakesThem() {
        takes("#find-field", KeyCode.F, KeyCode.CONTROL);
    }

    @Test
    void theHeadingsTakeThem() {
        takes("#heading-field", KeyCode.O, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    @Test
    void theFilterTakesThem() {
        takes("#corpus-filter", KeyCode.L, KeyCode.CONTROL);
    }

    @Test
    void thePaletteTakesThem() {
        takes("#palette-field", KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    @Test
    void theArticleTakesThemOnceAProjectIsOpen() {
        bench.open(bench.file);
        Await.fx(() -> bench.surface().isFocused());
        bench.article("Count halted");
        assertThat(bench.surface().isFocused()).isTrue();
    }

    private void takes(String field, KeyCode key, KeyCode... held) {
        hand.pressAndType(key, held, KeyCode.O, KeyCode.N);
        TextInputControl into = (TextInputControl) bench.node(field);
        String text = FxThread.call(into::getText);
        assertThat(text).isEqualTo("on");
    }
}

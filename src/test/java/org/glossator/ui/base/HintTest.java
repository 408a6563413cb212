package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;

class HintTest {

    @Test
    void isMadeWhenThePointerComes() {
        Button button = FxThread.call(() -> new Button("Undo"));
        FxThread.run(() -> Hint.line(button, "Takes it back"));
        assertThat(button.getTooltip()).isNull();
        assertThat(button.getAccessibleHelp()).isEqualTo("Takes it back");
        FxThread.run(() -> enter(button));
        Tooltip made = button.getTooltip();
        assertThat(made.getText()).isEqualTo("Takes it back");
        assertThat(made.isWrapText()).isFalse();
        FxThread.run(() -> enter(button));
        assertThat(button.getTooltip()).isSameAs(made);
    }

    @Test
    void wrapsAParagraph() {
        Button button = FxThread.call(() -> new Button("Claim"));
        FxThread.run(() -> {
            Hint.paragraph(button, "What somebody says is so.");
            enter(button);
        });
        assertThat(button.getTooltip().isWrapText()).isTrue();
    }

    private static void enter(Button button) {
        button.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}

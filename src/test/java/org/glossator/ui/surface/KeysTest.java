package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.Fx;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

/// The caret by keys.
class KeysTest {

    private static TextSurface showing(String text, double width) {
        TextSurface surface = Scenes.surface(width, 200, false);
        surface.show(SurfaceText.plain(text));
        Scenes.layOut(surface);
        return surface;
    }

    private static boolean press(TextSurface surface, KeyCode key, boolean shift, boolean far) {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, far, false, false);
        boolean[] bubbled = {false};
        surface.getParent().setOnKeyPressed(_ -> bubbled[0] = true);
        surface.fireEvent(event);
        return !bubbled[0];
    }

    private static int caret(TextSurface surface) {
        return surface.caretProperty().get();
    }

    @Test
    void movesByGraphemeWordLineAndText() {
        String text = "A \ud83d\udc68\u200d\ud83d\udc69 went home.\n\nSecond paragraph.";
        Fx.run(() -> {
            TextSurface surface = showing(text, 900);
            press(surface, KeyCode.RIGHT, false, true);
            assertThat(caret(surface)).isEqualTo(1);
            press(surface, KeyCode.RIGHT, false, false);
            press(surface, KeyCode.RIGHT, false, false);
            assertThat(caret(surface)).isEqualTo(7);
            press(surface, KeyCode.LEFT, false, false);
            assertThat(caret(surface)).isEqualTo(2);
            press(surface, KeyCode.END, false, false);
            assertThat(caret(surface)).isEqualTo(text.indexOf('\n'));
            press(surface, KeyCode.RIGHT, false, false);
            press(surface, KeyCode.DOWN, false, false);
            assertThat(caret(surface)).isEqualTo(text.indexOf("Second"));
            press(surface, KeyCode.END, true, true);
            assertThat(surface.getSelection().of(text)).isEqualTo("Second paragraph.");
            press(surface, KeyCode.HOME, false, true);
            assertThat(caret(surface)).isZero();
        });
    }

    @Test
    void movesAndExtendsByParagraph() {
        String text = "One.\n\nTwo.\n  \nThree.";
        Fx.run(() -> {
            TextSurface surface = showing(text, 900);
            press(surface, KeyCode.DOWN, false, true);
            assertThat(caret(surface)).isEqualTo(text.indexOf("Two"));
            press(surface, KeyCode.DOWN, true, true);
            assertThat(surface.getSelection().of(text)).isEqualTo("Two.");
            press(surface, KeyCode.DOWN, true, true);
            assertThat(surface.getSelection().of(text)).isEqualTo("Two.\n  \nThree.");
            press(surface, KeyCode.UP, false, true);
            assertThat(caret(surface)).isEqualTo(text.indexOf("Three"));
            press(surface, KeyCode.UP, true, true);
            assertThat(surface.getSelection().of(text)).isEqualTo("Two.\n  \n");
            press(surface, KeyCode.UP, false, true);
            press(surface, KeyCode.UP, false, true);
            press(surface, KeyCode.UP, false, true);
            assertThat(caret(surface)).isZero();
            press(surface, KeyCode.END, false, true);
            press(surface, KeyCode.DOWN, false, true);
            assertThat(caret(surface)).isEqualTo(text.length());
        });
    }

    @Test
    void theLeftArrowGoesForwardInRightToLeftText() {
        Fx.run(() -> {
            TextSurface surface = showing("شكرا جزيلا", 900);
            press(surface, KeyCode.LEFT, true, false);
            assertThat(surface.getSelection()).isEqualTo(new Span(0, 1));
            press(surface, KeyCode.LEFT, true, true);
            assertThat(surface.getSelection()).isEqualTo(new Span(0, 4));
            press(surface, KeyCode.RIGHT, false, false);
            assertThat(caret(surface)).isZero();
        });
    }

    @Test
    void downAndUpKeepTheirColumnAndWalkEveryLine() {
        String text = "One two three four five six seven eight nine ten. ".repeat(20) + "\nend";
        Fx.run(() -> {
            TextSurface surface = showing(text, 300);
            int last = -1;
            int steps = 0;
            while (caret(surface) > last) {
                last = caret(surface);
                press(surface, KeyCode.DOWN, false, false);
                steps++;
            }
            assertThat(caret(surface)).isEqualTo(text.length());
            Page.Spot spot = surface.page().spot(caret(surface), false);
            assertThat(spot.bottom()).isLessThanOrEqualTo(surface.getHeight() + 0.5);
            for (int i = 0; i <= steps; i++) {
                press(surface, KeyCode.UP, false, false);
            }
            assertThat(caret(surface)).isZero();
        });
    }

    @Test
    void pagesThroughAndBack() {
        String text = "Paragraph of the report.\n".repeat(300);
        Fx.run(() -> {
            TextSurface surface = showing(text, 500);
            press(surface, KeyCode.PAGE_DOWN, false, false);
            assertThat(caret(surface)).isPositive();
            assertThat(surface.getScrollPosition().offset()).isPositive();
            for (int i = 0; i < 100; i++) {
                press(surface, KeyCode.PAGE_DOWN, false, false);
            }
            assertThat(caret(surface)).isGreaterThan(text.length() - 30);
            for (int i = 0; i < 100; i++) {
                press(surface, KeyCode.PAGE_UP, false, false);
            }
            assertThat(caret(surface)).isLessThan(30);
        });
    }

    @Test
    void copiesTheStoredTextAndLeavesOtherKeysAlone() {
        String text = "Tab\there \u202eand\u202c there";
        Fx.run(() -> {
            TextSurface surface = showing(text, 500);
            assertThat(press(surface, KeyCode.A, false, true)).isTrue();
            assertThat(surface.getSelection().of(text)).isEqualTo(text);
            press(surface, KeyCode.C, false, true);
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(text);
            assertThat(press(surface, KeyCode.DIGIT1, false, false)).isFalse();
            assertThat(press(surface, KeyCode.F, false, true)).isFalse();
        });
    }
}

package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.glossator.model.Annotation;
import org.glossator.text.Segmentation;
import org.glossator.text.Snap;
import org.glossator.text.Span;
import org.glossator.text.Unit;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.surface.TextSurface;

import java.util.Locale;

/// An analyst who has no mouse: goes to words by the caret, selects and tags them, and takes
/// quotations as claims, all by keys; looks at the window between two presses.
final class Typist {

    private static final int PATIENCE = 40;

    private final Hand hand;
    private final Workbench bench;
    private final TextSurface surface;
    private final Segmentation text;
    private final KeyCode forwards;
    private final KeyCode backwards;

    /// @param language of the article that is shown
    Typist(Hand hand, String language, boolean rightToLeft) {
        this.hand = hand;
        this.bench = hand.bench();
        this.surface = bench.surface();
        this.text = Segmentation.of(bench.text(), language);
        forwards = rightToLeft ? KeyCode.LEFT : KeyCode.RIGHT;
        backwards = rightToLeft ? KeyCode.RIGHT : KeyCode.LEFT;
    }

    /// Goes to a span by paragraph and word, takes it word by word and gives it a tag.
    void tag(Span span, String tag) {
        hand.press(KeyCode.ESCAPE);
        goTo(span.begin());
        for (int i = 0; i < PATIENCE && meant().end() < span.end(); i++) {
            hand.press(KeyCode.W);
        }
        assertThat(meant()).as(span.of(text.text())).isEqualTo(span);
        hand.press(letter(tag));
        awaitSelected(tag, span);
    }

    /// The tags of a new project have their first letters.
    private static KeyCode letter(String tag) {
        return KeyCode.getKeyCode(tag.substring(0, 1).toUpperCase(Locale.ROOT));
    }

    private void goTo(int begin) {
        while (caret() > begin) {
            step(caret() > begin + 200 ? KeyCode.UP : backwards);
        }
        while (text.paragraphAt(caret()) < text.paragraphAt(begin)) {
            step(KeyCode.DOWN);
        }
        while (text.next(Unit.WORD, caret()) <= begin) {
            step(forwards);
        }
    }

    private void step(KeyCode key) {
        int before = caret();
        hand.press(key, KeyCode.CONTROL);
        assertThat(caret()).as("caret after Ctrl+" + key).isNotEqualTo(before);
    }

    /// Goes to the next quotation without a claim.
    ///
    /// @return what it says, empty if there was none
    Span nextQuotation() {
        Span before = selection();
        hand.press(KeyCode.F7);
        Span after = selection();
        return after.equals(before) ? new Span(0, 0) : after;
    }

    /// Takes the selected quotation as a claim.
    void claim(Span span) {
        hand.press(KeyCode.K);
        awaitSelected("claim", span);
    }

    /// Goes through the speakers offered until it is this one, and accepts it.
    void accept(String speaker) {
        Await.fx(() -> bar().isVisible());
        for (int i = 0; i < PATIENCE && !offered().equals(speaker); i++) {
            hand.press(KeyCode.K);
        }
        assertThat(FxThread.call(this::offered)).isEqualTo(speaker);
        hand.press(KeyCode.ENTER);
        Await.fx(() -> !bar().isVisible());
    }

    private Node bar() {
        return bench.window.scene().getRoot().lookup(".speaker-bar");
    }

    private String offered() {
        return bar().lookup(".chip") instanceof Label name ? name.getText() : "";
    }

    private void awaitSelected(String tag, Span span) {
        Await.fx(() ->
                bench.desk().article().choice().selected().get().stream()
                        .anyMatch(one -> one.span().equals(span) && tag.equals(name(one))));
    }

    private String name(Annotation.OnSpan annotation) {
        return bench.desk().project().schema().tag(annotation.tag()).orElseThrow().name();
    }

    private Span meant() {
        Span selection = selection();
        return Snap.toWords(text, selection).orElse(selection);
    }

    private Span selection() {
        return FxThread.call(surface::getSelection);
    }

    private int caret() {
        return FxThread.call(() -> surface.caretProperty().get());
    }
}

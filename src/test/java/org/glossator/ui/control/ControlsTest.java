package org.glossator.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

class ControlsTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void anInlineBarTakesRoomOnlyWhileItSpeaks() {
        InlineBar bar = FxThread.call(InlineBar::new);
        assertThat(bar.isManaged()).isFalse();
        FxThread.run(() ->
                bar.show(
                        InlineBar.Kind.INFO,
                        "Removed.",
                        new InlineBar.Action("Undo", () -> done.add("undo"))));
        assertThat(bar.isManaged()).isTrue();
        FxThread.run(() ->
                bar.getChildren().stream()
                        .filter(Hyperlink.class::isInstance)
                        .map(Hyperlink.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire());
        assertThat(done).containsExactly("undo");
        assertThat(bar.isManaged()).isFalse();
    }

    @Test
    void aNewMessageReplacesTheOld() {
        InlineBar bar = FxThread.call(InlineBar::new);
        FxThread.run(() -> {
            bar.show(InlineBar.Kind.ERROR, "The disk is full.");
            bar.show(InlineBar.Kind.WARNING, "Nearly full.");
        });
        assertThat(bar.getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("warning"))
                .doesNotContain(PseudoClass.getPseudoClass("error"));
        assertThat(bar.getChildren())
                .filteredOn(Labeled.class::isInstance)
                .extracting(label -> ((Labeled) label).getText())
                .contains("Nearly full.");
    }

    @Test
    void theStripTellsWhatIsSaved() {
        StatusStrip strip = FxThread.call(StatusStrip::new);
        FxThread.run(() -> strip.unchanged(0));
        assertThat(strip.getText()).isEqualTo("No annotations yet");
        FxThread.run(() -> strip.saved(LocalTime.of(12, 3, 7), 41));
        assertThat(strip.getText()).isEqualTo("Saved 12:03:07, 41 annotations");
    }

    @Test
    void theStripShowsWorkAndLetsItBeStopped() {
        StatusStrip strip = FxThread.call(StatusStrip::new);
        FxThread.run(() -> {
            strip.working("Importing", 0, () -> done.add("not this one"));
            strip.working("Importing 3 of 4", 0.75, () -> done.add("stopped"));
        });
        assertThat(strip.getProgress()).isEqualTo(0.75);
        FxThread.run(() -> ((ButtonBase) strip.getRightItems().getLast()).fire());
        assertThat(done).containsExactly("stopped");
        FxThread.run(() -> strip.working("Counting", -1, () -> {}));
        assertThat(strip.getProgress()).isNegative();
        FxThread.run(strip::idle);
        assertThat(strip.getProgress()).isZero();
        assertThat(strip.getRightItems()).isEmpty();
    }

    @Test
    void escapeClearsASearchAndThenGoesOn() {
        SearchField field = FxThread.call(() -> new SearchField("Filter"));
        FxThread.run(() -> {
            VBox root = new VBox(field);
            root.addEventHandler(KeyEvent.KEY_PRESSED, _ -> done.add("escape"));
            new Scene(root);
            field.setText("harbour");
            assertThat(field.getRight().isVisible()).isTrue();
            Event.fireEvent(field, escape());
        });
        assertThat(field.getText()).isEmpty();
        assertThat(field.getRight().isVisible()).isFalse();
        assertThat(done).isEmpty();
        FxThread.run(() -> Event.fireEvent(field, escape()));
        assertThat(done).containsExactly("escape");
    }

    private static KeyEvent escape() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
    }
}

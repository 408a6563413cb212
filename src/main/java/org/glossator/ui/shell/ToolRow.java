package org.glossator.ui.shell;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

import java.util.List;

/// The tools in a row. Where there is no room for words, icons stand alone.
final class ToolRow extends HBox {

    /// The buttons whose icons say enough when need be.
    private final List<ButtonBase> wordy;

    private boolean spare;

    /// How wide it is with words, measured when they last stood there.
    private double full;

    ToolRow(List<ButtonBase> wordy) {
        this.wordy = List.copyOf(wordy);
        getStyleClass().add("desk-tools");
        // Letters of another size have another width.
        wordy.forEach(button -> button.fontProperty().subscribe(_ -> spareWords(false)));
    }

    @Override
    protected void layoutChildren() {
        if (!spare && prefWidth(-1) > getWidth()) {
            full = prefWidth(-1);
            spareWords(true);
        } else if (spare && getWidth() >= full) {
            spareWords(false);
        }
        super.layoutChildren();
    }

    private void spareWords(boolean now) {
        spare = now;
        wordy.forEach(button ->
                button.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }
}

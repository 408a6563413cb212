package org.glossator.ui.base;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// The words that come up where the pointer rests on a control.
///
/// A tooltip is a window with a scene of its own, and a desk has dozens that nobody will see: each
/// is made when the pointer first comes. Until then the words are the control's accessible help,
/// which is what a screen reader takes from a tooltip too.
public final class Hint {

    /// Set here since a compiled style sheet cannot carry a duration.
    private static final Duration REST = Duration.millis(400);

    private Hint() {}

    /// A hint on one line.
    public static void line(Control control, String text) {
        put(control, text, false);
    }

    /// A hint of any length, on as many lines as it takes.
    public static void paragraph(Control control, String text) {
        put(control, text, true);
    }

    private static void put(Control control, String text, boolean wrapped) {
        control.setAccessibleHelp(text);
        // Before the pointer's first move, by which the tooltip notices it.
        control.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent entered) {
                        control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                        control.setTooltip(tooltip(text, wrapped));
                    }
                });
    }

    private static Tooltip tooltip(String text, boolean wrapped) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(REST);
        if (wrapped) {
            tooltip.setWrapText(true);
            tooltip.getStyleClass().add("paragraph");
        }
        return tooltip;
    }
}

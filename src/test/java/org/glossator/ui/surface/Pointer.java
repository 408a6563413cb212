package org.glossator.ui.surface;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// A mouse on a surface that is in no window.
final class Pointer {

    private Pointer() {}

    /// @param x in the surface, as `y`
    static MouseEvent event(
            EventType<MouseEvent> type, double x, double y, int clicks, boolean alt) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                alt,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                new PickResult(null, x, y));
    }

    static void fire(TextSurface surface, EventType<MouseEvent> type, double x, double y) {
        fire(surface, event(type, x, y, 1, false));
    }

    static void fire(TextSurface surface, MouseEvent event) {
        surface.getChildrenUnmodifiable().getFirst().fireEvent(event);
    }
}

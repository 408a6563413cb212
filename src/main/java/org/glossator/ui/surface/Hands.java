package org.glossator.ui.surface;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/// What the reader's hands do on a surface: mouse, wheel and keys.
final class Hands {

    private final TextSurface surface;
    private final Pane window;
    private final Gesture gesture;
    private final Keys keys;
    private final Hover hover;

    /// @param window what the mouse works on
    Hands(TextSurface surface, Pane window, Overlay overlay) {
        this.surface = surface;
        this.window = window;
        gesture = new Gesture(surface);
        keys = new Keys(surface);
        hover = new Hover(surface, overlay);
        overlay.handles().forEach(handle -> new EdgeDrag(surface, handle));
        window.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        window.addEventHandler(MouseEvent.MOUSE_DRAGGED, gesture::dragged);
        window.addEventHandler(MouseEvent.MOUSE_RELEASED, gesture::released);
        window.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        window.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover.left());
        surface.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    void setReadOnly(boolean readOnly) {
        gesture.setReadOnly(readOnly);
    }

    /// The caret was moved by other means than up and down.
    void forgetGoal() {
        keys.forgetGoal();
    }

    private void pressed(MouseEvent event) {
        keys.forgetGoal();
        hover.left();
        gesture.pressed(event);
    }

    private void moved(MouseEvent event) {
        hover.moved(event);
        boolean heading = surface.page().isHeading(event.getY());
        window.setCursor(heading ? Cursor.DEFAULT : Cursor.TEXT);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isShortcutDown()) {
            hover.left();
            surface.scrollBy(-event.getDeltaY());
            event.consume();
        }
    }
}

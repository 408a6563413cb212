package org.glossator.ui.surface;

import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import java.util.List;

/// Names the mark under a pointer that has come to rest.
final class Hover {

    private static final Duration REST = Duration.millis(400);
    private static final double BELOW_POINTER = 18;

    private final TextSurface surface;
    private final Overlay overlay;
    private final PauseTransition rest = new PauseTransition(REST);
    private double x;
    private double y;

    Hover(TextSurface surface, Overlay overlay) {
        this.surface = surface;
        this.overlay = overlay;
        rest.setOnFinished(_ -> show());
    }

    void moved(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        overlay.hideHover();
        rest.playFromStart();
    }

    void left() {
        rest.stop();
        overlay.hideHover();
    }

    private void show() {
        Hit hit = surface.hit(x, y);
        List<SurfaceMark> marks = hit.onText() ? surface.page().marks().at(hit.at()) : List.of();
        if (!marks.isEmpty() && !marks.getFirst().id().equals(surface.getSelectedMark())) {
            overlay.showHover(marks.getFirst().hint(), x - surface.columnX(), y + BELOW_POINTER);
        }
    }
}

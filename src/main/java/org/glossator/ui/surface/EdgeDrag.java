package org.glossator.ui.surface;

import javafx.scene.input.MouseEvent;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// Drags an edge of the selected mark: shows where it would go, and proposes it on release.
final class EdgeDrag {

    private final TextSurface surface;
    private final boolean atBegin;

    EdgeDrag(TextSurface surface, EdgeHandle handle) {
        this.surface = surface;
        this.atBegin = handle.atBegin();
        handle.setOnMousePressed(MouseEvent::consume);
        handle.setOnMouseDragged(this::dragged);
        handle.setOnMouseReleased(this::released);
    }

    private void dragged(MouseEvent event) {
        Span from = from();
        if (from != null) {
            surface.frame(proposal(from, event));
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        Span to = surface.page().decor().proposal();
        Span from = from();
        SurfaceMark mark = surface.selectedMarkShown();
        surface.frame(null);
        if (mark != null && from != null && to != null && !to.equals(from)) {
            surface.fireBoundaryMoved(new BoundaryMoved(mark.id(), from, to));
        }
        event.consume();
    }

    /// The fragment whose edge the handle holds.
    private @Nullable Span from() {
        SurfaceMark mark = surface.selectedMarkShown();
        if (mark == null) {
            return null;
        }
        return atBegin ? mark.fragments().getFirst() : mark.fragments().getLast();
    }

    private Span proposal(Span from, MouseEvent event) {
        javafx.geometry.Point2D point = surface.sceneToLocal(event.getSceneX(), event.getSceneY());
        int to = surface.hit(point.getX(), point.getY()).insertion();
        Span raw =
                atBegin
                        ? new Span(Math.min(to, from.end()), from.end())
                        : new Span(from.begin(), Math.max(to, from.begin()));
        if (raw.isEmpty()) {
            return from;
        }
        return event.isAltDown() ? raw : keepOther(surface.getSnapping().apply(raw), from);
    }

    /// Snapping moves the dragged edge only.
    private Span keepOther(Span snapped, Span from) {
        return atBegin
                ? new Span(Math.min(snapped.begin(), from.end() - 1), from.end())
                : new Span(from.begin(), Math.max(snapped.end(), from.begin() + 1));
    }
}

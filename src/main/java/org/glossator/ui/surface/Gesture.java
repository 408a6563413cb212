package org.glossator.ui.surface;

import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.glossator.model.AnnotationId;
import org.glossator.text.Span;

import java.util.List;

/// What the mouse does on the text.
///
/// A drag selects, snapped unless Alt is down, and scrolls when it leaves the window. Two clicks
/// take a word, three a sentence; on the heading, which is no part of the text, they take nothing.
/// A click on marks selects the innermost, another click on the same place the next one around it;
/// a click beside them clears.
final class Gesture {

    /// How far a press may wander and still be a click, in pixels.
    private static final double STILL = 4;

    private final TextSurface surface;
    private final AnimationTimer autoScroll =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    double beyond = y < 0 ? y : Math.max(0, y - surface.getHeight());
                    surface.scrollBy(Math.clamp(beyond * 0.25, -40, 40));
                    dragTo();
                }
            };

    private double pressX;
    private double pressY;
    private double x;
    private double y;
    private boolean exact;

    /// Whether the primary button was pressed on the text and not let go since.
    private boolean held;

    private boolean dragging;
    private boolean armed;
    private int anchor;
    private boolean readOnly;

    /// The marks the last click chose from.
    private List<AnnotationId> offered = List.of();

    Gesture(TextSurface surface) {
        this.surface = surface;
    }

    /// @param now whether a click chooses no mark, as there is nothing to be done about it
    void setReadOnly(boolean now) {
        readOnly = now;
    }

    void pressed(MouseEvent event) {
        surface.requestFocus();
        held = event.getButton() == MouseButton.PRIMARY;
        if (!held) {
            return;
        }
        take(event);
        pressX = x;
        pressY = y;
        dragging = false;
        Hit hit = surface.hit(x, y);
        armed = event.getClickCount() == 1 && !event.isShiftDown();
        if (event.isShiftDown()) {
            anchor = surface.selecting().anchor();
            surface.moveCaret(hit.insertion(), hit.upstream(), true);
        } else if (event.getClickCount() == 1 || surface.page().isHeading(y)) {
            anchor = hit.insertion();
        } else {
            surface.selectMark(null);
            Span taken =
                    event.getClickCount() == 2
                            ? surface.segmentation().wordAt(hit.at())
                            : surface.segmentation().sentenceAt(hit.at());
            anchor = taken.begin();
            surface.select(taken);
        }
    }

    void dragged(MouseEvent event) {
        if (!held) {
            return;
        }
        take(event);
        if (!dragging && Math.hypot(x - pressX, y - pressY) < STILL) {
            return;
        }
        if (!dragging) {
            dragging = true;
            armed = false;
            surface.selectMark(null);
        }
        if (y < 0 || y > surface.getHeight()) {
            autoScroll.start();
        } else {
            autoScroll.stop();
        }
        dragTo();
    }

    void released(MouseEvent event) {
        autoScroll.stop();
        if (armed && event.getButton() == MouseButton.PRIMARY) {
            click(surface.hit(x, y));
        }
        held = false;
        armed = false;
        dragging = false;
    }

    private void take(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        exact = event.isAltDown();
    }

    private void dragTo() {
        int to = surface.hit(x, Math.clamp(y, 0, Math.max(0, surface.getHeight() - 1))).insertion();
        Span raw = new Span(Math.min(anchor, to), Math.max(anchor, to));
        Span span = raw.isEmpty() || exact ? raw : surface.getSnapping().apply(raw);
        surface.selectDragged(span, to < anchor, anchor);
    }

    private void click(Hit hit) {
        surface.placeCaret(hit);
        List<SurfaceMark> marks =
                hit.onText() && !readOnly ? surface.page().marks().at(hit.at()) : List.of();
        if (marks.isEmpty()) {
            surface.selectMark(null);
            return;
        }
        List<AnnotationId> ids = marks.stream().map(SurfaceMark::id).toList();
        AnnotationId current = surface.getSelectedMark();
        boolean again = current != null && ids.equals(offered);
        int index = again ? ids.indexOf(current) : -1;
        offered = ids;
        surface.selectMark(ids.get((index + 1) % ids.size()));
    }
}

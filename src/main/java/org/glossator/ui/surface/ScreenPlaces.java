package org.glossator.ui.surface;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// What assistive technology asks of a surface: its text, and where that stands on the screen.
final class ScreenPlaces {

    private final TextSurface surface;

    ScreenPlaces(TextSurface surface) {
        this.surface = surface;
    }

    /// `null` to what every region answers.
    @Nullable Object answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> surface.page().pieces().text();
            case SELECTION_START -> surface.getSelection().begin();
            case SELECTION_END -> surface.getSelection().end();
            case CARET_OFFSET -> surface.selecting().caret();
            case EDITABLE -> false;
            case BOUNDS_FOR_RANGE -> of((Integer) parameters[0], (Integer) parameters[1]);
            case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
            default -> null;
        };
    }

    /// Where the characters from `first` to `last`, which is one of them, stand in sight; `null`
    /// when the surface is in no window.
    private Bounds @Nullable [] of(int first, int last) {
        if (surface.getScene() == null || surface.getScene().getWindow() == null) {
            return null;
        }
        Page page = surface.page();
        int length = page.pieces().text().length();
        Span span = new Span(Math.min(first, length), Math.min(last + 1, length));
        return page.stripsInSight(span).stream()
                .map(strip ->
                        new BoundingBox(
                                surface.columnX() + strip.left(),
                                strip.top(),
                                strip.right() - strip.left(),
                                strip.bottom() - strip.top()))
                .map(surface::localToScreen)
                .toArray(Bounds[]::new);
    }

    /// The character at a point, or the nearest one.
    private int offsetAt(Point2D onScreen) {
        Point2D point = surface.screenToLocal(onScreen);
        return surface.hit(point.getX(), point.getY()).at();
    }
}

package org.glossator.ui.surface;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// Where the characters of a surface stand on the screen, for assistive technology.
final class ScreenPlaces {

    private final TextSurface surface;

    ScreenPlaces(TextSurface surface) {
        this.surface = surface;
    }

    /// Where the characters from `first` to `last`, which is one of them, stand in sight; `null`
    /// when the surface is in no window.
    Bounds @Nullable [] of(int first, int last) {
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
    int offsetAt(Point2D onScreen) {
        Point2D point = surface.screenToLocal(onScreen);
        return surface.hit(point.getX(), point.getY()).at();
    }
}

package org.glossator.ui.surface;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

import java.util.function.DoubleConsumer;

/// The scroll bar beside a page: shows how deep the window is, and tells when it is moved by hand.
final class DepthBar extends ScrollBar {

    /// While the page moves the bar, the bar does not move the page.
    private boolean placing;

    /// @param moved takes the depth the reader asks for, in pixels
    DepthBar(DoubleConsumer moved) {
        setOrientation(Orientation.VERTICAL);
        setFocusTraversable(false);
        valueProperty()
                .addListener((_, _, depth) -> {
                    if (!placing) {
                        moved.accept(depth.doubleValue());
                    }
                });
    }

    /// @param end the greatest depth there is
    void show(double depth, double end, double window) {
        placing = true;
        setMax(end);
        setVisibleAmount(end * window / Math.max(1, end + window));
        setBlockIncrement(window);
        setUnitIncrement(window / 12);
        setValue(Math.clamp(depth, 0, end));
        setVisible(end > 0.5);
        placing = false;
    }
}

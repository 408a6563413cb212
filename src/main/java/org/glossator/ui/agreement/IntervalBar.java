package org.glossator.ui.agreement;

import javafx.scene.layout.Region;

import org.glossator.agreement.Agreement;

/// Where a number and its interval lie between 0 and the most there can be: a line with a stretch
/// and a tick; style class `interval-bar`.
final class IntervalBar extends Region {

    private static final double TICK = 2;

    private final double most;
    private final Agreement.Outcome.Value value;
    private final Region track = part("track");
    private final Region range = part("range");
    private final Region tick = part("tick");

    /// @param most what the right end stands for, over 0
    IntervalBar(Agreement.Outcome.Value value, double most) {
        this.value = value;
        this.most = most;
        getStyleClass().add("interval-bar");
        setMouseTransparent(true);
        getChildren().addAll(track, range, tick);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double middle = Math.round(height / 2);
        track.resizeRelocate(0, middle - 1, width, 2);
        Agreement.Interval interval = value.interval();
        range.setVisible(interval != null);
        if (interval != null) {
            double from = at(interval.low(), width);
            double to = Math.max(from + TICK, at(interval.high(), width));
            range.resizeRelocate(from, middle - 2, to - from, 4);
        }
        double place = Math.min(at(value.value(), width), width - TICK);
        tick.resizeRelocate(place, 0, TICK, height);
    }

    /// What lies outside, as an agreement under chance does, stands at the end.
    private double at(double number, double width) {
        return Math.round(Math.clamp(number / most, 0, 1) * width);
    }
}

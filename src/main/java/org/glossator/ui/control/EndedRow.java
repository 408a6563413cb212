package org.glossator.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A row that takes as many lines as it needs, with one thing at its end that stays there.
public final class EndedRow extends Region {

    private static final double GAP = 8;

    private final FlowPane flow = new FlowPane();
    private final Region end;

    public EndedRow(Region end) {
        this.end = end;
        flow.getStyleClass().add("flow");
        getStyleClass().add("ended-row");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(flow, end);
    }

    /// Where what stands before the end is put.
    public FlowPane flow() {
        return flow;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double flowWidth(double width) {
        double insets = snappedLeftInset() + snappedRightInset();
        return Math.max(0, width - insets - end.prefWidth(-1) - GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        double content = Math.max(flow.prefHeight(flowWidth(width)), end.prefHeight(-1));
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = flowWidth(getWidth());
        flow.resizeRelocate(left, top, width, flow.prefHeight(width));
        double endWidth = snapSizeX(end.prefWidth(-1));
        end.resizeRelocate(
                getWidth() - snappedRightInset() - endWidth,
                top,
                endWidth,
                snapSizeY(end.prefHeight(-1)));
    }
}

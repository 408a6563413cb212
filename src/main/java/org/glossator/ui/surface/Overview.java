package org.glossator.ui.surface;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.DoubleConsumer;

/// Where in the whole text its marks and hits lie: ticks beside the scroll bar, and the way there.
/// Each shape of mark has a lane of its own, and a hit goes over all of them, so that nobody
/// depends on colour.
///
/// A few ticks are painted with the next frame; many a moment after the last change, so that a tag
/// never waits for them. Lives on the FX thread.
final class Overview extends Region {

    /// In pixels; no wider than the least margin of the text.
    static final double WIDTH = 12;

    private static final int FEW = 1_000;
    private static final Duration REST = Duration.millis(120);

    /// What is to be shown.
    interface Source {

        /// About how many ticks there are.
        int size();

        /// What is to be painted, or `null` if there is nothing to tell.
        @Nullable OverviewRows rows(int height);
    }

    private final Canvas canvas = new Canvas();
    private final Source source;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean stale;

    /// @param go takes where the reader points, from 0 at the text's begin to 1 at its end
    Overview(Source source, DoubleConsumer go) {
        this.source = source;
        getStyleClass().add("overview");
        setCursor(Cursor.HAND);
        getChildren().add(canvas);
        rest.setOnFinished(_ -> paint());
        addEventHandler(
                MouseEvent.ANY,
                event -> {
                    boolean pointing = event.getEventType() == MouseEvent.MOUSE_PRESSED;
                    if (pointing || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                        go.accept(Math.clamp(event.getY() / getHeight(), 0, 1));
                    }
                    event.consume();
                });
    }

    /// Something else is to be shown.
    void invalidate() {
        if (source.size() > FEW) {
            rest.playFromStart();
        } else {
            stale = true;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        boolean resized = canvas.getHeight() != getHeight();
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (resized) {
            invalidate();
        }
        if (stale) {
            paint();
        }
    }

    private void paint() {
        stale = false;
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        OverviewRows rows = source.rows((int) canvas.getHeight());
        if (rows == null) {
            return;
        }
        List<@Nullable Color[]> lanes = rows.lanes();
        double width = canvas.getWidth() / lanes.size();
        for (int lane = 0; lane < lanes.size(); lane++) {
            fill(pen, lanes.get(lane), lane * width, width - 1);
        }
        fill(pen, rows.hits(), 0, canvas.getWidth() - 1);
    }

    private static void fill(GraphicsContext pen, @Nullable Color[] rows, double x, double width) {
        int from = 0;
        while (from < rows.length) {
            Color colour = rows[from];
            int to = from + 1;
            while (to < rows.length && rows[to] == colour) {
                to++;
            }
            if (colour != null) {
                pen.setFill(colour);
                pen.fillRect(x, from, width, to - from);
            }
            from = to;
        }
    }
}

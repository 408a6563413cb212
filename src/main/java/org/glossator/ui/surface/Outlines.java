package org.glossator.ui.surface;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import java.util.List;

/// The few figures that everything on the text is drawn with.
///
/// What is filled and square is a rectangle, which a painter fills at once; a path is made into a
/// mask first, point by point, which took two thirds of the time of a frame.
final class Outlines {

    private Outlines() {}

    static Rectangle filled(Paint fill, Box box) {
        Rectangle filled = new Rectangle(box.left(), box.top(), box.width(), box.height());
        filled.setFill(fill);
        return filled;
    }

    /// Without its corners, as if they were round.
    ///
    /// @param fill without transparency, since the two parts lie over each other
    static List<Rectangle> softened(Color fill, Box box) {
        double cut = Math.min(1, Math.min(box.width(), box.height()) / 4);
        double left = box.left();
        double right = box.right();
        return List.of(
                filled(fill, new Box(left + cut, box.top(), right - cut, box.bottom())),
                filled(fill, new Box(left, box.top() + cut, right, box.bottom() - cut)));
    }

    /// A whole line from left to right, its middle at `y`.
    static Rectangle line(Paint stroke, double left, double right, double y, double width) {
        return filled(stroke, new Box(left, y - width / 2, right, y + width / 2));
    }

    static Path stroked(Color stroke, double width, Double... dashes) {
        Path path = new Path();
        path.setFill(null);
        path.setStroke(stroke);
        path.setStrokeWidth(width);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.getStrokeDashArray().setAll(List.of(dashes));
        path.setStrokeLineCap(dashes.length == 0 ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        return path;
    }

    static void box(Path path, Box box) {
        path.getElements()
                .addAll(
                        new MoveTo(box.left(), box.top()),
                        new LineTo(box.right(), box.top()),
                        new LineTo(box.right(), box.bottom()),
                        new LineTo(box.left(), box.bottom()),
                        new ClosePath());
    }

    static void roundBox(Path path, Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        double left = box.left();
        double right = box.right();
        double top = box.top();
        double bottom = box.bottom();
        path.getElements()
                .addAll(
                        new MoveTo(left + r, top),
                        new LineTo(right - r, top),
                        new ArcTo(r, r, 0, right, top + r, false, true),
                        new LineTo(right, bottom - r),
                        new ArcTo(r, r, 0, right - r, bottom, false, true),
                        new LineTo(left + r, bottom),
                        new ArcTo(r, r, 0, left, bottom - r, false, true),
                        new LineTo(left, top + r),
                        new ArcTo(r, r, 0, left + r, top, false, true),
                        new ClosePath());
    }

    static void line(Path path, double left, double right, double y) {
        path.getElements().addAll(new MoveTo(left, y), new LineTo(right, y));
    }

    /// A square bracket along one side of a box.
    ///
    /// @param inwards 1 if the feet point right (an opening bracket on the left), -1 if left
    static List<Rectangle> bracket(Color stroke, double width, Box box, int inwards) {
        double x = inwards > 0 ? box.left() : box.right();
        double foot = x + inwards * 3.5;
        double left = Math.min(x, foot);
        double right = Math.max(x, foot);
        double half = width / 2;
        return List.of(
                filled(stroke, new Box(x - half, box.top() - half, x + half, box.bottom() + half)),
                line(stroke, left, right, box.top(), width),
                line(stroke, left, right, box.bottom(), width));
    }

    /// A box of dots. They are a repeated gradient: dashes of a path cost as much as all else.
    ///
    /// @param size how thick its sides are, in pixels; dots and gaps are as long, but whole pixels
    /// @param gap times as long as a dot
    static List<Rectangle> dotted(Color stroke, double size, int gap, Box box) {
        double dot = Math.max(1, Math.round(size));
        double period = dot * (1 + gap);
        Stop[] stops = {
            new Stop(0, stroke),
            new Stop(dot / period, stroke),
            new Stop(dot / period, Color.TRANSPARENT),
            new Stop(1, Color.TRANSPARENT)
        };
        Paint across = new LinearGradient(0, 0, period, 0, false, CycleMethod.REPEAT, stops);
        Paint down = new LinearGradient(0, 0, 0, period, false, CycleMethod.REPEAT, stops);
        double half = size / 2;
        double left = Math.round(box.left());
        double right = Math.round(box.right());
        return List.of(
                line(across, left, right, box.top() + half, size),
                line(across, left, right, box.bottom() - half, size),
                filled(down, new Box(left, box.top(), left + size, box.bottom())),
                filled(down, new Box(right - size, box.top(), right, box.bottom())));
    }

    /// A rectangle by its edges.
    record Box(double left, double top, double right, double bottom) {

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        Box grown(double by) {
            return new Box(left - by, top - by, right + by, bottom + by);
        }
    }
}

package org.glossator.ui.surface;

import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import java.util.List;

/// The few figures that everything on the text is drawn with.
final class Outlines {

    private Outlines() {}

    static Path filled(Color fill) {
        Path path = new Path();
        path.setFill(fill);
        path.setStroke(null);
        return path;
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
    static void bracket(Path path, Box box, int inwards) {
        double x = inwards > 0 ? box.left() : box.right();
        double foot = x + inwards * 3.5;
        path.getElements()
                .addAll(
                        new MoveTo(foot, box.top()),
                        new LineTo(x, box.top()),
                        new LineTo(x, box.bottom()),
                        new LineTo(foot, box.bottom()));
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

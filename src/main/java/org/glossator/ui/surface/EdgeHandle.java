package org.glossator.ui.surface;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/// The grip at one end of the selected mark.
final class EdgeHandle extends Group {

    private static final double KNOB = 5;
    private static final double REACH = 10;

    private final boolean atBegin;
    private final Rectangle post = new Rectangle(2, 0);
    private final Circle knob = new Circle(KNOB);
    private final Circle reach = new Circle(REACH, Color.TRANSPARENT);

    EdgeHandle(boolean atBegin) {
        this.atBegin = atBegin;
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.H_RESIZE);
        getChildren().addAll(post, knob, reach);
    }

    /// Whether it moves the mark's begin, not its end.
    boolean atBegin() {
        return atBegin;
    }

    /// @param side which edge of the strip to stand at: -1 left, 1 right
    void show(Strip strip, int side, Color colour, Palette palette) {
        double x = side < 0 ? strip.left() - 1 : strip.right() + 1;
        double y = atBegin ? strip.top() : strip.bottom();
        post.setX(x - 1);
        post.setY(strip.top());
        post.setHeight(strip.bottom() - strip.top());
        post.setFill(colour);
        for (Circle circle : new Circle[] {knob, reach}) {
            circle.setCenterX(x);
            circle.setCenterY(y);
        }
        knob.setFill(colour);
        knob.setStroke(palette.paper());
        knob.setStrokeWidth(1.5);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}

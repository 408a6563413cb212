package org.glossator.ui.surface;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.CornerRadii;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// A small label with a tag's name on the tag's colour.
final class Chip extends Label {

    private static final double LETTERS = 11;
    private static final CornerRadii ROUND = new CornerRadii(4);

    Chip() {
        getStyleClass().add("surface-chip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setPadding(new Insets(1, 6, 2, 6));
        setFont(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, LETTERS));
    }

    void say(MarkStyle style) {
        setText(DisplayText.painted(DisplayText.of(style.label())));
        setTextFill(style.ink());
        setBackground(new Background(new BackgroundFill(style.tint(), ROUND, Insets.EMPTY)));
        setBorder(
                new Border(
                        new BorderStroke(
                                style.edge(), BorderStrokeStyle.SOLID, ROUND, BorderStroke.THIN)));
        applyCss();
        resize(width(), height());
    }

    double width() {
        return Math.min(220, Math.ceil(prefWidth(-1)));
    }

    double height() {
        return Math.ceil(prefHeight(-1));
    }
}

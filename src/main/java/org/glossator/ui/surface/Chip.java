package org.glossator.ui.surface;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// A small label with a tag's name in the tag's colours.
final class Chip extends StackPane {

    private static final CornerRadii ROUND = new CornerRadii(4);
    private static final int LONGEST = 60;

    private final Text name = new Text();

    Chip() {
        getStyleClass().add("surface-chip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setPadding(new Insets(1, 6, 2, 6));
        getChildren().add(name);
    }

    void say(MarkStyle style) {
        String label = DisplayText.painted(DisplayText.of(style.label()), false);
        name.setText(label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label);
        name.setFill(style.colours().ink());
        setBackground(
                new Background(new BackgroundFill(style.colours().tint(), ROUND, Insets.EMPTY)));
        setBorder(
                new Border(
                        new BorderStroke(
                                style.edge(), BorderStrokeStyle.SOLID, ROUND, BorderStroke.THIN)));
        applyCss();
        resize(width(), height());
    }

    double width() {
        return Math.ceil(prefWidth(-1));
    }

    double height() {
        return Math.ceil(prefHeight(-1));
    }
}

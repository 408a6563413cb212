package org.glossator.ui.agreement;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.glossator.agreement.Agreement;
import org.glossator.agreement.Agreement.Outcome;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Messages;

import java.util.Optional;
import java.util.function.Consumer;

/// What stands in a table of numbers: a number that can be pressed, or why there is none.
final class Cells {

    private final Figures figures;
    private final Consumer<Behind> open;

    /// @param open shows the differences behind a number
    Cells(Figures figures, Consumer<Behind> open) {
        this.figures = figures;
        this.open = open;
    }

    /// A number with its interval and n.
    Node full(Optional<Agreement> found) {
        if (found.isEmpty()) {
            return nothing(Messages.text("agreement.reason.unit"), true);
        }
        Agreement one = found.get();
        return switch (one.outcome()) {
            case Outcome.Value value ->
                    NumberButton.full(title(one), one, value, most(one), () -> open(one));
            case Outcome.Undefined(var reason) -> nothing(Numbers.reason(reason), true);
        };
    }

    /// A number alone, for a matrix.
    Node small(Optional<Agreement> found) {
        if (found.isEmpty()) {
            return nothing(Messages.text("agreement.reason.unit"), false);
        }
        Agreement one = found.get();
        return switch (one.outcome()) {
            case Outcome.Value value -> NumberButton.small(title(one), one, value, () -> open(one));
            case Outcome.Undefined(var reason) -> nothing(Numbers.reason(reason), false);
        };
    }

    private void open(Agreement one) {
        open.accept(Behind.of(figures, one));
    }

    private String title(Agreement one) {
        return Numbers.title(figures, one);
    }

    private double most(Agreement one) {
        return one.measure().id().equals(Figures.DISTANCE) ? Math.max(1, figures.farthest()) : 1;
    }

    private static Node nothing(String reason, boolean withReason) {
        Label sign = new Label(Messages.text("agreement.undefined"));
        sign.getStyleClass().addAll("figure", "muted");
        Hint.paragraph(sign, reason);
        VBox box = new VBox(sign);
        box.getStyleClass().add("undefined");
        if (withReason) {
            Label why = new Label(reason);
            why.getStyleClass().add("row-detail");
            why.setWrapText(true);
            why.setMinHeight(Label.USE_PREF_SIZE);
            box.getChildren().add(why);
        }
        return box;
    }
}

package org.glossator.ui.agreement;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.glossator.agreement.Agreement;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;

/// A number with what stands beside it; pressing it asks for the differences behind it; style class
/// `number`.
final class NumberButton extends Button {

    private final Agreement one;
    private final String id;

    /// @param title what number it is
    private NumberButton(String title, Agreement one, Runnable open) {
        this.one = one;
        this.id = one.measure().id();
        getStyleClass().add("number");
        String besides = String.join("\n", Numbers.besides(one));
        Hint.paragraph(this, title + "\n" + besides + "\n" + Messages.text("agreement.press"));
        setOnAction(_ -> open.run());
    }

    /// With its interval as text and as a bar, and its n.
    static NumberButton full(
            String title,
            Agreement one,
            Agreement.Outcome.Value value,
            double most,
            Runnable open) {
        NumberButton button = new NumberButton(title, one, open);
        Label n = new Label(Messages.text("agreement.n", one.n()));
        n.getStyleClass().add("row-detail");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(button.figure(value), button.sign(), gap, n);
        first.getStyleClass().add("line");
        Agreement.Interval interval = value.interval();
        Label range =
                new Label(
                        interval == null
                                ? Messages.text("agreement.no-interval.short")
                                : Numbers.interval(button.id, interval));
        range.getStyleClass().add("row-detail");
        button.setGraphic(new VBox(first, new IntervalBar(value, most), range));
        button.getStyleClass().add("full");
        button.say(title, value);
        return button;
    }

    /// The number alone.
    static NumberButton small(
            String title, Agreement one, Agreement.Outcome.Value value, Runnable open) {
        NumberButton button = new NumberButton(title, one, open);
        HBox line = new HBox(button.figure(value), button.sign());
        line.getStyleClass().add("line");
        button.setGraphic(line);
        button.say(title, value);
        return button;
    }

    private Label figure(Agreement.Outcome.Value value) {
        Label figure = new Label(Numbers.digits(id, value.value()));
        figure.getStyleClass().add("figure");
        figure.setMinWidth(USE_PREF_SIZE);
        return figure;
    }

    /// That it should not be leant on; why stands in the hint.
    private Region sign() {
        Region sign = Icons.WARNING.node(12);
        sign.getStyleClass().add("caution");
        sign.setVisible(!one.cautions().isEmpty());
        return sign;
    }

    private void say(String title, Agreement.Outcome.Value value) {
        setAccessibleText(
                Messages.text("agreement.spoken", title, Numbers.digits(id, value.value()))
                        + ". "
                        + String.join(". ", Numbers.besides(one)));
    }
}

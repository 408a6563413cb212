package org.glossator.ui.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.glossator.agreement.Difference.Kind;
import org.glossator.model.Annotation;
import org.glossator.project.Comparison;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.OneLine;

import java.util.List;
import java.util.Optional;

/// What the difference is that is looked at, and who has what; style class `place-line`.
final class PlaceLine extends FlowPane {

    private final CompareModel model;
    private final ObservableValue<List<TagLook>> looks;

    PlaceLine(CompareModel model, ObservableValue<List<TagLook>> looks) {
        this.model = model;
        this.looks = looks;
        getStyleClass().add("place-line");
        // Else a low window would cut its lines off.
        setMinHeight(USE_PREF_SIZE);
        model.current().subscribe(_ -> show());
        model.phase().subscribe(_ -> show());
        looks.subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        Optional<Comparison> comparison = model.comparison().get();
        boolean shown = model.phase().get() instanceof Phase.Shown && comparison.isPresent();
        setVisible(shown);
        setManaged(shown);
        if (shown) {
            model.currentPlace()
                    .ifPresentOrElse(
                            place -> show(comparison.get(), place),
                            () -> say(Messages.text("compare.count", model.differences().size())));
        }
    }

    private void say(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        getChildren().add(label);
        setAccessibleText(text);
    }

    private void show(Comparison comparison, Comparison.Place place) {
        Kind kind = place.difference();
        if (kind == null) {
            return;
        }
        Label what = new Label(Told.kind(comparison, place, kind));
        what.getStyleClass().add("strong");
        getChildren().add(what);
        for (int i = 0; i < place.marks().size(); i++) {
            getChildren().add(side(comparison, place, i, kind));
        }
        setAccessibleText(
                what.getText() + ". " + Told.who(comparison, place, model.schema().get()));
    }

    private Node side(Comparison comparison, Comparison.Place place, int side, Kind kind) {
        Label name = new Label();
        OneLine.put(OneLine.of(comparison.sides().get(side).set().name()), name);
        name.getStyleClass().add("row-detail");
        HBox box = new HBox(name);
        box.getStyleClass().add("side");
        List<Annotation.OnSpan> marks = place.marks().get(side);
        if (marks.isEmpty()) {
            Label nothing = new Label(Messages.text("compare.nothing"));
            nothing.getStyleClass().add("muted");
            box.getChildren().add(nothing);
        }
        for (Annotation.OnSpan mark : marks) {
            looks.getValue().stream()
                    .filter(look -> look.tag().id().equals(mark.tag()))
                    .findFirst()
                    .ifPresent(look -> box.getChildren().add(new Chip(look)));
            if (kind == Kind.BOUNDARY) {
                box.getChildren().add(quote(comparison.document().text(), mark));
            }
        }
        return box;
    }

    private static Label quote(String text, Annotation.OnSpan mark) {
        String words = Told.quote(text, mark);
        Label quote = new Label();
        quote.getStyleClass().add("quote");
        quote.setStyle(OneLine.quoteFace(words));
        OneLine.put(words, quote);
        return quote;
    }
}

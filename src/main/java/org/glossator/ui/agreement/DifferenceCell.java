package org.glossator.ui.agreement;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.glossator.agreement.Difference;
import org.glossator.agreement.TaggedPlace;
import org.glossator.project.Disagreement;
import org.glossator.suggest.Context;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.ContextLine;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.PlaceCell;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// A kind of differences with how many there are, or one difference: its sentence, what either made
/// of it, and its article.
final class DifferenceCell extends PlaceCell<Row> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final DifferencesModel model;
    private final ObservableValue<List<TagLook>> looks;
    private final StackPane arrow = new StackPane();
    private final Label kind = new Label();
    private final Label meaning = new Label();
    private final HBox heading = new HBox(arrow, kind, meaning);
    private final ContextLine context = new ContextLine();
    private final Label distance = new Label();
    private final HBox sides = new HBox();
    private final Label article = new Label();
    private final HBox place = new HBox(context, distance, sides, article);
    private final Label line = new Label();

    DifferenceCell(DifferencesModel model, ObservableValue<List<TagLook>> looks) {
        super(model.rows(), looks);
        this.model = model;
        this.looks = looks;
        Region shape = new Region();
        shape.getStyleClass().add("shape");
        arrow.getStyleClass().add("arrow");
        arrow.getChildren().add(shape);
        kind.getStyleClass().add("row-title");
        kind.setMinWidth(USE_PREF_SIZE);
        meaning.getStyleClass().add("row-detail");
        meaning.setMinWidth(0);
        heading.getStyleClass().add("heading");
        HBox.setHgrow(context, Priority.ALWAYS);
        distance.getStyleClass().add("row-detail");
        distance.setMinWidth(USE_PREF_SIZE);
        sides.getStyleClass().add("chips");
        sides.setMinWidth(USE_PREF_SIZE);
        article.getStyleClass().addAll("row-detail", "article");
        article.setMinWidth(0);
        place.getStyleClass().add("place");
        line.getStyleClass().addAll("muted", "line");
        getStyleClass().add("consistency-cell");
    }

    @Override
    protected void tick(Row row) {
        if (row instanceof Row.Group group) {
            model.toggle(group.kind());
        }
    }

    @Override
    protected void show(Row row) {
        switch (row) {
            case Row.Group group -> show(group);
            case Row.Place(Disagreement one) -> show(one);
            case Row.More more -> {
                line.setText(Messages.text("differences.more", more.count()));
                setGraphic(line);
                setAccessibleText(line.getText());
            }
        }
    }

    private void show(Row.Group group) {
        pseudoClassStateChanged(OPEN, group.open());
        String key = group.kind().name().toLowerCase(Locale.ROOT);
        kind.setText(Messages.text("differences.kind." + key, group.count()));
        meaning.setText(Messages.text("differences.meaning." + key));
        setGraphic(heading);
        setAccessibleText(
                String.join(
                        ", ",
                        kind.getText(),
                        meaning.getText(),
                        Messages.text(group.open() ? "differences.open" : "differences.folded")));
    }

    private void show(Disagreement one) {
        Context said = one.context();
        context.show(said.before(), said.words(), said.after());
        Label first = side(one.one(), one.difference().one());
        Label second = side(one.other(), one.difference().other());
        sides.getChildren().setAll(first, second);
        distance.setText(distance(one.difference()));
        String title = OneLine.of(one.title());
        OneLine.put(title.isEmpty() ? Messages.text("corpus.untitled") : title, article);
        setGraphic(place);
        setAccessibleText(
                String.join(
                        ", ",
                        OneLine.of(said.before() + said.words() + said.after()),
                        first.getText(),
                        second.getText(),
                        distance.getText(),
                        article.getText()));
    }

    /// Who, and what they made of it.
    private Label side(String who, @Nullable TaggedPlace mark) {
        String name = OneLine.of(who);
        if (mark == null) {
            Label none = new Label(Messages.text("differences.side.nothing", name));
            none.getStyleClass().addAll("chip", "plain");
            return none;
        }
        String label = model.label(mark.tag());
        String text = Messages.text("differences.side", name, label);
        return looks.getValue().stream()
                .filter(look -> !model.isOfAttribute() && look.tag().name().equals(label))
                .findFirst()
                .<Label>map(look -> new Chip(look, text))
                .orElseGet(() -> plain(text));
    }

    private static Label plain(String text) {
        Label chip = new Label(text);
        chip.getStyleClass().addAll("chip", "plain");
        return chip;
    }

    /// By how many characters boundaries differ.
    private static String distance(Difference difference) {
        TaggedPlace one = difference.one();
        TaggedPlace other = difference.other();
        if (one == null || other == null || difference.kind() != Difference.Kind.BOUNDARY) {
            return "";
        }
        int begin = Math.abs(one.cover().begin() - other.cover().begin());
        int end = Math.abs(one.cover().end() - other.cover().end());
        return begin == 0 && end == 0
                ? Messages.text("differences.inside")
                : Messages.text("differences.apart", begin, end);
    }
}

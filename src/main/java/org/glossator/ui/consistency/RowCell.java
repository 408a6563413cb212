package org.glossator.ui.consistency;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.glossator.model.Intended;
import org.glossator.model.TagId;
import org.glossator.project.Deviation;
import org.glossator.suggest.Context;
import org.glossator.suggest.Inconsistency;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.Chips;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.PlaceCell;
import org.glossator.ui.control.PlaceRow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An inconsistency with its counts, or a place of it with its sentence and its tick.
final class RowCell extends PlaceCell<Row> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final ConsistencyModel model;
    private final Told told;
    private final StackPane arrow = new StackPane();
    private final Label words = new Label();
    private final Label detail = new Label();
    private final Label who = new Label();
    private final Chips chips = new Chips();
    private final HBox heading = new HBox(arrow, words, detail, chips, who);
    private final Label article = new Label();
    private final PlaceRow place = new PlaceRow(box());
    private final Label line = new Label();

    RowCell(ConsistencyModel model, ObservableValue<List<TagLook>> looks) {
        super(model.revision(), looks);
        this.model = model;
        this.told = new Told(model);
        Region shape = new Region();
        shape.getStyleClass().add("shape");
        arrow.getStyleClass().add("arrow");
        arrow.getChildren().add(shape);
        words.getStyleClass().add("row-title");
        words.setMinWidth(0);
        detail.getStyleClass().add("row-detail");
        detail.setMinWidth(0);
        who.getStyleClass().add("row-detail");
        article.getStyleClass().addAll("row-detail", "article");
        article.setMinWidth(0);
        line.getStyleClass().addAll("muted", "line");
        heading.getStyleClass().add("heading");
        place.getChildren().add(article);
        getStyleClass().add("consistency-cell");
    }

    @Override
    protected void tick(Row row) {
        model.tick(row);
    }

    @Override
    protected void show(Row row) {
        switch (row) {
            case Row.Words(Inconsistency what) -> show(what, model.isOpen(new Row.Words(what)));
            case Row.Place(Deviation deviation) -> show(deviation);
            case Row.Kept(Intended intended) -> show(intended);
            case Row.Locating _ -> say(Messages.text("consistency.locating"));
            case Row.Ended(boolean more) ->
                    say(Messages.text(more ? "consistency.more-places" : "consistency.no-places"));
            case Row.Rest(int more) -> say(Messages.text("consistency.rest", more));
        }
    }

    private void say(String text) {
        line.setText(text);
        setGraphic(line);
        setAccessibleText(text);
    }

    private void show(Inconsistency what, boolean open) {
        arrow.setVisible(true);
        pseudoClassStateChanged(OPEN, open);
        name(what.words());
        detail.setText(told.detail(what));
        chips.show(
                switch (what) {
                    case Inconsistency.LeftPlain one -> share(one.tag(), one.tagged()).toList();
                    case Inconsistency.TaggedDifferently one ->
                            one.shares().stream()
                                    .flatMap(each -> share(each.tag(), each.count()))
                                    .toList();
                    case Inconsistency.BoundariesDiffer one -> chip(one.tag()).toList();
                });
        who.setText(model.who(what.set()).orElse(""));
        setGraphic(heading);
        setAccessibleText(
                String.join(
                        ", ",
                        words.getText(),
                        detail.getText(),
                        chips.spoken(),
                        who.getText(),
                        Messages.text(open ? "consistency.open" : "consistency.closed")));
    }

    private void show(Intended intended) {
        arrow.setVisible(false);
        pseudoClassStateChanged(OPEN, false);
        name(intended.words());
        detail.setText(told.detail(intended));
        chips.show(intended.tags().stream().flatMap(this::chip).toList());
        who.setText("");
        setGraphic(heading);
        setAccessibleText(String.join(", ", words.getText(), detail.getText(), chips.spoken()));
    }

    private void name(String text) {
        String shown = OneLine.of(text);
        words.setStyle(OneLine.quoteFace(shown));
        OneLine.put(shown, words);
    }

    private Stream<Chip> chip(TagId tag) {
        return look(tag).map(Chip::new).stream();
    }

    /// @param count of the places with the tag
    private Stream<Chip> share(TagId tag, int count) {
        return look(tag).stream()
                .map(look ->
                        new Chip(
                                look,
                                Messages.text("consistency.share", look.tag().name(), count)));
    }

    private void show(Deviation deviation) {
        Context said = deviation.context();
        place.show(said.before(), said.words(), said.after());
        Optional<Opened> opened = model.opened();
        place.tick(
                opened.filter(one -> one.canBeTicked(deviation, model.own())).isPresent(),
                opened.filter(one -> one.isTicked(deviation, model.own())).isPresent());
        place.chips().show(tag(deviation.form()).stream().flatMap(this::chip).toList());
        Optional<String> other = model.who(deviation.set());
        String title = OneLine.of(deviation.title());
        String shown = title.isEmpty() ? Messages.text("corpus.untitled") : title;
        OneLine.put(
                other.map(name -> Messages.text("consistency.by", name)).orElse(shown), article);
        String whose = other.map(told::notOwn).orElse(shown);
        article.setTooltip(new Tooltip(whose));
        setGraphic(place);
        setAccessibleText(place.spoken() + ", " + whose);
    }

    /// The tag of a place, where it is not that of all of them.
    private static Optional<TagId> tag(Deviation.Form form) {
        return switch (form) {
            case Deviation.Form.Tagged(var one) -> Optional.of(one.tag());
            case Deviation.Form.Plain _, Deviation.Form.Longer _, Deviation.Form.Shorter _ ->
                    Optional.empty();
        };
    }
}

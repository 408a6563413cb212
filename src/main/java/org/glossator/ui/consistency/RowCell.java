package org.glossator.ui.consistency;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.glossator.model.Intended;
import org.glossator.model.TagId;
import org.glossator.project.Deviation;
import org.glossator.suggest.Context;
import org.glossator.suggest.Inconsistency;
import org.glossator.text.Directions;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.ContextLine;
import org.glossator.ui.control.OneLine;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// An inconsistency with its counts, or a place of it with its sentence and its tick.
final class RowCell extends ListCell<Row> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final ConsistencyModel model;
    private final Told told;
    private final ObservableValue<List<TagLook>> looks;
    private final StackPane arrow = new StackPane();
    private final Label words = new Label();
    private final Label detail = new Label();
    private final Label who = new Label();
    private final HBox chips = new HBox();
    private final HBox heading = new HBox(arrow, words, detail, chips, who);
    private final CheckBox tick = new CheckBox();
    private final ContextLine context = new ContextLine();
    private final Label article = new Label();
    private final HBox mark = new HBox();
    private final HBox place = new HBox(tick, context, mark, article);
    private final Label line = new Label();

    /// Held here because the model, which outlives cells, holds it weakly.
    private final InvalidationListener refresh = _ -> show();

    RowCell(ConsistencyModel model, ObservableValue<List<TagLook>> looks) {
        this.model = model;
        this.looks = looks;
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
        chips.getStyleClass().add("chips");
        chips.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().add("chips");
        mark.setMinWidth(USE_PREF_SIZE);
        heading.getStyleClass().add("heading");
        place.getStyleClass().add("place");
        HBox.setHgrow(context, Priority.ALWAYS);
        tick.setFocusTraversable(false);
        tick.setMinWidth(USE_PREF_SIZE);
        tick.setOnAction(_ -> {
            if (getItem() != null) {
                model.tick(getItem());
            }
        });
        setPrefWidth(0);
        getStyleClass().add("consistency-cell");
        model.revision().addListener(new WeakInvalidationListener(refresh));
        looks.addListener(new WeakInvalidationListener(refresh));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        // An observed value that is not read says no more than once that it has changed.
        model.revision().get();
        Row row = getItem();
        if (row == null || isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
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
        chips.getChildren().clear();
        switch (what) {
            case Inconsistency.LeftPlain one -> chip(one.tag(), one.tagged());
            case Inconsistency.TaggedDifferently one ->
                    one.shares().forEach(share -> chip(share.tag(), share.count()));
            case Inconsistency.BoundariesDiffer one -> chip(one.tag(), 0);
        }
        who.setText(model.who(what.set()).orElse(""));
        setGraphic(heading);
        setAccessibleText(
                String.join(
                        ", ",
                        words.getText(),
                        detail.getText(),
                        spoken(chips),
                        who.getText(),
                        Messages.text(open ? "consistency.open" : "consistency.closed")));
    }

    private void show(Intended intended) {
        arrow.setVisible(false);
        pseudoClassStateChanged(OPEN, false);
        name(intended.words());
        detail.setText(told.detail(intended));
        chips.getChildren().clear();
        intended.tags().forEach(tag -> chip(tag, 0));
        who.setText("");
        setGraphic(heading);
        setAccessibleText(String.join(", ", words.getText(), detail.getText(), spoken(chips)));
    }

    private void name(String text) {
        String shown = OneLine.of(text);
        boolean backwards = Directions.of(shown) == Directions.Base.RIGHT_TO_LEFT;
        words.setStyle(backwards ? OneLine.quoteFace(shown) : "");
        put(words, shown);
    }

    /// In its own direction; a label puts its ellipsis at the wrong end of what runs from right to
    /// left.
    private static void put(Label label, String text) {
        boolean backwards = Directions.of(text) == Directions.Base.RIGHT_TO_LEFT;
        label.setText(text);
        label.setEllipsisString(backwards ? "" : "…");
        label.setNodeOrientation(
                backwards ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /// @param count to be told beside the tag's name, or 0
    private void chip(TagId tag, int count) {
        look(tag)
                .map(look ->
                        count == 0
                                ? new Chip(look)
                                : new Chip(
                                        look,
                                        Messages.text(
                                                "consistency.share", look.tag().name(), count)))
                .ifPresent(chips.getChildren()::add);
    }

    private Optional<TagLook> look(TagId tag) {
        return looks.getValue().stream().filter(look -> look.tag().id().equals(tag)).findFirst();
    }

    private static String spoken(HBox chips) {
        StringBuilder all = new StringBuilder();
        for (Node chip : chips.getChildren()) {
            all.append(all.isEmpty() ? "" : ", ").append(((Label) chip).getText());
        }
        return all.toString();
    }

    private void show(Deviation deviation) {
        Context said = deviation.context();
        context.show(said.before(), said.words(), said.after());
        Optional<Opened> opened = model.opened();
        boolean can = opened.filter(one -> one.canBeTicked(deviation, model.own())).isPresent();
        tick.setDisable(!can);
        tick.setSelected(opened.filter(one -> one.isTicked(deviation, model.own())).isPresent());
        mark.getChildren().clear();
        tag(deviation.form()).flatMap(this::look).map(Chip::new).ifPresent(mark.getChildren()::add);
        Optional<String> other = model.who(deviation.set());
        String title = OneLine.of(deviation.title());
        String shown = title.isEmpty() ? Messages.text("corpus.untitled") : title;
        put(article, other.map(name -> Messages.text("consistency.by", name)).orElse(shown));
        article.setTooltip(new Tooltip(other.map(told::notOwn).orElse(shown)));
        setGraphic(place);
        setAccessibleText(
                String.join(
                        ", ",
                        told.tick(can, tick.isSelected()),
                        OneLine.of(said.before() + said.words() + said.after()),
                        spoken(mark),
                        other.map(told::notOwn).orElse(shown)));
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

package org.glossator.ui.occurrences;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.glossator.model.TagId;
import org.glossator.project.Occurrence;
import org.glossator.suggest.Context;
import org.glossator.text.Directions;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.ContextLine;
import org.glossator.ui.control.OneLine;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// An article's title, or a place with its sentence, its tick and what is marked there.
final class RowCell extends ListCell<Row> {

    private static final String OVERLAP = "overlap";

    private final OccurrencesModel model;
    private final ObservableValue<List<TagLook>> looks;
    private final CheckBox tick = new CheckBox();
    private final Label title = new Label();
    private final Label count = new Label();
    private final ContextLine context = new ContextLine();
    private final HBox chips = new HBox();
    private final HBox heading = new HBox(title, count);
    private final HBox place = new HBox(context, chips);
    private final HBox content = new HBox(tick);

    /// Held here because the model, which outlives cells, holds it weakly.
    private final InvalidationListener refresh = _ -> show();

    RowCell(OccurrencesModel model, ObservableValue<List<TagLook>> looks) {
        this.model = model;
        this.looks = looks;
        title.getStyleClass().add("row-title");
        title.setMinWidth(0);
        count.getStyleClass().add("row-detail");
        count.setMinWidth(USE_PREF_SIZE);
        heading.getStyleClass().add("heading");
        place.getStyleClass().add("place");
        chips.getStyleClass().add("chips");
        chips.setMinWidth(0);
        HBox.setHgrow(context, Priority.ALWAYS);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox.setHgrow(place, Priority.ALWAYS);
        tick.setFocusTraversable(false);
        tick.setMinWidth(USE_PREF_SIZE);
        tick.setOnAction(_ -> toggle());
        content.getStyleClass().add("row");
        setPrefWidth(0);
        getStyleClass().add("occurrence-cell");
        model.revision().addListener(new WeakInvalidationListener(refresh));
        looks.addListener(new WeakInvalidationListener(refresh));
    }

    private void toggle() {
        if (getItem() != null) {
            model.toggle(getItem());
            show();
        }
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
            case Row.Heading head -> showHeading(head);
            case Row.Place at -> showPlace(at);
        }
        setGraphic(content);
    }

    private void showHeading(Row.Heading row) {
        Counts counts = model.counts(row);
        String text = OneLine.of(model.article(row).title());
        title.setText(text.isEmpty() ? Messages.text("corpus.untitled") : text);
        boolean backwards = Directions.of(text) == Directions.Base.RIGHT_TO_LEFT;
        title.setEllipsisString(backwards ? "" : "…");
        title.setNodeOrientation(
                backwards ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        count.setText(Messages.text("occurrences.in-article", counts.places()));
        int tickable = model.tickable(counts);
        tick.setDisable(tickable == 0);
        tick.setIndeterminate(counts.ticked() > 0 && counts.ticked() < tickable);
        tick.setSelected(tickable > 0 && counts.ticked() == tickable);
        put(heading);
        setAccessibleText(title.getText() + ", " + count.getText());
    }

    private void showPlace(Row.Place row) {
        Occurrence occurrence = model.place(row);
        Context said = occurrence.context();
        context.show(said.before(), said.words(), said.after());
        tick.setIndeterminate(false);
        tick.setSelected(model.isTicked(row));
        tick.setDisable(!model.canBeTicked(row));
        chips.getChildren().clear();
        occurrence.overlaps().stream().distinct().forEach(this::tell);
        put(place);
        setAccessibleText(spoken(occurrence));
    }

    private void put(HBox body) {
        if (content.getChildren().size() < 2 || content.getChildren().getLast() != body) {
            content.getChildren().setAll(tick, body);
        }
    }

    private void tell(Occurrence.Overlap overlap) {
        look(overlap.tag())
                .ifPresent(look -> {
                    Chip chip = new Chip(look);
                    chip.setMinWidth(0);
                    if (!overlap.same()) {
                        chip.getStyleClass().add(OVERLAP);
                        chip.setText(Messages.text("occurrences.touches", look.tag().name()));
                    }
                    chips.getChildren().add(chip);
                });
    }

    private Optional<TagLook> look(TagId tag) {
        return looks.getValue().stream().filter(look -> look.tag().id().equals(tag)).findFirst();
    }

    private String spoken(Occurrence occurrence) {
        Context said = occurrence.context();
        String marks =
                chips.getChildren().stream()
                        .map(chip -> ((Chip) chip).getText())
                        .collect(Collectors.joining(", "));
        return String.join(
                ", ",
                Messages.text(tick.isSelected() ? "occurrences.ticked" : "occurrences.not-ticked"),
                OneLine.of(said.before() + said.words() + said.after()),
                marks);
    }
}

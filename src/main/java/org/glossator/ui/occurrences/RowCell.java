package org.glossator.ui.occurrences;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.glossator.project.Occurrence;
import org.glossator.suggest.Context;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.PlaceCell;
import org.glossator.ui.control.PlaceRow;

import java.util.List;

/// An article's title, or a place with its sentence, its tick and what is marked there.
final class RowCell extends PlaceCell<Row> {

    private static final String OVERLAP = "overlap";

    private final OccurrencesModel model;
    private final CheckBox all = box();
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox heading = new HBox(all, title, count);
    private final PlaceRow place = new PlaceRow(box());

    RowCell(OccurrencesModel model, ObservableValue<List<TagLook>> looks) {
        super(model.revision(), looks);
        this.model = model;
        title.getStyleClass().add("row-title");
        title.setMinWidth(0);
        count.getStyleClass().add("row-detail");
        count.setMinWidth(USE_PREF_SIZE);
        heading.getStyleClass().add("heading");
        place.chips().setMinWidth(0);
    }

    @Override
    protected void tick(Row row) {
        model.toggle(row);
    }

    @Override
    protected void show(Row row) {
        switch (row) {
            case Row.Heading head -> showHeading(head);
            case Row.Place at -> showPlace(at);
        }
    }

    private void showHeading(Row.Heading row) {
        Counts counts = model.counts(row);
        String text = OneLine.of(model.article(row).title());
        OneLine.put(text.isEmpty() ? Messages.text("corpus.untitled") : text, title);
        count.setText(Messages.text("occurrences.in-article", counts.places()));
        int tickable = model.tickable(counts);
        all.setDisable(tickable == 0);
        all.setIndeterminate(counts.ticked() > 0 && counts.ticked() < tickable);
        all.setSelected(tickable > 0 && counts.ticked() == tickable);
        setGraphic(heading);
        setAccessibleText(title.getText() + ", " + count.getText());
    }

    private void showPlace(Row.Place row) {
        Occurrence occurrence = model.place(row);
        Context said = occurrence.context();
        place.show(said.before(), said.words(), said.after());
        place.tick(model.canBeTicked(row), model.isTicked(row));
        place.chips()
                .show(
                        occurrence.overlaps().stream()
                                .distinct()
                                .flatMap(one ->
                                        look(one.tag()).map(look -> chip(one, look)).stream())
                                .toList());
        setGraphic(place);
        setAccessibleText(place.spoken());
    }

    private static Chip chip(Occurrence.Overlap overlap, TagLook look) {
        Chip chip = new Chip(look);
        chip.setMinWidth(0);
        if (!overlap.same()) {
            chip.getStyleClass().add(OVERLAP);
            chip.setText(Messages.text("occurrences.touches", look.tag().name()));
        }
        return chip;
    }
}

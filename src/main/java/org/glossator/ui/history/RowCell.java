package org.glossator.ui.history;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.glossator.edit.Happening;
import org.glossator.model.Document;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.Chips;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.PlaceCell;

import java.util.List;

/// A day, or what happened on it: when, what, to which words, and by whom.
final class RowCell extends PlaceCell<Row> {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final HistoryModel model;
    private final Label time = label("row-detail", "time");
    private final Label words = label("deed");
    private final Chips chips = new Chips();
    private final Label quote = label("quote");
    private final Label note = label("row-detail");
    private final Region gap = new Region();
    private final Label who = label("row-detail", "who");
    private final HBox heading = new HBox(time, words, chips, quote, note, gap, who);
    private final Label line = label("line");

    RowCell(HistoryModel model, ObservableValue<List<TagLook>> looks) {
        super(model.revision(), looks);
        this.model = model;
        heading.getStyleClass().add("heading");
        time.setMinWidth(USE_PREF_SIZE);
        words.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(gap, Priority.ALWAYS);
        who.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("history-cell");
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }

    @Override
    protected void tick(Row row) {
        // Nothing is ticked here.
    }

    @Override
    protected void show(Row row) {
        pseudoClassStateChanged(SHOWN, false);
        switch (row) {
            case Row.Day day -> say(Times.day(day.date()));
            case Row.Older _ -> say(Messages.text("history.older"));
            case Row.Entry(Happening happening) -> show(happening);
        }
    }

    private void say(String text) {
        line.setText(text);
        setGraphic(line);
        setAccessibleText(text);
    }

    private void show(Happening happening) {
        String text = model.document().map(Document::text).orElse("");
        Told told = Told.of(happening, text);
        boolean shown =
                model.moment()
                        .get()
                        .filter(moment -> moment.happening().entry() == happening.entry())
                        .isPresent();
        pseudoClassStateChanged(SHOWN, shown);
        time.setText(model.times().time(happening.at()));
        words.setText(told.words());
        chips.show(told.tags().stream().flatMap(tag -> look(tag).map(Chip::new).stream()).toList());
        String line = OneLine.of(told.quote());
        quote.setStyle(OneLine.quoteFace(line));
        OneLine.put(line, quote);
        String noted = OneLine.of(told.note());
        OneLine.put(noted, note);
        who.setText(model.nameOf(happening.annotator()));
        setGraphic(heading);
        setAccessibleText(
                String.join(
                        ", ",
                        time.getText(),
                        words.getText(),
                        chips.spoken(),
                        line,
                        noted,
                        who.getText()));
    }
}

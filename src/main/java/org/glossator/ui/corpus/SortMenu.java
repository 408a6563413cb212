package org.glossator.ui.corpus;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import org.glossator.model.DocumentQuery;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;

import java.util.Locale;

/// What the list is ordered by, and which way.
final class SortMenu extends MenuButton {

    private final CorpusModel model;

    SortMenu(CorpusModel model) {
        this.model = model;
        setId("corpus-sort");
        getStyleClass().addAll("corpus-menu", "flat");
        setGraphic(Icons.SORT.node(16));
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup fields = new ToggleGroup();
        for (DocumentQuery.Sort sort : DocumentQuery.Sort.values()) {
            getItems().add(field(sort, fields));
        }
        getItems().add(new SeparatorMenuItem());
        ToggleGroup ways = new ToggleGroup();
        getItems().addAll(way(false, ways), way(true, ways));
        setText(name(model.sortProperty().get()));
        model.sortProperty().subscribe(sort -> setText(name(sort)));
    }

    private RadioMenuItem field(DocumentQuery.Sort sort, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(name(sort));
        item.setToggleGroup(group);
        item.setOnAction(_ -> model.sortProperty().set(sort));
        model.sortProperty().subscribe(now -> item.setSelected(now == sort));
        return item;
    }

    private RadioMenuItem way(boolean descending, ToggleGroup group) {
        RadioMenuItem item =
                new RadioMenuItem(
                        Messages.text(descending ? "corpus.descending" : "corpus.ascending"));
        item.setToggleGroup(group);
        item.setOnAction(_ -> model.descendingProperty().set(descending));
        model.descendingProperty().subscribe(now -> item.setSelected(now == descending));
        return item;
    }

    private static String name(DocumentQuery.Sort sort) {
        return Messages.text("corpus.sort." + sort.name().toLowerCase(Locale.ROOT));
    }
}

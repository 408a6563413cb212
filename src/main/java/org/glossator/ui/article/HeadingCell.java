package org.glossator.ui.article;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.glossator.ui.control.OneLine;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A line of the list of headings, set in as its level asks, from the side its words start from.
final class HeadingCell extends ListCell<HeadingModel.Row> {

    private static final double INDENT = 20;

    /// @param chosen told when the line is clicked
    HeadingCell(Consumer<HeadingModel.Row> chosen) {
        getStyleClass().add("palette-cell");
        // As wide as the list: words that do not fit end in an ellipsis.
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            HeadingModel.Row row = getItem();
            if (row != null) {
                chosen.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(HeadingModel.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Region indent = new Region();
        indent.setMinWidth(INDENT * row.depth());
        String shown = OneLine.of(row.words());
        Label words = new Label(shown);
        words.setStyle(OneLine.face(shown));
        HBox line = new HBox(indent, words);
        line.getStyleClass().add("line");
        line.setNodeOrientation(OneLine.direction(row.words()));
        setGraphic(line);
        setAccessibleText(row.words());
    }
}

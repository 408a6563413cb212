package org.glossator.ui.agreement;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.glossator.agreement.Measure;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;

import java.util.List;

/// The measures of all sets together, a row each, and a column for all tags and for each; style
/// class `measures`.
final class MeasureTable extends GridPane {

    private final Figures figures;
    private final List<TagLook> looks;

    /// @param looks of tags; none where values of an attribute are compared
    MeasureTable(Figures figures, List<TagLook> looks, Cells cells) {
        this.figures = figures;
        this.looks = looks;
        getStyleClass().add("measures");
        int column = 1;
        for (int tag : figures.tags()) {
            add(head(tag), column++, 0);
        }
        int row = 1;
        for (String measure : figures.measures()) {
            Region line = new Region();
            line.getStyleClass().add("hairline");
            add(line, 0, row++, column, 1);
            add(name(measure), 0, row);
            column = 1;
            for (int tag : figures.tags()) {
                add(cells.full(figures.at(measure, tag)), column++, row);
            }
            row++;
        }
    }

    private Node head(int tag) {
        String name = Numbers.label(figures, tag);
        Label head =
                tag == Measure.ALL_TAGS
                        ? new Label(name)
                        : looks.stream()
                                .filter(look -> look.tag().name().equals(name))
                                .findFirst()
                                .<Label>map(Chip::new)
                                .orElseGet(() -> new Label(name));
        HBox box = new HBox(head);
        box.getStyleClass().add("head");
        return box;
    }

    private Node name(String measure) {
        Label name = new Label(Numbers.name(measure));
        name.getStyleClass().add("strong");
        Hint.paragraph(name, Numbers.sentence(measure));
        name.setMinWidth(USE_PREF_SIZE);
        Label unit = new Label(unit(measure));
        unit.getStyleClass().add("row-detail");
        VBox box = new VBox(name, unit);
        box.getStyleClass().add("name");
        return box;
    }

    private String unit(String measure) {
        String unit =
                measure.startsWith("f1") ? "span" : figures.order().grains().iterator().next().id();
        return Messages.text(
                measure.equals(Figures.DISTANCE) ? "agreement.in." + unit : "agreement.of." + unit);
    }
}

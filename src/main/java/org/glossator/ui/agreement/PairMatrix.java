package org.glossator.ui.agreement;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import org.glossator.ui.base.Hint;
import org.glossator.ui.control.OneLine;

import java.util.List;

/// What a measure says of each two sets, by their names; style class `pairs`.
final class PairMatrix extends GridPane {

    PairMatrix(Figures figures, String measure, int tag, Cells cells) {
        getStyleClass().add("pairs");
        List<String> sets = figures.report().sets();
        Label title = new Label(Numbers.name(measure));
        title.getStyleClass().add("strong");
        Hint.paragraph(title, Numbers.sentence(measure));
        add(title, 0, 0, sets.size() + 1, 1);
        for (int i = 0; i < sets.size(); i++) {
            // The last has no row of its own below the diagonal, the first no column.
            if (i > 0) {
                add(name(sets.get(i), "column"), i, 1);
            }
            if (i < sets.size() - 1) {
                add(name(sets.get(i), "row"), 0, i + 2);
            }
            for (int j = i + 1; j < sets.size(); j++) {
                add(cells.small(figures.at(measure, tag, List.of(i, j))), j, i + 2);
            }
        }
    }

    private static Node name(String set, String style) {
        Label name = new Label();
        OneLine.put(OneLine.of(set), name);
        name.getStyleClass().addAll("row-detail", style);
        Hint.line(name, set);
        return name;
    }
}

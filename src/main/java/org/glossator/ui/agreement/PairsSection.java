package org.glossator.ui.agreement;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.glossator.ui.base.Messages;

import java.util.ArrayList;
import java.util.List;

/// The measures of each two sets, as matrices, of one tag or of all; style class `pairs-section`.
final class PairsSection extends VBox {

    private final Figures figures;
    private final Cells cells;
    private final FlowPane matrices = new FlowPane();
    private final List<ToggleButton> choices = new ArrayList<>();

    PairsSection(Figures figures, Cells cells) {
        this.figures = figures;
        this.cells = cells;
        Label title = new Label(Messages.text("agreement.pairs"));
        title.getStyleClass().add("section-label");
        matrices.getStyleClass().add("matrices");
        getStyleClass().add("pairs-section");
        getChildren().add(title);
        List<Integer> tags = figures.tags();
        if (tags.size() > 1) {
            for (int tag : tags) {
                ToggleButton choice = new ToggleButton(Numbers.label(figures, tag));
                choice.setMnemonicParsing(false);
                choice.setOnAction(_ -> show(tag));
                choices.add(choice);
            }
            getChildren().add(new SegmentedButton(choices.toArray(ToggleButton[]::new)));
        }
        getChildren().add(matrices);
        show(tags.getFirst());
    }

    private void show(int tag) {
        // A second press would leave none of them down.
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).setSelected(figures.tags().get(i) == tag);
        }
        matrices.getChildren().clear();
        for (String measure : figures.pairwise()) {
            matrices.getChildren().add(new PairMatrix(figures, measure, tag, cells));
        }
    }
}

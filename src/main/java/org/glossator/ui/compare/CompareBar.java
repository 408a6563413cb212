package org.glossator.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.controlsfx.control.SegmentedButton;
import org.glossator.project.Comparison;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.ChoiceMenu;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.IconButton;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Which sets are compared and how they lie, and the way through the differences.
final class CompareBar {

    private final CompareModel model;
    private final EndedRow row;
    private final ChoiceMenu<String> sets;
    private final Label count = new Label();
    private final HBox way;

    /// @param close goes back to the article
    CompareBar(CompareModel model, Runnable close) {
        this.model = model;
        sets =
                new ChoiceMenu<>(
                        model.chosen(),
                        UnaryOperator.identity(),
                        Messages.text("compare.everybody"));
        sets.setId("compare-sets");
        Button previous =
                new IconButton(Icons.PREVIOUS, Messages.text("compare.previous"), model::previous);
        Button next = new IconButton(Icons.NEXT, Messages.text("compare.next"), model::next);
        next.setId("compare-next");
        count.getStyleClass().add("count");
        way = new HBox(previous, next, count);
        way.getStyleClass().add("way");
        row = new EndedRow(new IconButton(Icons.CLOSE, Messages.text("agreement.close"), close));
        row.getStyleClass().add("choices");
        row.flow().getChildren().addAll(sets, arrangements(), way);
        model.comparison().subscribe(this::show);
        model.current().subscribe(_ -> tell());
    }

    Node node() {
        return row;
    }

    private void show(Optional<Comparison> comparison) {
        comparison.ifPresent(
                found -> sets.offer(found.offered().stream().map(set -> set.name()).toList()));
        tell();
    }

    private void tell() {
        int all = model.differences().size();
        way.setDisable(all == 0);
        count.setText(
                all == 0 || model.current().get() < 0
                        ? ""
                        : Messages.text("compare.of", model.current().get() + 1, all));
    }

    private SegmentedButton arrangements() {
        Map<Arrangement, ToggleButton> buttons = new EnumMap<>(Arrangement.class);
        for (Arrangement one : Arrangement.values()) {
            ToggleButton button =
                    new ToggleButton(
                            switch (one) {
                                case SIDE_BY_SIDE -> Messages.text("compare.side-by-side");
                                case MERGED -> Messages.text("compare.merged");
                            });
            button.setOnAction(_ -> {
                model.arrange(one);
                // A second press would leave none of them down.
                button.setSelected(true);
            });
            buttons.put(one, button);
        }
        model.arrangement()
                .subscribe(now -> buttons.forEach((one, button) -> button.setSelected(one == now)));
        return new SegmentedButton(buttons.values().toArray(ToggleButton[]::new));
    }
}

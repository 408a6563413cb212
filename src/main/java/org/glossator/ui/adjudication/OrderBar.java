package org.glossator.ui.adjudication;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.IconButton;

/// In which order, whose names show, and which articles count.
final class OrderBar {

    private final AdjudicationModel model;
    private final EndedRow row;
    private final ToggleButton worst = new ToggleButton(Messages.text("adjudication.worst"));
    private final ToggleButton text = new ToggleButton(Messages.text("adjudication.text-order"));

    /// @param close puts the panel away
    OrderBar(AdjudicationModel model, Runnable close) {
        this.model = model;
        SegmentedButton order = new SegmentedButton(worst, text);
        worst.setOnAction(_ -> choose(true));
        text.setOnAction(_ -> choose(false));
        model.worstFirst().subscribe(this::tell);
        ToggleButton blind = new ToggleButton(Messages.text("adjudication.blind"));
        blind.setId("adjudication-blind");
        Hint.paragraph(blind, Messages.text("adjudication.blind.tooltip"));
        blind.selectedProperty().bindBidirectional(model.blind());
        ToggleButton unfinished = new ToggleButton(Messages.text("adjudication.unfinished"));
        unfinished.setId("adjudication-unfinished");
        Hint.paragraph(unfinished, Messages.text("adjudication.unfinished.tooltip"));
        unfinished.selectedProperty().bindBidirectional(model.unfinished());
        row = new EndedRow(new IconButton(Icons.CLOSE, Messages.text("control.close"), close));
        row.flow().getChildren().addAll(order, blind, unfinished);
    }

    Node node() {
        return row;
    }

    private void choose(boolean worstFirst) {
        model.worstFirst().set(worstFirst);
        // A second press would leave none of the two down.
        tell(worstFirst);
    }

    private void tell(boolean worstFirst) {
        worst.setSelected(worstFirst);
        text.setSelected(!worstFirst);
    }
}

package org.glossator.ui.consistency;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.IconButton;

/// Whose marks are judged, and whether those are shown that are as they should be.
final class ScopeBar {

    private final ConsistencyModel model;
    private final EndedRow row;
    private final ToggleButton mine = new ToggleButton(Messages.text("consistency.mine"));
    private final ToggleButton everybody = new ToggleButton(Messages.text("consistency.everybody"));
    private final ToggleButton intended = new ToggleButton();

    /// @param close puts the panel away
    ScopeBar(ConsistencyModel model, Runnable close) {
        this.model = model;
        SegmentedButton scope = new SegmentedButton(mine, everybody);
        mine.setOnAction(_ -> choose(false));
        everybody.setOnAction(_ -> choose(true));
        model.everybody().subscribe(this::tellScope);
        intended.setId("consistency-intended");
        Hint.paragraph(intended, Messages.text("consistency.intended.tooltip"));
        intended.selectedProperty().bindBidirectional(model.intendedShown());
        model.revision().subscribe(_ -> tell());
        row = new EndedRow(new IconButton(Icons.CLOSE, Messages.text("control.close"), close));
        row.getStyleClass().add("wanted");
        row.flow().getChildren().addAll(scope, intended);
    }

    Node node() {
        return row;
    }

    private void choose(boolean all) {
        model.everybody().set(all);
        // A second press would leave none of the two down.
        tellScope(all);
    }

    private void tellScope(boolean all) {
        mine.setSelected(!all);
        everybody.setSelected(all);
    }

    private void tell() {
        intended.setText(Messages.text("consistency.intended", model.counts().intended()));
    }
}

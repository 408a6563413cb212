package org.glossator.ui.consistency;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.EndedRow;

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
        row = new EndedRow(closing(close));
        row.getStyleClass().add("scope");
        row.flow().getChildren().addAll(scope, intended);
    }

    Node node() {
        return row;
    }

    void disableWhile(ObservableValue<Boolean> condition) {
        row.disableProperty().bind(condition);
    }

    private static Button closing(Runnable close) {
        Button button = new Button();
        button.setGraphic(Icons.CLOSE.node(16));
        button.setAccessibleText(Messages.text("control.close"));
        Hint.line(button, Messages.text("control.close"));
        button.getStyleClass().add("icon-button");
        button.setOnAction(_ -> close.run());
        return button;
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

package org.glossator.ui.agreement;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.IconButton;

import java.util.Optional;

/// Which number the differences are behind, and the way back to all numbers.
final class BehindBar {

    private final Label value = new Label();
    private final Label title = new Label();
    private final EndedRow row;

    /// @param numbers goes back to the numbers
    /// @param close puts the panel away
    BehindBar(DifferencesModel model, Runnable numbers, Runnable close) {
        value.getStyleClass().add("strong");
        title.setMinWidth(0);
        Button back = new Button(Messages.text("differences.numbers"));
        back.setId("differences-numbers");
        back.getStyleClass().add("extent");
        back.setGraphic(Icons.AGREEMENT.node(16));
        back.setOnAction(_ -> numbers.run());
        row = new EndedRow(new IconButton(Icons.CLOSE, Messages.text("control.close"), close));
        row.getStyleClass().add("wanted");
        row.flow().getChildren().addAll(back, title, value);
        model.behind().subscribe(this::show);
    }

    Node node() {
        return row;
    }

    private void show(Optional<Behind> behind) {
        title.setText(behind.map(Behind::title).orElse(""));
        value.setText(behind.map(Behind::value).orElse(""));
    }
}

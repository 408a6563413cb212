package org.glossator.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.stream.Collectors;

/// Some tags side by side; style class `chips`.
public final class Chips extends HBox {

    public Chips() {
        getStyleClass().add("chips");
        setMinWidth(USE_PREF_SIZE);
    }

    public void show(List<Chip> chips) {
        getChildren().setAll(chips);
    }

    /// What stands on them.
    public String spoken() {
        return getChildren().stream()
                .map(chip -> ((Label) chip).getText())
                .collect(Collectors.joining(", "));
    }
}

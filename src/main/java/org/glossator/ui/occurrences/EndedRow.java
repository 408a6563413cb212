package org.glossator.ui.occurrences;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A row that takes as many lines as it needs, with one thing at its end that stays there.
final class EndedRow extends StackPane {

    private static final double GAP = 16;

    private final FlowPane flow = new FlowPane();

    EndedRow(Region end) {
        setAlignment(end, Pos.TOP_RIGHT);
        setAlignment(flow, Pos.TOP_LEFT);
        end.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        end.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        flow.paddingProperty()
                .bind(end.widthProperty().map(width -> new Insets(0, (double) width + GAP, 0, 0)));
        flow.getStyleClass().add("flow");
        getStyleClass().add("ended-row");
        getChildren().addAll(flow, end);
    }

    FlowPane flow() {
        return flow;
    }
}

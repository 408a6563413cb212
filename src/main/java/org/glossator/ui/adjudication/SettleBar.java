package org.glossator.ui.adjudication;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.util.StringConverter;

import org.glossator.curate.MergeStrategy;
import org.glossator.project.CurationReport;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.KeyCap;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What is taken without being looked at: by which strategy, what that would take, and the button
/// that takes it.
final class SettleBar {

    private final AdjudicationModel model;
    private final ComboBox<MergeStrategy> strategies = new ComboBox<>();
    private final Label effect = new Label();
    private final Button take = new Button();
    private final EndedRow row = new EndedRow(take);
    private boolean telling;

    SettleBar(AdjudicationModel model) {
        this.model = model;
        strategies.setId("adjudication-strategy");
        strategies.setPromptText(Messages.text("adjudication.strategy"));
        strategies.setAccessibleText(Messages.text("adjudication.strategy"));
        strategies.setConverter(new Names());
        strategies.setOnAction(_ -> choose());
        effect.getStyleClass().addAll("small", "muted");
        effect.setMinHeight(Label.USE_PREF_SIZE);
        take.setId("adjudication-settle");
        take.setGraphic(new KeyCap(Messages.text("adjudication.key.settle")));
        take.setContentDisplay(ContentDisplay.RIGHT);
        take.getStyleClass().add("extent");
        take.setFocusTraversable(false);
        take.setOnAction(_ -> model.settle().take());
        row.getStyleClass().add("settle");
        row.flow().getChildren().addAll(strategies, effect);
        model.revision().subscribe(_ -> tell());
    }

    Node node() {
        return row;
    }

    private void choose() {
        MergeStrategy chosen = strategies.getValue();
        if (!telling && chosen != null) {
            model.settle().preview(chosen);
        }
    }

    private void tell() {
        telling = true;
        List<MergeStrategy> all = model.settle().strategies();
        if (!strategies.getItems().equals(all)) {
            strategies.getItems().setAll(all);
        }
        strategies.setValue(model.settle().strategy().orElse(null));
        telling = false;
        Optional<CurationReport> preview = model.settle().preview();
        long taken = preview.map(one -> CurationReport.sum(one.taken())).orElse(0L);
        long dropped = preview.map(one -> CurationReport.sum(one.dropped())).orElse(0L);
        effect.setText(
                preview.map(report ->
                                Messages.text(
                                        "adjudication.would",
                                        taken,
                                        dropped,
                                        CurationReport.sum(report.left())))
                        .orElseGet(this::waiting));
        take.setText(Messages.text("adjudication.settle", taken + dropped));
        take.setVisible(taken + dropped > 0);
        row.setVisible(model.counts().compared() > 0);
        row.setManaged(row.isVisible());
    }

    private String waiting() {
        return model.settle().strategy().isPresent()
                ? Messages.text("adjudication.counting")
                : Messages.text("adjudication.agreed-on", model.counts().agreed());
    }

    private final class Names extends StringConverter<MergeStrategy> {

        @Override
        public String toString(@Nullable MergeStrategy strategy) {
            return switch (strategy) {
                case null -> "";
                case MergeStrategy.Unanimous _ -> Messages.text("adjudication.unanimous");
                case MergeStrategy.Majority _ -> Messages.text("adjudication.majority");
                case MergeStrategy.Threshold(int holders) ->
                        Messages.text("adjudication.threshold", holders);
                case MergeStrategy.First first ->
                        Messages.text("adjudication.first", model.settle().name(first));
            };
        }

        @Override
        public @Nullable MergeStrategy fromString(String name) {
            return strategies.getItems().stream()
                    .filter(one -> toString(one).equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }
}

package org.glossator.ui.transfer;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.glossator.format.Loss;
import org.glossator.format.WriteOptions.Overlaps;
import org.glossator.project.ExportPreview;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.Panel;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an export would write: how much, the first record, what could not go along, and the
/// question that must be answered first.
final class ExportFindings extends VBox {

    /// So much of the records stays in sight, in pixels.
    private static final double LEAST = 96;

    private final ExportModel model;
    private final Label counts = Panel.styled(new Label(), "row-detail");
    private final TextArea record = new TextArea();
    private final VBox losses = losses(List.of());
    private final VBox question = Panel.styled(new VBox(), "export-question");

    ExportFindings(ExportModel model) {
        this.model = model;
        getStyleClass().add("export-findings");
        counts.setId("export-counts");
        record.setId("export-record");
        record.setEditable(false);
        record.getStyleClass().add("transfer-lines");
        setVgrow(record, Priority.ALWAYS);
        question.setId("export-question");
        losses.setId("export-losses");
        hideWhenEmpty(question);
        hideWhenEmpty(losses);
        getChildren().addAll(header(), record, question, new PreflightView(model), losses);
        model.previewProperty().subscribe(this::show);
        model.questionProperty().subscribe(this::ask);
    }

    /// There may be more to say than there is room for.
    private static ScrollPane scrolled(Node... told) {
        VBox all = Panel.styled(new VBox(told), "export-told");
        ScrollPane pane = Panel.styled(new ScrollPane(all), "export-scroll");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setMinHeight(0);
        return pane;
    }

    private static void hideWhenEmpty(VBox box) {
        box.visibleProperty().bind(Bindings.isNotEmpty(box.getChildren()));
        box.managedProperty().bind(box.visibleProperty());
    }

    private Node header() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(
                Panel.styled(new Label(Messages.text("export.first")), "field-name"), gap, counts);
    }

    private void show(ExportModel.Preview preview) {
        losses.getChildren().clear();
        switch (preview) {
            case ExportModel.Preview.Loading _ -> counts.setText(Messages.text("export.counting"));
            case ExportModel.Preview.Unclear _ -> {
                counts.setText("");
                record.setText("");
            }
            case ExportModel.Preview.Failed failed -> {
                counts.setText("");
                record.setText("");
                losses.getChildren()
                        .add(Panel.styled(Panel.sentence(failed.why()), "transfer-problem"));
            }
            case ExportModel.Preview.Shown shown -> show(shown.content());
        }
    }

    private void show(ExportPreview content) {
        counts.setText(Messages.text("export.counts", content.documents(), content.annotations()));
        record.setText(PreviewText.of(String.join("\n", content.firstRecords())));
        record.positionCaret(0);
        Loss asked = model.questionProperty().get();
        List<Loss> told =
                content.losses().stream()
                        .filter(loss -> asked == null || !loss.kind().equals(asked.kind()))
                        .toList();
        losses.getChildren().setAll(losses(told).getChildren());
    }

    /// What cannot go along, line by line; empty if everything can.
    static VBox losses(List<Loss> losses) {
        VBox box = Panel.styled(new VBox(), "export-losses");
        if (!losses.isEmpty()) {
            box.getChildren()
                    .add(Panel.styled(new Label(Messages.text("export.losses")), "field-name"));
        }
        for (Loss loss : losses) {
            box.getChildren()
                    .add(
                            Panel.sentence(
                                    Messages.text(
                                            "transfer.loss",
                                            loss.count(),
                                            loss.kind(),
                                            loss.example())));
        }
        return box;
    }

    private void ask(@Nullable Loss loss) {
        question.getChildren().clear();
        if (loss == null) {
            return;
        }
        ToggleGroup group = new ToggleGroup();
        question.getChildren()
                .addAll(
                        Panel.styled(
                                Panel.sentence(Messages.text("export.overlaps", loss.count())),
                                "strong"),
                        Panel.sentence(Messages.text("export.overlaps.example", loss.example())),
                        answer(Overlaps.OUTER, "export.overlaps.outer", group),
                        answer(Overlaps.INNER, "export.overlaps.inner", group));
    }

    private RadioButton answer(Overlaps overlaps, String key, ToggleGroup group) {
        RadioButton button = new RadioButton(Messages.text(key));
        button.setId("export-overlaps-" + overlaps);
        button.setToggleGroup(group);
        button.setSelected(model.overlapsProperty().get() == overlaps);
        button.setOnAction(_ -> model.overlapsProperty().set(overlaps));
        return button;
    }
}

package org.glossator.ui.transfer;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.glossator.project.ExportOrder;
import org.glossator.split.By;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.Panel;

import java.util.Locale;

/// What an export is asked: the format, whose marks, and how shared out.
final class ExportChoices extends VBox {

    private final ExportModel model;

    ExportChoices(ExportModel model) {
        this.model = model;
        getStyleClass().add("export-choices");
        getChildren()
                .addAll(
                        format(),
                        sets(),
                        new FilterChoices(model),
                        new ShapeChoices(model),
                        split());
    }

    private Node format() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(model.formats());
        box.valueProperty().bindBidirectional(model.formatProperty());
        return Panel.choice("export-format", "export.format", box, ExportChoices::formatName);
    }

    static String formatName(String id) {
        return Messages.text("export.format." + id);
    }

    private Node sets() {
        ComboBox<ExportOrder.Sets> box = new ComboBox<>(model.setChoices());
        box.valueProperty().bindBidirectional(model.setsProperty());
        return Panel.choice("export-sets", "export.sets", box, ExportChoices::setName);
    }

    private static String setName(ExportOrder.Sets sets) {
        return switch (sets) {
            case ExportOrder.Sets.Own _ -> Messages.text("export.sets.own");
            case ExportOrder.Sets.Only _ -> Messages.text("export.sets.only");
            case ExportOrder.Sets.All _ -> Messages.text("export.sets.all");
            case ExportOrder.Sets.Named named -> named.name();
        };
    }

    private Node split() {
        CheckBox wanted = new CheckBox(Messages.text("export.split.wanted"));
        wanted.setId("export-split-wanted");
        wanted.setSelected(!model.splitProperty().get().isEmpty());
        TextField parts = Panel.line("export-split", 96);
        parts.textProperty().bindBidirectional(model.splitProperty());
        TextField seed = Panel.line("export-seed", 64);
        seed.textProperty().bindBidirectional(model.seedProperty());
        ComboBox<By> together = new ComboBox<>();
        together.getItems().setAll(By.values());
        together.valueProperty().bindBidirectional(model.byProperty());
        Node by = Panel.choice("export-by", "export.split.by", together, ExportChoices::byName);
        HBox.setHgrow(by, Priority.ALWAYS);
        VBox details =
                Panel.styled(
                        new VBox(
                                Panel.styled(
                                        new HBox(
                                                Panel.field("export.split.parts", parts),
                                                by,
                                                Panel.field("export.split.seed", seed)),
                                        "transfer-row"),
                                Panel.sentence(Messages.text("export.split.kept"))),
                        "transfer-choices");
        details.visibleProperty().bind(wanted.selectedProperty());
        details.managedProperty().bind(wanted.selectedProperty());
        wanted.selectedProperty()
                .subscribe((_, on) -> {
                    model.splitProperty().set(on ? SplitText.USUAL : "");
                    model.targetProperty().set(null);
                });
        return Panel.styled(new VBox(wanted, details), "transfer-choices");
    }

    private static String byName(By by) {
        return Messages.text("export.split.by." + by.name().toLowerCase(Locale.ROOT));
    }
}

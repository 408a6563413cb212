package org.glossator.ui.transfer;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.glossator.format.WriteOptions;
import org.glossator.project.ExportOrder;
import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.Messages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What an export is asked: the format, whose marks, how shared out, and where to.
final class ExportChoices extends VBox {

    private final ExportModel model;
    private final Dialogs dialogs;

    ExportChoices(ExportModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().add("export-choices");
        getChildren().addAll(format(), sets(), scheme(), split(), target());
    }

    private Node format() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(model.formats());
        box.valueProperty().bindBidirectional(model.formatProperty());
        return choice("export-format", "export.format", box, ExportChoices::formatName);
    }

    private static String formatName(String id) {
        return Messages.text("export.format." + id);
    }

    private Node sets() {
        ComboBox<ExportOrder.Sets> box = new ComboBox<>(model.setChoices());
        box.valueProperty().bindBidirectional(model.setsProperty());
        return choice("export-sets", "export.sets", box, ExportChoices::setName);
    }

    private static String setName(ExportOrder.Sets sets) {
        return switch (sets) {
            case ExportOrder.Sets.Own _ -> Messages.text("export.sets.own");
            case ExportOrder.Sets.Only _ -> Messages.text("export.sets.only");
            case ExportOrder.Sets.All _ -> Messages.text("export.sets.all");
            case ExportOrder.Sets.Named named -> named.name();
        };
    }

    private static <T> Node choice(
            String id, String key, ComboBox<T> box, Function<T, String> name) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Names<>(name));
        return Panel.field(key, box);
    }

    private Node scheme() {
        ToggleGroup group = new ToggleGroup();
        HBox row = Panel.styled(new HBox(), "transfer-row");
        for (WriteOptions.Scheme scheme : WriteOptions.Scheme.values()) {
            RadioButton button = new RadioButton(scheme.name());
            button.setId("export-scheme-" + scheme);
            button.setToggleGroup(group);
            button.setSelected(model.schemeProperty().get() == scheme);
            button.setOnAction(_ -> model.schemeProperty().set(scheme));
            row.getChildren().add(button);
        }
        VBox field = Panel.field("export.scheme", row);
        field.visibleProperty().bind(model.formatProperty().map("conll"::equals));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private Node split() {
        CheckBox wanted = new CheckBox(Messages.text("export.split.wanted"));
        wanted.setId("export-split-wanted");
        TextField parts = line("export-split", 110);
        parts.textProperty().bindBidirectional(model.splitProperty());
        TextField seed = line("export-seed", 90);
        seed.textProperty().bindBidirectional(model.seedProperty());
        HBox row =
                Panel.styled(
                        new HBox(
                                Panel.field("export.split.parts", parts),
                                Panel.field("export.split.seed", seed)),
                        "transfer-row");
        row.visibleProperty().bind(wanted.selectedProperty());
        row.managedProperty().bind(wanted.selectedProperty());
        wanted.selectedProperty()
                .subscribe((_, on) -> {
                    model.splitProperty().set(on ? SplitText.USUAL : "");
                    model.targetProperty().set(null);
                });
        return Panel.styled(new VBox(wanted, row), "transfer-choices");
    }

    private static TextField line(String id, double width) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(width);
        return field;
    }

    private Node target() {
        TextField path = new TextField();
        path.setId("export-target");
        path.setEditable(false);
        path.setPromptText(Messages.text("export.target.none"));
        model.targetProperty().subscribe(file -> path.setText(file == null ? "" : file.toString()));
        HBox.setHgrow(path, Priority.ALWAYS);
        HBox row =
                Panel.styled(
                        new HBox(
                                path,
                                Panel.button("export.target.choose", "export-choose", this::ask)),
                        "transfer-row");
        return Panel.field("export.target", row);
    }

    private void ask() {
        boolean folder = model.isFolder();
        Dialogs.FileRequest request =
                new Dialogs.FileRequest(
                        "export",
                        Messages.text(folder ? "export.target.folder" : "export.target.file"),
                        folder ? "" : "export." + model.extension(),
                        folder
                                ? List.of()
                                : List.of(
                                        new Dialogs.Kind(
                                                formatName(model.formatProperty().get()),
                                                List.of("*." + model.extension()))));
        Optional<Path> chosen = folder ? dialogs.openFolder(request) : dialogs.saveFile(request);
        chosen.ifPresent(model.targetProperty()::set);
    }

    private static final class Names<T> extends StringConverter<T> {

        private final Function<T, String> name;

        Names(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T value) {
            return name.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("chosen, not typed");
        }
    }
}

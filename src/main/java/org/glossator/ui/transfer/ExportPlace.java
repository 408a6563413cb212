package org.glossator.ui.transfer;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.Panel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where an export goes: a file, or a folder. FX thread only.
final class ExportPlace extends HBox {

    private final ExportModel model;
    private final Dialogs dialogs;

    ExportPlace(ExportModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().add("transfer-row");
        TextField path = new TextField();
        path.setId("export-target");
        path.setEditable(false);
        path.setAccessibleText(Messages.text("export.target"));
        path.setPromptText(Messages.text("export.target.none"));
        model.targetProperty().subscribe(file -> path.setText(file == null ? "" : file.toString()));
        HBox.setHgrow(path, Priority.ALWAYS);
        getChildren()
                .addAll(path, Panel.button("export.target.choose", "export-choose", this::ask));
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
                                                ExportChoices.formatName(
                                                        model.formatProperty().get()),
                                                List.of("*." + model.extension()))));
        Optional<Path> chosen = folder ? dialogs.openFolder(request) : dialogs.saveFile(request);
        chosen.ifPresent(model.targetProperty()::set);
    }
}

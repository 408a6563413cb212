package org.glossator.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.glossator.model.DocumentId;
import org.glossator.project.Progress;
import org.glossator.project.Project;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.PanelWindow;
import org.glossator.ui.control.StatusStrip;
import org.glossator.ui.exchange.MergeView;
import org.glossator.ui.transfer.AnnotatorModel;
import org.glossator.ui.transfer.AnnotatorView;
import org.glossator.ui.transfer.DropTarget;
import org.glossator.ui.transfer.ExportMemory;
import org.glossator.ui.transfer.ExportModel;
import org.glossator.ui.transfer.ExportView;
import org.glossator.ui.transfer.ImportOutcomes;
import org.glossator.ui.transfer.ImportView;
import org.glossator.ui.transfer.Imports;
import org.glossator.ui.transfer.PasteModel;
import org.glossator.ui.transfer.PasteView;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What goes in and out of the desk's project, and under whose name: the panels for it, and where
/// they are called from. FX thread only.
final class Transfers implements AutoCloseable, DropTarget.Takes {

    private final Project project;
    private final Dialogs dialogs;
    private final SettingsKeeper settings;
    private final StatusStrip status;
    private final StackPane desk;
    private final Exchanges exchanges;
    private final Imports imports;

    /// @param desk takes drops, and is what panels stand over
    /// @param exchanges takes those files that are colleagues' work
    Transfers(
            Project project,
            Surroundings around,
            StatusStrip status,
            StackPane desk,
            Exchanges exchanges) {
        this.project = project;
        this.dialogs = around.dialogs();
        this.settings = around.settings();
        this.status = status;
        this.desk = desk;
        this.exchanges = exchanges;
        imports = new Imports(project);
        imports.progressProperty().subscribe(this::tell);
        DropTarget.install(desk, this);
    }

    /// Who is told of the first document that an import brought.
    void onImported(Consumer<DocumentId> listener) {
        imports.outcomes()
                .addListener(
                        (ListChangeListener<Imports.Outcome>)
                                change -> {
                                    while (change.next()) {
                                        if (change.wasAdded() && !change.wasReplaced()) {
                                            change.getAddedSubList()
                                                    .forEach(outcome -> tell(outcome, listener));
                                        }
                                    }
                                });
    }

    private static void tell(Imports.Outcome outcome, Consumer<DocumentId> listener) {
        if (outcome instanceof Imports.Outcome.Done done && done.report().added() > 0) {
            done.report().first().ifPresent(listener);
        }
    }

    /// What came of imports, to be shown above the article.
    ImportOutcomes outcomes() {
        return new ImportOutcomes(imports);
    }

    List<Command> commands() {
        return List.of(
                Command.of("command.import", this::askImport).icon(Icons.IMPORT).keys("Shortcut+I"),
                Command.of("command.import-folder", () -> ImportView.chooseFolder(imports, dialogs))
                        .icon(Icons.FOLDER),
                Command.of("command.import-options", this::showImport),
                Command.of("command.paste", this::pasteClipboard)
                        .icon(Icons.PASTE)
                        .keys("Shortcut+Shift+V"),
                Command.of("command.export", this::showExport)
                        .icon(Icons.EXPORT)
                        .keys("Shortcut+E"),
                Command.of("command.annotator", this::showAnnotator).icon(Icons.ANNOTATOR));
    }

    void askImport() {
        ImportView.chooseFiles(imports, dialogs);
    }

    void pasteClipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        paste(text == null ? "" : text);
    }

    private void paste(String text) {
        PasteModel model = new PasteModel(imports);
        model.textProperty().set(text);
        panel("command.paste", close -> new PasteView(model, close));
    }

    @Override
    public String welcome(List<Path> files) {
        boolean work = !files.isEmpty() && files.stream().allMatch(MergeView::isWork);
        return Messages.text(work ? "merge.drop" : "transfer.drop");
    }

    @Override
    public void files(List<Path> files) {
        exchanges.bring(files.stream().filter(MergeView::isWork).toList());
        imports.importFiles(files.stream().filter(file -> !MergeView.isWork(file)).toList());
    }

    @Override
    public void text(String text) {
        paste(text);
    }

    private void showImport() {
        panel("command.import", close -> new ImportView(imports, dialogs, close));
    }

    private void showExport() {
        ExportModel model = new ExportModel(project);
        ExportMemory.recall(model, settings.get().export());
        panel("command.export", close -> new ExportView(model, dialogs, close))
                .setOnHidden(_ -> {
                    settings.update(old -> old.withExport(ExportMemory.of(model)));
                    model.close();
                });
    }

    void showAnnotator() {
        AnnotatorModel model = new AnnotatorModel(project);
        panel("command.annotator", close -> new AnnotatorView(model, close));
    }

    private Stage panel(String title, Function<Runnable, Parent> content) {
        return PanelWindow.show(desk.getScene().getWindow(), Messages.text(title), content);
    }

    private void tell(@Nullable Progress progress) {
        if (progress == null) {
            status.idle();
            return;
        }
        boolean known = progress.total() > 0;
        status.working(
                known
                        ? Messages.text("status.importing", progress.done(), progress.total())
                        : Messages.text("status.importing.count", progress.done()),
                known ? (double) progress.done() / progress.total() : -1,
                imports::cancel);
    }

    @Override
    public void close() {
        imports.cancel();
        imports.close();
    }
}

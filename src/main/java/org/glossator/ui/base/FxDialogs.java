package org.glossator.ui.base;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Dialogs in windows of their own, over the window that asks.
///
/// The one user of the system's file choosers.
public final class FxDialogs implements Dialogs {

    private static final ButtonType BACK =
            new ButtonType(Messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);

    private final Supplier<@Nullable Window> owner;
    private final LastFolders folders;

    /// Where requests of one purpose were last answered.
    public interface LastFolders {

        Optional<Path> of(String purpose);

        void remember(String purpose, Path folder);
    }

    /// @param owner the window to stand over
    public FxDialogs(Supplier<@Nullable Window> owner, LastFolders folders) {
        this.owner = owner;
        this.folders = folders;
    }

    @Override
    public List<Path> openFiles(FileRequest request) {
        List<File> files = chooser(request).showOpenMultipleDialog(owner.get());
        if (files == null) {
            return List.of();
        }
        List<Path> chosen = files.stream().map(File::toPath).toList();
        chosen.stream().findFirst().ifPresent(file -> rememberParent(request, file));
        return chosen;
    }

    @Override
    public Optional<Path> openFolder(FileRequest request) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(request.title());
        lastFolder(request).ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
        chosen.ifPresent(folder -> folders.remember(request.purpose(), folder));
        return chosen;
    }

    @Override
    public Optional<Path> saveFile(FileRequest request) {
        Optional<Path> chosen =
                Optional.ofNullable(chooser(request).showSaveDialog(owner.get())).map(File::toPath);
        chosen.ifPresent(file -> rememberParent(request, file));
        return chosen;
    }

    @Override
    public boolean confirm(Question question) {
        ButtonType go = new ButtonType(question.action(), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(question.title(), sentences(question.text()), BACK, go);
        if (question.destructive()) {
            dialog.getDialogPane().lookupButton(go).getStyleClass().add("danger");
        }
        return dialog.showAndWait().filter(go::equals).isPresent();
    }

    @Override
    public void tell(Trouble trouble) {
        ButtonType read = new ButtonType(Messages.text("dialog.read"), ButtonData.OK_DONE);
        VBox content = sentences(trouble.happened(), trouble.meaning(), trouble.remedy());
        Dialog<ButtonType> dialog = dialog(trouble.title(), content, read);
        dialog.getDialogPane().setGraphic(Icons.ERROR.node(24));
        dialog.getDialogPane().getStyleClass().add("trouble");
        dialog.showAndWait();
    }

    @Override
    public Optional<String> ask(String title, String label, String initial) {
        TextField field = new TextField(initial);
        VBox content = new VBox(new Label(label), field);
        content.getStyleClass().add("dialog-sentences");
        ButtonType go = new ButtonType(Messages.text("dialog.accept"), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(title, content, BACK, go);
        Node accept = dialog.getDialogPane().lookupButton(go);
        accept.disableProperty().bind(field.textProperty().map(String::isBlank));
        dialog.setOnShown(_ -> field.requestFocus());
        return dialog.showAndWait().filter(go::equals).map(_ -> field.getText().strip());
    }

    private Dialog<ButtonType> dialog(String title, VBox content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        Window window = owner.get();
        dialog.initOwner(window);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(title);
        pane.setContent(content);
        pane.getButtonTypes().setAll(buttons);
        if (window != null) {
            pane.getStylesheets().setAll(window.getScene().getStylesheets());
        }
        return dialog;
    }

    private static VBox sentences(String... texts) {
        VBox box = new VBox();
        box.getStyleClass().add("dialog-sentences");
        for (String text : texts) {
            if (!text.isBlank()) {
                Label label = new Label(text);
                label.setWrapText(true);
                box.getChildren().add(label);
            }
        }
        return box;
    }

    private FileChooser chooser(FileRequest request) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(request.title());
        if (!request.name().isEmpty()) {
            chooser.setInitialFileName(request.name());
        }
        Function<Kind, FileChooser.ExtensionFilter> filter =
                kind -> new FileChooser.ExtensionFilter(kind.description(), kind.patterns());
        chooser.getExtensionFilters().setAll(request.kinds().stream().map(filter).toList());
        lastFolder(request).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> lastFolder(FileRequest request) {
        return folders.of(request.purpose()).filter(Files::isDirectory).map(Path::toFile);
    }

    private void rememberParent(FileRequest request, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            folders.remember(request.purpose(), folder);
        }
    }
}

package org.glossator.ui.transfer;

import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Icons;
import org.glossator.ui.control.Panel;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/// Lets files, folders and text be dropped on a pane, and shows that they can be. FX thread only.
public final class DropTarget {

    private final StackPane host;
    private final Takes takes;
    private final Label sentence = Panel.styled(new Label(), "title");
    private final VBox overlay;

    /// What becomes of what is dropped.
    public interface Takes {

        /// What dropping these files would do, in a few words.
        String welcome(List<Path> files);

        void files(List<Path> files);

        void text(String text);
    }

    private DropTarget(StackPane host, Takes takes) {
        this.host = host;
        this.takes = takes;
        overlay = Panel.styled(new VBox(Icons.IMPORT.node(40), sentence), "drop-overlay");
        overlay.setMouseTransparent(true);
    }

    /// Makes `host` take drops; the overlay lies over its children while something hovers.
    public static DropTarget install(StackPane host, Takes takes) {
        DropTarget target = new DropTarget(host, takes);
        host.setOnDragEntered(target::entered);
        host.setOnDragOver(target::over);
        host.setOnDragExited(_ -> target.hide());
        host.setOnDragDropped(target::dropped);
        return target;
    }

    private static boolean isWelcome(DragEvent event) {
        Dragboard board = event.getDragboard();
        // What is dragged within the program is not for import.
        return event.getGestureSource() == null && (board.hasFiles() || board.hasString());
    }

    private void entered(DragEvent event) {
        if (isWelcome(event)) {
            show(files(event.getDragboard()));
        }
    }

    private void over(DragEvent event) {
        if (isWelcome(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        hide();
        Dragboard board = event.getDragboard();
        if (board.hasFiles()) {
            takes.files(files(board));
        } else if (board.hasString()) {
            takes.text(board.getString());
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private static List<Path> files(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
    }

    void show(List<Path> files) {
        hide();
        sentence.setText(takes.welcome(files));
        host.getChildren().add(overlay);
    }

    private void hide() {
        host.getChildren().remove(overlay);
    }
}

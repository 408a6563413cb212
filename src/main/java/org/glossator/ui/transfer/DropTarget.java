package org.glossator.ui.transfer;

import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;

import java.io.File;
import java.util.function.Consumer;

/// Lets files, folders and text be dropped on a pane, and shows that they can be. FX thread only.
public final class DropTarget {

    private final StackPane host;
    private final Imports imports;
    private final Consumer<String> paste;
    private final VBox overlay;

    private DropTarget(StackPane host, Imports imports, Consumer<String> paste) {
        this.host = host;
        this.imports = imports;
        this.paste = paste;
        Label sentence = Panel.styled(new Label(Messages.text("transfer.drop")), "title");
        overlay = Panel.styled(new VBox(Icons.IMPORT.node(40), sentence), "drop-overlay");
        overlay.setMouseTransparent(true);
    }

    /// Makes `host` take drops; the overlay lies over its children while something hovers.
    ///
    /// @param paste what becomes of dropped text
    public static DropTarget install(StackPane host, Imports imports, Consumer<String> paste) {
        DropTarget target = new DropTarget(host, imports, paste);
        host.setOnDragEntered(target::entered);
        host.setOnDragOver(target::over);
        host.setOnDragExited(_ -> target.show(false));
        host.setOnDragDropped(target::dropped);
        return target;
    }

    private static boolean isWelcome(DragEvent event) {
        Dragboard board = event.getDragboard();
        // What is dragged within the program is not for import.
        return event.getGestureSource() == null && (board.hasFiles() || board.hasString());
    }

    private void entered(DragEvent event) {
        show(isWelcome(event));
    }

    private void over(DragEvent event) {
        if (isWelcome(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        show(false);
        Dragboard board = event.getDragboard();
        if (board.hasFiles()) {
            imports.importFiles(board.getFiles().stream().map(File::toPath).toList());
        } else if (board.hasString()) {
            paste.accept(board.getString());
        }
        event.setDropCompleted(true);
        event.consume();
    }

    void show(boolean visible) {
        host.getChildren().remove(overlay);
        if (visible) {
            host.getChildren().add(overlay);
        }
    }
}

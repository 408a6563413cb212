package org.glossator.ui.palette;

import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.glossator.ui.control.QuickList;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Shows the palette over a window, and puts it away: when something is chosen, on Escape, on a
/// click beside it. The focus then is where it was before. FX thread only.
public final class CommandPalette {

    private final StackPane over;
    private @Nullable StackPane ground;
    private @Nullable Node focused;

    /// @param over the root of the window's scene
    public CommandPalette(StackPane over) {
        this.over = over;
    }

    public boolean isOpen() {
        return ground != null;
    }

    /// Shows the palette; what is chosen is done once it is gone.
    ///
    /// @param recent ids of what was done lately, the last first
    /// @param again keys that put it away, as they have brought it
    /// @param done told what was chosen, before it is done
    public void open(
            List<PaletteEntry> entries,
            List<String> recent,
            Predicate<KeyEvent> again,
            Consumer<PaletteEntry> done) {
        close();
        focused = over.getScene().getFocusOwner();
        QuickList<PaletteModel.Row> view =
                new PaletteView(
                                new PaletteModel(entries, recent),
                                entry -> {
                                    close();
                                    done.accept(entry);
                                    entry.work().run();
                                })
                        .list();
        StackPane opened = new StackPane(view);
        opened.getStyleClass().add("palette-ground");
        StackPane.setAlignment(view, Pos.TOP_CENTER);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, Event::consume);
        opened.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> close());
        opened.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE || again.test(event)) {
                        close();
                        event.consume();
                    }
                });
        // The window's own keys wait until the palette is gone.
        opened.addEventHandler(KeyEvent.KEY_PRESSED, Event::consume);
        ground = opened;
        over.getChildren().add(opened);
        view.focusField();
    }

    public void close() {
        if (ground != null) {
            over.getChildren().remove(ground);
            ground = null;
            if (focused != null) {
                focused.requestFocus();
            }
            focused = null;
        }
    }
}

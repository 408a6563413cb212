package org.glossator.ui.control;

import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.function.Function;

/// A window over another one that shows one panel. FX thread only.
public final class PanelWindow {

    private PanelWindow() {}

    /// Shows a panel that the other window waits for, and returns at once. Escape closes it.
    ///
    /// @param content makes the panel, given what closes the window
    /// @return the window, coloured like its owner whatever that becomes, and no larger than the
    ///   screen
    public static Stage show(Window owner, String title, Function<Runnable, Parent> content) {
        return show(Modality.WINDOW_MODAL, owner, title, content);
    }

    /// Shows a panel beside which the other window can be used.
    ///
    /// @param content makes the panel, given what closes the window
    public static Stage beside(Window owner, String title, Function<Runnable, Parent> content) {
        return show(Modality.NONE, owner, title, content);
    }

    private static Stage show(
            Modality modality, Window owner, String title, Function<Runnable, Parent> content) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(modality);
        stage.setTitle(title);
        Scene scene = new Scene(content.apply(stage::close));
        Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        stage.close();
                    }
                });
        stage.setScene(scene);
        stage.sizeToScene();
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMaxWidth(room.getWidth());
        stage.setMaxHeight(room.getHeight());
        stage.show();
        return stage;
    }
}

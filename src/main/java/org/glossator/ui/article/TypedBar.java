package org.glossator.ui.article;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Typing;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.IconButton;

/// A bar over the article with a field to say where to go, and what there is to say of that. It
/// takes no room while it is closed.
abstract class TypedBar extends VBox {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final TextField field;
    private final Label count = new Label();
    private final EndedRow row;
    private final Runnable left;

    /// @param leaving what its closing button does, for people
    /// @param left called when the reader has left it
    TypedBar(TextField field, String leaving, Runnable left) {
        this.field = field;
        this.left = left;
        // Before the field itself, which might keep Escape to clear itself.
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        row = new EndedRow(new IconButton(Icons.CLOSE, leaving, this::leave));
        getStyleClass().add("find-bar");
        getChildren().add(row);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Where the field and what belongs to it is put.
    FlowPane flow() {
        return row.flow();
    }

    Label count() {
        return count;
    }

    /// Opens with the field ready to be typed over.
    void open() {
        setVisible(true);
        Typing.into(field);
    }

    /// Closes, wherever the article is.
    void close() {
        setVisible(false);
    }

    /// Closes and lets the reader go on.
    void leave() {
        if (isVisible()) {
            close();
            left.run();
        }
    }

    /// @param none whether what was typed leads nowhere
    void tell(boolean none, String text) {
        pseudoClassStateChanged(NONE, none);
        count.setText(text);
    }

    /// Goes where the field says.
    ///
    /// @param back the other way
    abstract void go(boolean back);

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> go(event.isShiftDown());
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }
}

package org.glossator.ui.control;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.textfield.CustomTextField;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;

/// A field to search with: a lens before the words, and a cross after them that clears it.
///
/// Escape clears it too; in an empty field Escape goes on to whoever wants it.
public final class SearchField extends CustomTextField {

    /// @param prompt what can be searched, shown while it is empty
    public SearchField(String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("search-field");
        setLeft(Icons.FIND.node(16));
        setRight(clearButton());
        addEventHandler(KeyEvent.KEY_PRESSED, this::clearOnEscape);
    }

    private Button clearButton() {
        Button button = new Button();
        button.setGraphic(Icons.CLOSE.node(12));
        button.setAccessibleText(Messages.text("control.clear"));
        button.getStyleClass().add("icon-button");
        button.setFocusTraversable(false);
        button.visibleProperty().bind(textProperty().isNotEmpty());
        button.setOnAction(_ -> clear());
        return button;
    }

    private void clearOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}

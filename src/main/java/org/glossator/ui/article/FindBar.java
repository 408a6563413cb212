package org.glossator.ui.article;

import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Typing;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.IconButton;
import org.glossator.ui.control.SearchField;

/// A field to find words in the article with, how many there are, and the way through them.
///
/// It takes no room while it is closed.
final class FindBar extends VBox {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final FindModel model;
    private final SearchField field = new SearchField(Messages.text("find.prompt"));
    private final Label count = new Label();
    private final Runnable closed;

    /// @param closed called when the reader has done with finding
    FindBar(FindModel model, Runnable closed) {
        this.model = model;
        this.closed = closed;
        field.setId("find-field");
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        EndedRow row =
                new EndedRow(new IconButton(Icons.CLOSE, Messages.text("find.close"), this::close));
        HBox way =
                new HBox(
                        count,
                        new IconButton(
                                Icons.PREVIOUS, Messages.text("find.previous"), model::previous),
                        new IconButton(Icons.NEXT, Messages.text("find.next"), model::next));
        way.getStyleClass().add("way");
        row.flow()
                .getChildren()
                .addAll(
                        field,
                        way,
                        toggle("find.case", "find.case.tooltip", model.matchCase()),
                        toggle("find.word", "find.word.tooltip", model.wholeWord()),
                        toggle("find.pattern", "find.pattern.tooltip", model.pattern()));
        getStyleClass().add("find-bar");
        getChildren().add(row);
        model.found().subscribe(this::tell);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Opens with the field ready to be typed over.
    void open() {
        setVisible(true);
        Typing.into(field);
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            closed.run();
        }
    }

    private void tell(FindModel.Found found) {
        boolean none = found.hits().isEmpty() && !field.getText().isEmpty();
        pseudoClassStateChanged(NONE, none);
        if (!found.trouble().isEmpty()) {
            count.setText(found.trouble());
        } else if (found.hits().isEmpty()) {
            count.setText(none ? Messages.text("find.none") : "");
        } else {
            count.setText(Messages.text("find.count", found.current() + 1, found.hits().size()));
        }
    }

    /// Before the field itself, which would keep Escape to clear itself.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /// @param key message key of what stands on it
    /// @param tooltip message key of what it does
    private static ToggleButton toggle(String key, String tooltip, BooleanProperty value) {
        String does = Messages.text(tooltip);
        ToggleButton toggle = new ToggleButton(Messages.text(key));
        Hint.line(toggle, does);
        toggle.setAccessibleText(does);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(value);
        return toggle;
    }
}

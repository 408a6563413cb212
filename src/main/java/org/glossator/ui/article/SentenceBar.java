package org.glossator.ui.article;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Typing;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.IconButton;

/// A field for the number of a sentence, and how many there are. It takes no room while it is
/// closed.
final class SentenceBar extends VBox {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final SentenceModel model;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Runnable left;

    /// @param left called when the reader would rather be where they were
    SentenceBar(SentenceModel model, Runnable left) {
        this.model = model;
        this.left = left;
        field.setId("sentence-field");
        field.setAccessibleText(Messages.text("sentence.number"));
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(Messages.text("sentence.number"));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        EndedRow row =
                new EndedRow(
                        new IconButton(Icons.CLOSE, Messages.text("sentence.back"), this::leave));
        row.flow().getChildren().addAll(name, field, count);
        getStyleClass().addAll("find-bar", "sentence-bar");
        getChildren().add(row);
        model.state().subscribe(this::tell);
        managedProperty().bind(visibleProperty());
        setVisible(false);
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

    private void leave() {
        close();
        left.run();
    }

    private void tell(SentenceModel.State state) {
        pseudoClassStateChanged(NONE, state instanceof SentenceModel.State.Misread);
        count.setText(
                switch (state) {
                    case SentenceModel.State.Counting() -> Messages.text("sentence.counting");
                    case SentenceModel.State.Blank(int all) -> Messages.text("sentence.of", all);
                    case SentenceModel.State.At at -> Messages.text("sentence.of", at.count());
                    case SentenceModel.State.Misread(String why) -> why;
                });
        if (state instanceof SentenceModel.State.At at && at.offered()) {
            field.selectAll();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> model.go();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }
}

package org.glossator.ui.article;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.glossator.ui.base.Messages;

/// A field for the number of a sentence, and how many there are.
final class SentenceBar extends TypedBar {

    private final SentenceModel model;
    private final TextField field;

    /// @param left called when the reader would rather be where they were
    SentenceBar(SentenceModel model, Runnable left) {
        this(model, new TextField(), left);
    }

    private SentenceBar(SentenceModel model, TextField field, Runnable left) {
        super(field, Messages.text("sentence.back"), left);
        this.model = model;
        this.field = field;
        field.setId("sentence-field");
        field.setAccessibleText(Messages.text("sentence.number"));
        field.textProperty().bindBidirectional(model.typed());
        Label name = new Label(Messages.text("sentence.number"));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        flow().getChildren().addAll(name, field, count());
        getStyleClass().add("sentence-bar");
        model.state().subscribe(this::show);
    }

    private void show(SentenceModel.State state) {
        tell(
                state instanceof SentenceModel.State.Misread,
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

    @Override
    void go(boolean back) {
        model.go();
    }
}

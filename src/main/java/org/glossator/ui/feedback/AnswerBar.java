package org.glossator.ui.feedback;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.glossator.project.FeedbackReport;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Typing;
import org.glossator.ui.control.KeyCap;
import org.jspecify.annotations.Nullable;

/// What the annotator says to the chosen place.
final class AnswerBar {

    private final FeedbackModel model;
    private final Runnable back;
    private final TextField field = new TextField();
    private final Button store = new Button(Messages.text("feedback.answer"));
    private final HBox row = new HBox(new KeyCap("A"), field, store);
    private FeedbackReport.@Nullable Place place;

    /// @param back gives the list the focus
    AnswerBar(FeedbackModel model, Runnable back) {
        this.model = model;
        this.back = back;
        field.setId("feedback-answer");
        field.setPromptText(Messages.text("feedback.answer.prompt"));
        field.setAccessibleText(Messages.text("feedback.answer.prompt"));
        field.setOnAction(_ -> keep());
        HBox.setHgrow(field, Priority.ALWAYS);
        store.setFocusTraversable(false);
        store.setMinWidth(Button.USE_PREF_SIZE);
        store.setOnAction(_ -> keep());
        row.getStyleClass().addAll("giving", "answer");
        model.revision()
                .subscribe(_ -> {
                    row.setVisible(!model.rows().isEmpty());
                    row.setManaged(row.isVisible());
                });
        show(null);
    }

    Node node() {
        return row;
    }

    boolean isWriting() {
        return field.isFocused();
    }

    void write() {
        if (place != null) {
            Typing.into(field, KeyCode.A);
        }
    }

    /// @param chosen what is answered to, or `null` where a lesson is chosen
    void show(FeedbackReport.@Nullable Place chosen) {
        boolean same = place != null && place.equals(chosen);
        place = chosen;
        row.setDisable(chosen == null);
        if (!same) {
            field.setText(chosen == null ? "" : model.answer(chosen.decision()));
        }
    }

    private void keep() {
        FeedbackReport.Place chosen = place;
        if (chosen != null) {
            model.answer(chosen.decision(), field.getText());
        }
        back.run();
    }
}

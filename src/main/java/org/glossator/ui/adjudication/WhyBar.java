package org.glossator.ui.adjudication;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Typing;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.IconButton;
import org.glossator.ui.control.KeyCap;
import org.glossator.ui.control.OneLine;

import java.util.List;
import java.util.function.UnaryOperator;

/// Why it is decided so: one of the project's reason codes, and free words.
final class WhyBar {

    private final AdjudicationModel model;
    private final TextField note = new TextField();
    private final HBox words = new HBox(new KeyCap("M"), note);
    private final EndedRow row = new EndedRow(words);
    private final Label label = new Label(Messages.text("adjudication.why"));
    private final UnaryOperator<List<String>> ask;
    private List<String> offered = List.of();

    /// @param back gives the list the focus
    /// @param ask has the reason codes changed by hand; the same ones if they are left as they are
    WhyBar(AdjudicationModel model, Runnable back, UnaryOperator<List<String>> ask) {
        this.model = model;
        this.ask = ask;
        label.getStyleClass().addAll("small", "muted");
        note.setId("adjudication-note");
        note.setPromptText(Messages.text("adjudication.note"));
        note.setAccessibleText(Messages.text("adjudication.note"));
        note.textProperty().bindBidirectional(model.note());
        note.setOnAction(_ -> back.run());
        words.getStyleClass().add("words");
        row.getStyleClass().add("why");
        model.revision().subscribe(_ -> tell());
        model.reason().subscribe(this::tellReason);
    }

    Node node() {
        return row;
    }

    boolean isWriting() {
        return note.isFocused();
    }

    void write() {
        Typing.into(note, KeyCode.M);
    }

    /// The reason after the one that is chosen; after the last one, none.
    void nextReason() {
        int next = offered.indexOf(model.reason().get()) + 1;
        model.reason().set(next < offered.size() ? offered.get(next) : "");
    }

    private void tell() {
        if (!offered.equals(model.reasons().all())) {
            offered = model.reasons().all();
            row.flow().getChildren().setAll(label, new KeyCap("R"));
            row.flow().getChildren().addAll(offered.stream().map(this::button).toList());
            row.flow().getChildren().add(changing());
            tellReason(model.reason().get());
        }
        boolean any = model.current().isPresent();
        row.setVisible(any);
        row.setManaged(any);
    }

    private Button changing() {
        Button change =
                new IconButton(
                        Icons.SETTINGS,
                        Messages.text("adjudication.reasons"),
                        () -> model.reasons().change(ask.apply(offered)));
        change.setId("adjudication-reasons");
        change.setFocusTraversable(false);
        return change;
    }

    private ToggleButton button(String reason) {
        ToggleButton button = new ToggleButton(OneLine.of(reason));
        button.setUserData(reason);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> model.reason().set(button.isSelected() ? reason : ""));
        return button;
    }

    private void tellReason(String reason) {
        for (Node node : row.flow().getChildren()) {
            if (node instanceof ToggleButton button) {
                button.setSelected(reason.equals(button.getUserData()));
            }
        }
    }
}

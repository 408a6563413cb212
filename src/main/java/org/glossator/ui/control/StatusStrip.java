package org.glossator.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.controlsfx.control.StatusBar;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The line at the foot of the window: what is saved, as a fact, and how far long work is.
public final class StatusStrip extends StatusBar {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Label learned = new Label();
    private final Label work = new Label();
    private final Button cancel = new Button();

    public StatusStrip() {
        getStyleClass().add("status-strip");
        setText("");
        learned.getStyleClass().addAll("learned", "muted");
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(textProperty());
        cancel.setGraphic(Icons.CANCEL.node(16));
        cancel.setAccessibleText(Messages.text("dialog.cancel"));
        cancel.getStyleClass().add("icon-button");
    }

    /// Tells that everything is on disk.
    ///
    /// @param at when the last change was acknowledged
    /// @param annotations of the article shown
    public void saved(LocalTime at, int annotations) {
        setText(Messages.text("status.saved", TIME.format(at), annotations));
    }

    /// Tells that the article shown has had no change since it was opened.
    public void unchanged(int annotations) {
        setText(Messages.text("status.unchanged", annotations));
    }

    /// Tells what suggestions rest on; nothing while that is nothing.
    public void learned(LocalTime at, int annotations) {
        tellLearned(
                annotations == 0
                        ? ""
                        : Messages.text("status.learned", annotations, MINUTE.format(at)));
    }

    /// Tells that work in the background has failed, and what that means.
    public void failed(String what) {
        tellLearned(what);
    }

    /// Tells nothing of suggestions any more.
    public void forgetLearned() {
        tellLearned("");
    }

    private void tellLearned(String what) {
        learned.setText(what);
        getRightItems().remove(learned);
        if (!what.isEmpty()) {
            getRightItems().addFirst(learned);
        }
    }

    /// Shows long work.
    ///
    /// @param what what is being done, with its number
    /// @param fraction done, 0 to 1, or negative while that cannot be known
    /// @param stop what the cross beside it does
    public void working(String what, double fraction, Runnable stop) {
        work.setText(what);
        cancel.setOnAction(_ -> stop.run());
        // The bar shows itself for any progress but 0.
        setProgress(fraction < 0 ? -1 : Math.clamp(fraction, 0.001, 1));
        if (!getRightItems().contains(work)) {
            getRightItems().addAll(work, cancel);
        }
    }

    /// Tells that the long work is over.
    public void idle() {
        getRightItems().removeAll(work, cancel);
        setProgress(0);
    }
}

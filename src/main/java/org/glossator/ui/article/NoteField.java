package org.glossator.ui.article;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.model.Annotation;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TabKey;

import java.util.Optional;

/// Where the note of the selected annotation is written. It is kept when the field loses the focus,
/// with Ctrl+Enter, and before another annotation is shown.
final class NoteField extends TextArea {

    private static final int ROWS = 3;

    private final ArticleModel model;
    private final ArticleEdits edits;
    private final Runnable done;
    private Optional<Annotation.OnSpan> shown = Optional.empty();

    /// @param done called when the analyst has done with writing
    NoteField(ArticleModel model, ArticleEdits edits, Runnable done) {
        this.model = model;
        this.edits = edits;
        this.done = done;
        setPrefRowCount(ROWS);
        setPromptText(Messages.text("inspector.note.prompt"));
        setAccessibleText(Messages.text("inspector.note"));
        TabKey.leaves(this);
        // JavaFX throws when it wraps right-to-left text.
        wrapTextProperty().bind(textProperty().map(Snippet::mayWrap));
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        keep();
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows an annotation's note. What is being written to the same annotation stays.
    void show(Optional<Annotation.OnSpan> annotation) {
        boolean same =
                annotation.map(Annotation.OnSpan::id).equals(shown.map(Annotation.OnSpan::id));
        if (!same) {
            keep();
        }
        boolean writing = same && isFocused() && isChanged();
        shown = annotation;
        if (!writing) {
            setText(annotation.map(Annotation.OnSpan::note).orElse(""));
        }
    }

    /// Stores what has been written, unless its annotation has gone.
    void keep() {
        shown.filter(_ -> isChanged())
                .filter(annotation -> model.spans().get(annotation.id()).isPresent())
                .ifPresent(annotation -> edits.note(annotation, getText().strip()));
    }

    private boolean isChanged() {
        return shown.filter(annotation -> !annotation.note().equals(getText().strip())).isPresent();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            keep();
            done.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            setText(shown.map(Annotation.OnSpan::note).orElse(""));
            done.run();
            event.consume();
        }
    }
}

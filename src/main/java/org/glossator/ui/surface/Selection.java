package org.glossator.ui.surface;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.glossator.text.Span;

/// The caret and what is selected between it and its anchor. Lives on the FX thread.
final class Selection {

    private final ReadOnlyObjectWrapper<Span> span =
            new ReadOnlyObjectWrapper<>(this, "selection", new Span(0, 0));
    private final ReadOnlyIntegerWrapper caret = new ReadOnlyIntegerWrapper(this, "caret");
    private int anchor;
    private boolean upstream;

    ReadOnlyObjectProperty<Span> span() {
        return span.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty caretOffset() {
        return caret.getReadOnlyProperty();
    }

    int caret() {
        return caret.get();
    }

    int anchor() {
        return anchor;
    }

    boolean upstream() {
        return upstream;
    }

    /// Puts the caret somewhere, with nothing selected.
    void collapse(int offset, boolean atLineEnd) {
        anchor = offset;
        moveCaret(offset, atLineEnd);
    }

    /// Moves the caret and leaves the anchor where it is.
    void moveCaret(int offset, boolean atLineEnd) {
        upstream = atLineEnd;
        caret.set(offset);
        span.set(new Span(Math.min(anchor, offset), Math.max(anchor, offset)));
    }

    /// Selects a span; the caret goes to its end, or to its begin if `backwards`.
    void select(Span selected, boolean backwards) {
        anchor = backwards ? selected.end() : selected.begin();
        moveCaret(backwards ? selected.begin() : selected.end(), !backwards);
    }
}

package org.glossator.ui.surface;

import javafx.application.Platform;

import java.util.function.BooleanSupplier;

/// Sets the pieces of the next window while nothing else is to be done, one at a time.
final class ReadAhead {

    private final BooleanSupplier next;
    private boolean waiting;

    /// @param next sets one more piece, and says whether there was one
    ReadAhead(BooleanSupplier next) {
        this.next = next;
    }

    void begin() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(this::step);
        }
    }

    private void step() {
        waiting = false;
        if (next.getAsBoolean()) {
            begin();
        }
    }
}

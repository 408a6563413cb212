package org.glossator.ui.surface;

import javafx.animation.AnimationTimer;

import java.util.function.BooleanSupplier;

/// Sets the pieces of the next window, one a frame, once what is in sight has been painted: until
/// then they would be in its way.
final class ReadAhead extends AnimationTimer {

    /// The first frame after the one that was laid out begins while that is painted, the second
    /// when it has been.
    private static final int PAINTED = 2;

    private final BooleanSupplier next;
    private boolean waiting;
    private int frames;

    /// @param next sets one more piece, and says whether there was one
    ReadAhead(BooleanSupplier next) {
        this.next = next;
    }

    void begin() {
        if (!waiting) {
            waiting = true;
            frames = 0;
            start();
        }
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames > PAINTED && !next.getAsBoolean()) {
            waiting = false;
            stop();
        }
    }
}

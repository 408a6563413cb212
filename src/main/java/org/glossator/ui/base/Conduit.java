package org.glossator.ui.base;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/// The way to the thread on which views live. Safe from any thread.
///
/// What comes from one thread runs in the order it was handed over.
@FunctionalInterface
public interface Conduit extends Executor {

    /// To the FX thread: at once for a caller already on it, else when that thread gets to it.
    static Conduit fx() {
        return work -> {
            if (Platform.isFxApplicationThread()) {
                work.run();
            } else {
                Platform.runLater(work);
            }
        };
    }

    /// On the caller's own thread, for work that has no window.
    static Conduit direct() {
        return Runnable::run;
    }
}

package org.glossator.app;

import javafx.application.Platform;

import org.glossator.model.Refusal;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Starts JavaFX, on a display or without one, and does things on its thread.
final class Toolkit {

    private Toolkit() {}

    /// From now on the toolkit paints in memory only. To be called before it is started.
    static void headless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// @throws Refusal.Environment if the display cannot be opened
    static void start() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            throw new Refusal.Environment(
                    "the display cannot be opened ("
                            + e.getMessage()
                            + "); check that DISPLAY names a desktop you may use",
                    e);
        }
        started.join();
        Platform.setImplicitExit(false);
    }

    /// Does `work` on the FX thread and waits for it.
    static <T> T on(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return await(done);
    }

    static <T> T await(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}

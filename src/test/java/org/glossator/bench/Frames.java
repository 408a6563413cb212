package org.glossator.bench;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import org.glossator.Fx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/// Watches a shown scene frame by frame. FX thread only, but for [#until] and [#conduit].
final class Frames {

    /// One frame at 60 Hz, in nanoseconds.
    static final long FRAME = 1_000_000_000 / 60;

    private BooleanSupplier painted = () -> false;
    private CompletableFuture<Painted> waiting = new CompletableFuture<>();
    private Runnable gesture = () -> {};
    private boolean due;
    private long began;
    private int frames;
    private long work;
    private long pulse;

    /// From a gesture to the end of the frame that shows what came of it.
    ///
    /// @param nanos from the gesture to the end of that frame
    /// @param frames begun since the gesture
    /// @param work how long the FX thread was busy with it: the gesture, what the project told, and
    ///   the last frame
    record Painted(long nanos, int frames, long work) {}

    Frames(Scene scene) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse = System.nanoTime();
            }
        }.start();
        scene.addPostLayoutPulseListener(this::frameEnded);
    }

    /// Does something right after a frame and waits for the frame that shows it.
    ///
    /// @param shown whether the scene holds what is waited for
    Painted until(Runnable doing, BooleanSupplier shown) {
        CompletableFuture<Painted> result = new CompletableFuture<>();
        Fx.run(() -> {
            gesture = doing;
            painted = shown;
            waiting = result;
            due = true;
        });
        return result.join();
    }

    /// Where the project hands over what happened, so that the time it takes is counted.
    Executor conduit(Executor conduit) {
        return task ->
                conduit.execute(() -> {
                    long start = System.nanoTime();
                    task.run();
                    work += System.nanoTime() - start;
                });
    }

    private void frameEnded() {
        if (due) {
            due = false;
            javafx.application.Platform.runLater(this::begin);
        } else if (!waiting.isDone() && began > 0) {
            frames++;
            if (painted.getAsBoolean()) {
                long now = System.nanoTime();
                waiting.complete(new Painted(now - began, frames, work + now - pulse));
                began = 0;
            }
        }
    }

    private void begin() {
        frames = 0;
        work = 0;
        began = System.nanoTime();
        gesture.run();
        work += System.nanoTime() - began;
    }
}

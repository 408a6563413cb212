package org.glossator.bench;

import javafx.animation.AnimationTimer;

import org.glossator.Fx;

import java.util.concurrent.CompletableFuture;

/// Counts what the toolkit begins frames with, as a page counts animation frames.
///
/// A frame waits with handing over to the painter until the one before it is painted. So, two
/// pulses after something was done at the begin of a frame, it is on the screen.
final class Pulses {

    /// Does something in the frame that begins, `frame` counting from 0, and says whether it needs
    /// another one.
    @FunctionalInterface
    private interface Each {
        boolean begins(int frame, long nanos);
    }

    private Pulses() {}

    /// From doing something at the begin of a frame to the begin of the second one behind it, in
    /// nanoseconds.
    static long until(Runnable action) {
        long[] start = new long[1];
        return during(
                (frame, nanos) -> {
                    if (frame == 0) {
                        start[0] = nanos;
                        action.run();
                    }
                    return frame < 2;
                },
                start);
    }

    /// The distances of frames, each of which does a step.
    ///
    /// @param warmUps frames that don't count
    static Samples distances(int warmUps, int frames, Runnable step) {
        Samples distances = new Samples();
        long[] last = new long[1];
        during(
                (frame, nanos) -> {
                    if (frame > warmUps) {
                        distances.add(nanos - last[0]);
                    }
                    last[0] = nanos;
                    step.run();
                    return frame < warmUps + frames;
                },
                last);
        return distances;
    }

    /// @return from `start` to the begin of the last frame
    private static long during(Each each, long[] start) {
        CompletableFuture<Long> ended = new CompletableFuture<>();
        Fx.run(() ->
                new AnimationTimer() {
                    private int frame;

                    @Override
                    public void handle(long now) {
                        long nanos = System.nanoTime();
                        if (!each.begins(frame++, nanos)) {
                            stop();
                            ended.complete(nanos - start[0]);
                        }
                    }
                }.start());
        return ended.join();
    }
}

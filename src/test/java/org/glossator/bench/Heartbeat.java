package org.glossator.bench;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Asks the FX thread for an answer every millisecond and keeps the longest time it took.
final class Heartbeat {

    private volatile boolean stopped;
    private volatile long longest;

    private Heartbeat() {}

    /// Something to do meanwhile.
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /// The longest the FX thread was blocked while `work` ran, in nanoseconds.
    static long during(Work work) throws Exception {
        Heartbeat heart = new Heartbeat();
        Thread thread = Thread.ofPlatform().name("heartbeat").start(heart::beat);
        try {
            work.run();
        } finally {
            heart.stopped = true;
        }
        thread.join();
        return heart.longest;
    }

    private void beat() {
        while (!stopped) {
            long start = System.nanoTime();
            CompletableFuture<Long> answer = new CompletableFuture<>();
            Platform.runLater(() -> answer.complete(System.nanoTime()));
            longest = Math.max(longest, answer.join() - start);
            try {
                TimeUnit.MILLISECONDS.sleep(1);
            } catch (InterruptedException e) {
                throw new AssertionError("nobody interrupts it", e);
            }
        }
    }
}

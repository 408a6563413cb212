package org.glossator.project;

import org.glossator.model.Refusal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// One thread that does one thing after another: the owner of a connection.
final class Worker implements AutoCloseable {

    private static final int CLOSING_SECONDS = 60;

    private final ExecutorService thread;

    Worker(String name) {
        thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name(name).daemon(false).factory());
    }

    <T> CompletableFuture<T> ask(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }

    void tell(Runnable work) {
        thread.execute(work);
    }

    /// Waits for everything that was asked before.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal.Environment(
                        "the project file is still being written to; wait and try again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

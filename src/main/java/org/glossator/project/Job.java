package org.glossator.project;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Long work with progress and cancel. Safe from any thread.
///
/// Progress and the result are handed over on the executor the project publishes on. A cancelled
/// job completes with a [CancellationException] after it has put everything back as it was.
public final class Job<T> {

    /// The least time between two reports of progress, in milliseconds; the last one always comes.
    private static final long QUIET = 40;

    private final Executor publish;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile boolean cancelled;
    private volatile @Nullable Consumer<Progress> listener;
    private long reported;

    Job(Executor publish) {
        this.publish = publish;
    }

    /// Sets who hears of progress from now on.
    public void onProgress(Consumer<Progress> consumer) {
        listener = consumer;
    }

    /// Asks the work to stop at the next safe point and put everything back.
    public void cancel() {
        cancelled = true;
    }

    /// What came out; fails with a [org.glossator.model.Refusal] or [CancellationException].
    public CompletableFuture<T> result() {
        return result;
    }

    /// Called by the work at every safe point.
    ///
    /// @throws CancellationException once the job was cancelled
    void step(Progress progress) {
        if (cancelled) {
            throw new CancellationException("cancelled");
        }
        long now = System.nanoTime() / 1_000_000;
        Consumer<Progress> consumer = listener;
        if (consumer != null && (now - reported >= QUIET || progress.done() == progress.total())) {
            reported = now;
            publish.execute(() -> consumer.accept(progress));
        }
    }

    /// Does the work on the calling thread and hands over what comes of it.
    void run(Supplier<T> work) {
        try {
            T value = work.get();
            publish.execute(() -> result.complete(value));
        } catch (RuntimeException | Error e) {
            publish.execute(() -> result.completeExceptionally(e));
        }
    }
}

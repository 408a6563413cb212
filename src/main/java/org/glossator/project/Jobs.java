package org.glossator.project;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// Work on other threads than the asker's. Safe from any thread.
///
/// @param publish where what comes of it is handed over
record Jobs(Executor publish) {

    /// Has a thread of its own do something long.
    <T> Job<T> start(String name, Function<Job<T>, T> work) {
        Job<T> job = new Job<>(publish);
        Thread.ofPlatform().name(name).start(() -> job.run(() -> work.apply(job)));
        return job;
    }

    /// Has a worker do something. What comes of it is handed over by the worker's thread, behind
    /// what that has published: from the asker's own thread it might get ahead of that.
    <T> Job<T> on(Worker worker, Function<Job<T>, T> work) {
        Job<T> job = new Job<>(publish);
        worker.tell(() -> job.run(() -> work.apply(job)));
        return job;
    }

    /// Hands over what comes.
    <T> Consumer<T> handing(Consumer<T> to) {
        return some -> publish.execute(() -> to.accept(some));
    }

    /// Waits for it.
    static <T> T now(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}

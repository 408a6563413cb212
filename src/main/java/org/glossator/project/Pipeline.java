package org.glossator.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/// Three stages at once: a thread reads items, a few work on them, and the caller's uses what comes
/// out, in the order of reading.
///
/// They go from thread to thread in batches, since waking a thread costs as much as some items do.
/// Only a few batches are between the first stage and the last, so memory does not grow with the
/// number of items.
final class Pipeline<T, R> {

    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

    /// Batches on their way to being used: those at work, as many behind them, and some that are
    /// done.
    private static final int AHEAD = 2 * WORKERS + 4;

    /// The weight at which a batch goes on its way.
    private static final long BATCH = 1 << 16;

    private static final long PATIENCE_MS = 100;

    private final BlockingQueue<Optional<Future<List<R>>>> queue = new ArrayBlockingQueue<>(AHEAD);
    private final Supplier<Function<T, R>> work;
    private final Queue<Function<T, R>> idle = new ConcurrentLinkedQueue<>();
    private final ExecutorService workers;
    private List<T> batch = new ArrayList<>();
    private long weight;
    private volatile boolean abandoned;

    /// Who uses the items has ended before who reads them.
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Pipeline(String name, Supplier<Function<T, R>> work) {
        this.work = work;
        this.workers =
                Executors.newFixedThreadPool(
                        WORKERS, Thread.ofPlatform().name(name + "-", 1).factory());
    }

    /// Returns when the last item was used; all threads have ended then in any case.
    ///
    /// @param name of the threads
    /// @param reading hands over each item; what it throws is thrown here, after the items before
    /// @param weigh how much memory an item takes, in characters or so
    /// @param work made once for each thread that works; what it throws is thrown here, after the
    ///   batches before
    /// @param use called on this thread; what it throws ends the reading
    static <T, R> void run(
            String name,
            Consumer<Consumer<T>> reading,
            ToLongFunction<T> weigh,
            Supplier<Function<T, R>> work,
            Consumer<R> use) {
        Pipeline<T, R> pipeline = new Pipeline<>(name, work);
        try (ExecutorService workers = pipeline.workers) {
            Thread reader =
                    Thread.ofPlatform()
                            .name(name + "-read")
                            .start(() -> pipeline.read(reading, weigh));
            try {
                pipeline.use(use);
            } finally {
                pipeline.abandoned = true;
                join(reader);
                workers.shutdownNow();
            }
        }
    }

    private void read(Consumer<Consumer<T>> reading, ToLongFunction<T> weigh) {
        try {
            try {
                reading.accept(item -> add(item, weigh.applyAsLong(item)));
                send();
            } catch (Abandoned e) {
                throw e;
            } catch (RuntimeException | Error e) {
                send();
                hand(Optional.of(CompletableFuture.failedFuture(e)));
            }
            hand(Optional.empty());
        } catch (Abandoned userGaveUp) {
            return;
        }
    }

    private void add(T item, long itsWeight) {
        batch.add(item);
        weight += 1 + itsWeight;
        if (weight >= BATCH) {
            send();
        }
    }

    private void send() {
        List<T> items = batch;
        batch = new ArrayList<>();
        weight = 0;
        hand(Optional.of(workers.submit(() -> worked(items))));
    }

    private void hand(Optional<Future<List<R>>> next) {
        try {
            while (!queue.offer(next, PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                if (abandoned) {
                    throw new Abandoned();
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    private List<R> worked(List<T> items) {
        Function<T, R> known = idle.poll();
        Function<T, R> worker = known == null ? work.get() : known;
        List<R> results = new ArrayList<>(items.size());
        for (T item : items) {
            results.add(worker.apply(item));
        }
        idle.add(worker);
        return results;
    }

    private void use(Consumer<R> use) {
        try {
            for (var next = queue.take(); next.isPresent(); next = queue.take()) {
                next.get().get().forEach(use);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case null, default ->
                        throw new IllegalStateException("no other kind is thrown", failure);
            }
        }
    }

    private static void join(Thread reader) {
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.glossator.project;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Reads on a thread of its own, a few items ahead of the thread that uses them.
final class ReadAhead<T> {

    private static final int AHEAD = 8;
    private static final long PATIENCE_MS = 100;

    private final BlockingQueue<Optional<T>> queue = new ArrayBlockingQueue<>(AHEAD);
    private volatile boolean abandoned;

    /// What ended the reading early; set before the end is handed over.
    private volatile @Nullable Throwable failure;

    /// Who uses the items has ended before who reads them.
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private ReadAhead() {}

    /// Returns when the last item was used; the reading has ended then in any case.
    ///
    /// @param name of the reading thread
    /// @param reading hands over each item; what it throws is thrown here
    /// @param use called on this thread; what it throws ends the reading
    static <T> void each(String name, Consumer<Consumer<T>> reading, Consumer<T> use) {
        ReadAhead<T> ahead = new ReadAhead<>();
        Thread reader = Thread.ofPlatform().name(name).start(() -> ahead.read(reading));
        try {
            ahead.use(use);
        } finally {
            ahead.abandoned = true;
            join(reader);
        }
    }

    private void read(Consumer<Consumer<T>> reading) {
        try {
            try {
                reading.accept(item -> hand(Optional.of(item)));
            } catch (Abandoned e) {
                throw e;
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            hand(Optional.empty());
        } catch (Abandoned userGaveUp) {
            return;
        }
    }

    private void hand(Optional<T> item) {
        try {
            while (!queue.offer(item, PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                if (abandoned) {
                    throw new Abandoned();
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    private void use(Consumer<T> use) {
        try {
            for (Optional<T> item = queue.take(); item.isPresent(); item = queue.take()) {
                use.accept(item.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {
                // All was read.
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

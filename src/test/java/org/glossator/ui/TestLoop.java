package org.glossator.ui;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Stands for the toolkit's thread in tests of models: what is handed over runs on the thread that
/// waits here.
public final class TestLoop implements Executor {

    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        work.add(task);
    }

    /// Runs what comes until the condition holds.
    public void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            try {
                Runnable task = work.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (task == null) {
                    throw new AssertionError("it did not happen in " + PATIENCE_SECONDS + " s");
                }
                task.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }
}

package org.glossator.project;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// One thread that does one thing after another: the owner of a connection.
final class Worker implements AutoCloseable {

    private static final int CLOSING_SECONDS = 60;

    /// How long nothing must have been asked before there is time for other things.
    private static final long QUIET_MS = 1_000;

    /// How often such things are put off.
    static final int PUT_OFF = 256;

    private final ScheduledThreadPoolExecutor thread;
    private @Nullable Future<?> quiet;
    private @Nullable Future<?> idle;
    private int putOff;

    Worker(String name) {
        this(name, Thread.NORM_PRIORITY);
    }

    /// @param priority as [Thread#setPriority(int)] takes it
    Worker(String name, int priority) {
        thread =
                new ScheduledThreadPoolExecutor(
                        1,
                        Thread.ofPlatform().name(name).priority(priority).daemon(false).factory());
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// Does `work` when nothing else has been asked for a while, instead of what was to be done
    /// then before; in between two others when it has been put off [#PUT_OFF] times. To be called
    /// on the thread itself. Nobody hears of a failure, so it must be work that may as well be left
    /// undone.
    void whenQuiet(Runnable work) {
        if (quiet != null) {
            quiet.cancel(false);
        }
        putOff++;
        quiet =
                thread.schedule(
                        () -> {
                            putOff = 0;
                            work.run();
                        },
                        putOff < PUT_OFF ? QUIET_MS : 0,
                        TimeUnit.MILLISECONDS);
    }

    /// Does `work` when nothing has called for this for a while, instead of what was to be done
    /// then before, and however long it takes until then. To be called on the thread itself. Nobody
    /// hears of a failure.
    void whenIdle(Runnable work) {
        idle(work, QUIET_MS);
    }

    /// Does `work` behind what is waiting to be done now, unless [#whenIdle] puts it off.
    void goOn(Runnable work) {
        idle(work, 0);
    }

    private void idle(Runnable work, long delay) {
        if (idle != null) {
            idle.cancel(false);
        }
        idle = thread.schedule(work, delay, TimeUnit.MILLISECONDS);
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

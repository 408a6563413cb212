package org.glossator.project;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// One job at a time: of an earlier one nothing is heard any more. Belongs to the thread the
/// project publishes on.
public final class Errand {

    private int number;
    private @Nullable Job<?> running;

    /// Hears of the end of a job: what came out, or what failed.
    @FunctionalInterface
    public interface Ended<T> {
        void ended(@Nullable T value, @Nullable Throwable failure);
    }

    /// Puts what runs out of its way and begins another job.
    public <T> void begin(Job<T> job, Consumer<Progress> progress, Ended<T> ended) {
        drop();
        int own = number;
        running = job;
        job.onProgress(now -> ifCurrent(own, () -> progress.accept(now)));
        job.result()
                .whenComplete((value, failure) ->
                        ifCurrent(
                                own,
                                () -> {
                                    running = null;
                                    ended.ended(value, failure);
                                }));
    }

    /// Lets go through only what comes from the job that begins next or is under way.
    public <T> Consumer<T> whileCurrent(Consumer<T> to) {
        int own = running == null ? number : number + 1;
        return value -> ifCurrent(own, () -> to.accept(value));
    }

    private void ifCurrent(int own, Runnable work) {
        if (own == number) {
            work.run();
        }
    }

    public boolean isRunning() {
        return running != null;
    }

    /// Asks it to stop; it is heard when it has.
    public void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    /// Stops it and does not listen any more.
    public void drop() {
        if (running != null) {
            running.cancel();
            running = null;
            number++;
        }
    }

    /// Whether it ended because it was asked to.
    public static boolean isStopped(@Nullable Throwable failure) {
        return cause(failure) instanceof CancellationException;
    }

    /// One line for the analyst.
    public static String why(@Nullable Throwable failure) {
        Throwable cause = cause(failure);
        return cause == null ? "" : String.valueOf(cause.getMessage());
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }
}

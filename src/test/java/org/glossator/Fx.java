package org.glossator;

import javafx.application.Platform;

import org.glossator.ui.base.Conduit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs code on the FX thread of a toolkit that is started once for all tests.
public final class Fx {

    private static final long PATIENCE_SECONDS = 120;

    private Fx() {}

    /// The toolkit, started when the first test asks for it.
    private static final class Toolkit {
        static final CompletableFuture<Boolean> STARTED = start();

        private static CompletableFuture<Boolean> start() {
            CompletableFuture<Boolean> started = new CompletableFuture<>();
            Platform.startup(() -> started.complete(true));
            Platform.setImplicitExit(false);
            return started;
        }
    }

    /// Something to run that may throw.
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /// What `work` gives on the FX thread; what it throws is thrown here. At once for a caller
    /// already on that thread.
    public static <T> T get(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        await(Toolkit.STARTED);
        Conduit.fx()
                .execute(() -> {
                    try {
                        result.complete(work.call());
                    } catch (Throwable e) {
                        result.completeExceptionally(e);
                    }
                });
        return await(result);
    }

    public static void run(Action action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /// Waits until everything asked of the FX thread so far is done.
    public static void settle() {
        run(() -> {});
    }

    private static <T> T await(CompletableFuture<T> result) {
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new AssertionError(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (TimeoutException e) {
            throw new AssertionError("the FX thread is stuck", e);
        }
    }
}

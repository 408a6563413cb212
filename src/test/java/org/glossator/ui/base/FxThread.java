package org.glossator.ui.base;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The FX thread for tests, headless, started when first asked for.
public final class FxThread {

    private FxThread() {}

    private static final class Started {
        private static final CountDownLatch TOOLKIT = new CountDownLatch(1);

        static {
            Platform.startup(TOOLKIT::countDown);
            Platform.setImplicitExit(false);
        }
    }

    /// What `work` gives on the FX thread; what it throws is thrown here.
    public static <T> T call(Callable<T> work) {
        try {
            Started.TOOLKIT.await();
            FutureTask<T> task = new FutureTask<>(work);
            Platform.runLater(task);
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}

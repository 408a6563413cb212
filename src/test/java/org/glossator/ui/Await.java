package org.glossator.ui;

import org.glossator.ui.base.FxThread;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Waits for what another thread will do.
public final class Await {

    private static final long PATIENCE_SECONDS = 60;

    private Await() {}

    /// Until the condition holds, looked at on the FX thread.
    public static void fx(BooleanSupplier condition) {
        long end = end();
        while (!FxThread.call(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen in " + PATIENCE_SECONDS + " s");
            }
            rest();
        }
    }

    /// Until an assertion holds, tried on this thread; in the end it fails as the assertion does.
    public static void that(Runnable assertion) {
        long end = end();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
            rest();
        }
    }

    private static long end() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}

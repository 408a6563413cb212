package org.glossator.ui.base;

import org.glossator.Fx;

import java.util.concurrent.Callable;

/// The FX thread under the name this package's tests know it by.
public final class FxThread {

    private FxThread() {}

    /// What `work` gives on the FX thread; what it throws is thrown here.
    public static <T> T call(Callable<T> work) {
        return Fx.get(work);
    }

    public static void run(Runnable work) {
        Fx.run(work::run);
    }
}

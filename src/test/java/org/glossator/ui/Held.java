package org.glossator.ui;

import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.FxThread;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// A project speaks when it is let, so that there is time for a picture.
public final class Held implements Executor {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private boolean open = true;

    @Override
    public synchronized void execute(Runnable task) {
        if (open) {
            Conduit.fx().execute(task);
        } else {
            work.add(task);
        }
    }

    public synchronized void hold() {
        open = false;
    }

    public synchronized int waiting() {
        return work.size();
    }

    /// Lets the next thing be said.
    public void one() {
        Runnable next;
        synchronized (this) {
            next = work.remove();
        }
        FxThread.run(next);
    }

    public synchronized void release() {
        open = true;
        work.forEach(FxThread::run);
        work.clear();
    }
}

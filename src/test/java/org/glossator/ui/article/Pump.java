package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The test's own thread in the part of the toolkit's: what is handed over waits until the test
/// waits for it.
final class Pump implements Executor {

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable one) {
        work.add(one);
    }

    <T> T await(CompletableFuture<T> future) {
        while (!future.isDone()) {
            Runnable next = poll();
            assertThat(next).as("something to do until it is done").isNotNull();
            next.run();
        }
        return future.join();
    }

    private Runnable poll() {
        try {
            return work.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class WorkerTest {

    /// Whether or not a quiet moment came in between.
    @Test
    void doesWhatIsForAQuietMomentAfterItWasPutOffOftenEnough() {
        AtomicInteger done = new AtomicInteger();
        try (Worker worker = new Worker("test")) {
            for (int i = 0; i <= Worker.PUT_OFF; i++) {
                ask(worker, done).join();
            }
        }
        assertThat(done).hasPositiveValue();
    }

    private static CompletableFuture<Boolean> ask(Worker worker, AtomicInteger done) {
        return worker.ask(() -> {
            worker.whenQuiet(done::incrementAndGet);
            return true;
        });
    }
}

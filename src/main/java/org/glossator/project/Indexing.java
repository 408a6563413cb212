package org.glossator.project;

import org.glossator.model.Refusal;
import org.glossator.search.Coverage;
import org.glossator.store.Store;

import java.util.function.Consumer;

/// Has a search know what is new, in the moments when nobody waits for the writer.
///
/// Goes on batch by batch until all is known; whatever is asked meanwhile gets in between, and sets
/// it back to the next moment of quiet. After a restart it goes on where it was.
final class Indexing {

    /// Between two reports, in milliseconds; the last one always comes.
    private static final long QUIET_MS = 250;

    /// After how many batches the log is brought back into the file, before it grows large.
    private static final int BATCHES = 8;

    private final Worker writer;
    private final Store store;
    private final Consumer<Coverage> told;
    private final Consumer<Refusal> failed;
    private boolean behind;
    private long reported;
    private int batches;
    private volatile boolean closed;

    /// @param told how far it is, on the writer's thread
    /// @param failed why it cannot go on, likewise; it tries again after the next change
    Indexing(Worker writer, Store store, Consumer<Coverage> told, Consumer<Refusal> failed) {
        this.writer = writer;
        this.store = store;
        this.told = told;
        this.failed = failed;
    }

    /// Something may have changed. On the writer's thread.
    void later() {
        writer.whenIdle(this::step);
    }

    private void step() {
        if (closed) {
            return;
        }
        try {
            extend();
        } catch (Refusal e) {
            failed.accept(e);
        }
    }

    private void extend() {
        Coverage coverage = store.extendIndex();
        boolean complete = coverage.isComplete();
        if (++batches % BATCHES == 0 || complete && behind) {
            store.rest();
        }
        report(coverage);
        behind = !complete;
        if (behind) {
            writer.goOn(this::step);
        }
    }

    private void report(Coverage coverage) {
        long now = System.nanoTime() / 1_000_000;
        if (coverage.isComplete() || now - reported >= QUIET_MS) {
            reported = now;
            told.accept(coverage);
        }
    }

    /// Begins nothing more. Any thread.
    void close() {
        closed = true;
    }
}

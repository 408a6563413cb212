package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.Schema;
import org.glossator.store.ProjectFile;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.glossator.ui.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What threads that find out languages do to an import.
class ImportingLanguagesTest {

    private static final int MANY = 200;

    @TempDir private Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = ProjectFile.create(folder.resolve("p.glossa"), Schema.news());
    }

    @AfterEach
    void close() {
        store.close();
    }

    /// The first one is the last to be done.
    @Test
    void documentsComeInTheOrderOfReading() throws IOException {
        CountDownLatch others = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Function<String, Optional<String>> detector =
                text -> {
                    if (asked.getAndIncrement() > 0) {
                        others.countDown();
                    } else if (Runtime.getRuntime().availableProcessors() > 1) {
                        waitFor(others);
                    }
                    return Optional.of(text.endsWith("7") ? "de" : "fi");
                };
        ImportReport report = take(detector, file("a.jsonl", 0, MANY));
        assertThat(report.added()).isEqualTo(MANY);
        assertThat(documents())
                .extracting(document -> document.details().language() + " " + document.text())
                .isEqualTo(
                        IntStream.range(0, MANY)
                                .mapToObj(i -> (i % 10 == 7 ? "de " : "fi ") + text(i))
                                .toList());
    }

    @Test
    void aFaultCostsItsFileAlone() throws IOException {
        Path before = file("a.jsonl", 0, 3);
        Path broken = file("b.jsonl", 10, 13);
        Path after = file("c.jsonl", 20, 23);
        ImportReport report =
                take(
                        text -> {
                            if (text.equals(text(11))) {
                                throw new IllegalStateException("no idea");
                            }
                            return Optional.empty();
                        },
                        before,
                        broken,
                        after);
        assertThat(report.added()).isEqualTo(6);
        assertThat(report.refused())
                .singleElement()
                .asString()
                .startsWith(broken + ": ")
                .contains("no idea", "report");
        assertThat(documents())
                .extracting(Document::text)
                .containsExactly(text(0), text(1), text(2), text(20), text(21), text(22));
    }

    @Test
    void anErrorEndsTheImport() throws IOException {
        Path file = file("a.jsonl", 0, MANY);
        assertThatThrownBy(() ->
                        take(
                                _ -> {
                                    throw new NoClassDefFoundError("some/Part");
                                },
                                file))
                .isInstanceOf(NoClassDefFoundError.class);
        assertThat(store.documents()).isZero();
    }

    @Test
    void noThreadIsLeftWhenCancelled() throws IOException {
        Job<ImportReport> job = new Job<>(Runnable::run);
        AtomicInteger asked = new AtomicInteger();
        Importing importing =
                importing(
                        job,
                        _ -> {
                            if (asked.incrementAndGet() == 3) {
                                job.cancel();
                            }
                            return Optional.empty();
                        },
                        file("a.jsonl", 0, 5_000));
        assertThatThrownBy(() -> run(importing)).isInstanceOf(CancellationException.class);
        assertThat(store.documents()).isZero();
        assertThat(asked).hasValueLessThan(5_000);
        // The reading thread, which ends them, may be a moment behind the writing one.
        Await.that(() ->
                assertThat(Thread.getAllStackTraces().keySet())
                        .extracting(Thread::getName)
                        .noneMatch(name -> name.startsWith("glossator-import-language")));
    }

    private ImportReport take(Function<String, Optional<String>> detector, Path... files) {
        return run(importing(new Job<>(Runnable::run), detector, files));
    }

    private static Importing importing(
            Job<ImportReport> job, Function<String, Optional<String>> detector, Path... files) {
        return new Importing(
                job, FileSearch.of(ImportOrder.of(List.of(files))), new Detecting(() -> detector));
    }

    /// Reads on a thread of its own and writes on this one.
    private ImportReport run(Importing importing) {
        CompletableFuture<Void> reading = CompletableFuture.runAsync(importing::read);
        Stamp stamp = new Stamp(store.annotator("Marta").id(), Instant.EPOCH, "import", "");
        try {
            return importing.write(store, stamp, new Ids(Clock.systemUTC()), null).report();
        } finally {
            reading.join();
        }
    }

    private List<Document> documents() {
        DocumentQuery all = DocumentQuery.all(store.annotator("Marta").id());
        return Arrays.stream(store.find(all))
                .mapToObj(id -> store.document(new DocumentId(id)))
                .toList();
    }

    private Path file(String name, int from, int to) throws IOException {
        List<String> lines =
                IntStream.range(from, to).mapToObj(i -> "{\"text\":\"" + text(i) + "\"}").toList();
        return Files.write(folder.resolve(name), lines);
    }

    /// With letters enough to be asked about.
    private static String text(int number) {
        return "The ferry is late again, and the baker is closed, number " + number;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }
}

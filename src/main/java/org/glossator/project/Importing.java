package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.format.Bundle;
import org.glossator.format.Format;
import org.glossator.format.Label;
import org.glossator.format.Loss;
import org.glossator.model.Refusal;
import org.glossator.store.Intake;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// One import: a thread reads files, a few find out the languages of what it reads, and the writer
/// thread puts it into the project, in the order of reading.
///
/// At most [#AHEAD] documents are on their way, and some of a file held back, so memory does not
/// grow with the import. A file that is refused leaves nothing behind; the others stay, as one step
/// of the history.
final class Importing {

    private static final int AHEAD = 64;
    private static final int DETECTING =
            Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
    private static final long PATIENCE_MS = 100;

    /// The weight at which what is held of a file is written.
    private static final int HELD = 1 << 17;

    private static final int WEIGHT_OF_MARK = 100;
    private static final int WEIGHT_OF_DEFINITIONS = 1_000;

    private final Job<?> job;
    private final FileSearch search;
    private final Detecting detecting;
    private final BlockingQueue<Step> queue = new ArrayBlockingQueue<>(AHEAD);
    private volatile boolean abandoned;

    /// What the reading thread tells the writing one.
    private sealed interface Step {
        record Begin(String name, int number) implements Step {}

        record Define(List<Label> labels) implements Step {}

        /// @param bundle with its language, once that is found out
        /// @param weight what it takes in memory, in characters or so
        record Item(Future<Bundle> bundle, String sha256, int weight) implements Step {}

        record End(List<Loss> losses) implements Step {}

        record Refused(String line) implements Step {}

        record Failed(Throwable failure) implements Step {}

        record Finished() implements Step {}
    }

    /// The writing side has ended before the reading one; what it says is the outcome.
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// @param applied what changed, empty when nothing did
    record Outcome(Optional<Applied> applied, ImportReport report) {}

    Importing(Job<?> job, FileSearch search, Detecting detecting) {
        this.job = job;
        this.search = search;
        this.detecting = detecting;
    }

    /// Reads every file. Runs on a thread of its own; those that find out languages have ended when
    /// it returns.
    void read() {
        try (ExecutorService detectors =
                Executors.newFixedThreadPool(
                        DETECTING,
                        Thread.ofPlatform().name("glossator-import-language-", 1).factory())) {
            read(detectors);
        }
    }

    private void read(ExecutorService detectors) {
        try {
            readAll(detectors);
        } catch (Abandoned writerGaveUp) {
            return;
        }
    }

    private void readAll(ExecutorService detectors) {
        try {
            int number = 0;
            for (FileSearch.Found found : search.found()) {
                hand(new Step.Begin(found.source().name(), ++number));
                hand(read(found, detectors));
            }
            hand(new Step.Finished());
        } catch (Abandoned e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // The writing thread waits, and throws it where the import is waited for.
            hand(new Step.Failed(e));
        }
    }

    private Step read(FileSearch.Found found, ExecutorService detectors) {
        String name = found.source().name();
        try {
            return new Step.End(found.format().read(found.source(), new Handing(name, detectors)));
        } catch (Refusal refusal) {
            return new Step.Refused(refusal.getMessage());
        } catch (Abandoned | CancellationException e) {
            throw e;
        } catch (RuntimeException fault) {
            return new Step.Refused(fault(name, fault));
        }
    }

    /// A fault of ours; the other files are not to suffer for it.
    private static String fault(String name, Throwable fault) {
        return name
                + ": Glossator failed to read it ("
                + fault
                + "); please report this with the file";
    }

    /// What a format reads, on its way to the writing thread.
    private final class Handing implements Format.Sink {

        private final String file;
        private final ExecutorService detectors;
        private final MessageDigest digest = sha256();

        Handing(String file, ExecutorService detectors) {
            this.file = file;
            this.detectors = detectors;
        }

        @Override
        public void define(List<Label> labels) {
            hand(new Step.Define(labels));
        }

        @Override
        public void accept(Bundle bundle) {
            Names.require(file, bundle);
            Future<Bundle> completed =
                    detecting.isNeeded(bundle)
                            ? detectors.submit(() -> detecting.complete(bundle))
                            : CompletableFuture.completedFuture(bundle);
            int weight = bundle.text().length() + WEIGHT_OF_MARK * (1 + bundle.marks().size());
            hand(new Step.Item(completed, hash(digest, bundle.text()), weight));
        }
    }

    private void hand(Step step) {
        try {
            do {
                if (abandoned) {
                    throw new Abandoned();
                }
            } while (!queue.offer(step, PATIENCE_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /// Puts everything into the project. Runs on the writer thread.
    Outcome write(Store store, Stamp stamp, Ids ids, @Nullable String annotator) {
        Tally tally = new Tally();
        search.refused().forEach(tally::refuse);
        if (search.passed() > 0) {
            tally.warn(search.passed() + " files of other kinds in the folders were passed over");
        }
        try (Intake intake = store.intake(stamp)) {
            Taking taking = new Taking(store, intake, stamp, ids, annotator);
            long taken = new Writing(intake, taking, tally).all();
            Optional<Applied> applied =
                    taken == 0 ? Optional.empty() : Optional.of(intake.commit());
            return new Outcome(applied, tally.report());
        } finally {
            abandoned = true;
            queue.clear();
        }
    }

    /// The steps on the writer thread.
    private final class Writing {

        private final Intake intake;
        private final Taking taking;
        private final Tally tally;
        private Tally file = new Tally();
        private String name = "";
        private long done;

        /// What there is of the file that is not written yet.
        private final List<Step> held = new ArrayList<>();

        private int weight;

        /// Whether something of the file is written, and has to be taken back if it is refused.
        private boolean begun;

        /// Whether the file is refused, and the rest of it passed over.
        private boolean spoiled;

        Writing(Intake intake, Taking taking, Tally tally) {
            this.intake = intake;
            this.taking = taking;
            this.tally = tally;
        }

        /// @return how many bundles and tags are in
        long all() {
            Step step = next();
            while (!(step instanceof Step.Finished)) {
                take(step);
                step = next();
            }
            long all = search.found().size();
            job.step(new Progress(all, all, name));
            return tally.documents + tally.tags;
        }

        private void take(Step step) {
            switch (step) {
                case Step.Begin begin -> {
                    name = begin.name();
                    file = new Tally();
                    done = begin.number() - 1L;
                    begun = false;
                    spoiled = false;
                    job.step(progress());
                }
                case Step.Define define when !spoiled -> hold(define, WEIGHT_OF_DEFINITIONS);
                case Step.Item item when !spoiled -> hold(item, item.weight());
                case Step.End end when !spoiled -> {
                    writeHeld();
                    if (!spoiled) {
                        file.lose(end.losses());
                        tally.add(file);
                    }
                }
                case Step.Refused refused when !spoiled -> refuse(refused.line());
                case Step.Failed failed -> throw unchecked(failed.failure());
                case Step.Define _, Step.Item _, Step.End _, Step.Refused _, Step.Finished _ -> {
                    // Of a file that is refused already, or seen to elsewhere.
                }
            }
        }

        /// A file that is small enough is written when all of it is read: then it cannot be refused
        /// any more, and SQLite need not note how to take it back, page by page.
        private void hold(Step step, int itsWeight) {
            held.add(step);
            weight += itsWeight;
            if (weight >= HELD) {
                if (!begun) {
                    begun = true;
                    intake.mark();
                }
                writeHeld();
            }
            job.step(progress());
        }

        /// Writes nothing if a language that is to be found out is not.
        private void writeHeld() {
            List<Step> steps = List.copyOf(held);
            held.clear();
            weight = 0;
            try {
                for (Step step : steps) {
                    if (step instanceof Step.Item item) {
                        item.bundle().get();
                    }
                }
            } catch (InterruptedException e) {
                throw interrupted();
            } catch (ExecutionException failure) {
                refuse(fault(name, unchecked(failure.getCause())));
                return;
            }
            steps.forEach(this::write);
        }

        private void write(Step step) {
            if (step instanceof Step.Define define) {
                taking.define(define.labels(), file);
            } else if (step instanceof Step.Item item) {
                Bundle bundle = item.bundle().resultNow();
                taking.take(bundle, item.sha256(), file);
                warn(bundle, name, file);
                job.step(progress());
            }
        }

        private void refuse(String line) {
            spoiled = true;
            held.clear();
            weight = 0;
            if (begun) {
                intake.back();
                taking.back();
            }
            tally.refuse(line);
        }

        /// Counted in files; in documents when there is only one file.
        private Progress progress() {
            int files = search.found().size();
            return files > 1
                    ? new Progress(done, files, name)
                    : new Progress(file.documents, 0, name);
        }
    }

    /// @return a fault of ours
    /// @throws Error if that is what it is: it cannot be told whether anything else still works
    private static RuntimeException unchecked(@Nullable Throwable failure) {
        return switch (failure) {
            case RuntimeException fault -> fault;
            case Error error -> throw error;
            case null, default -> new IllegalStateException("no other kind is thrown", failure);
        };
    }

    private static void warn(Bundle bundle, String name, Tally file) {
        if (bundle.normalization().replaced() > 0) {
            file.warn(
                    name
                            + ":"
                            + Math.max(1, bundle.line())
                            + ": "
                            + bundle.normalization().replaced()
                            + " characters could not be read as "
                            + bundle.normalization().charset()
                            + " and became U+FFFD; import again with the right encoding if they"
                            + " matter");
        }
    }

    private Step next() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hash(MessageDigest digest, String text) {
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/// One import: a thread reads files, the writer thread puts what it hands over into the project.
///
/// At most [#AHEAD] documents are between the two, so memory does not grow with the import. A file
/// that is refused leaves nothing behind; the others stay, as one step of the history.
final class Importing {

    private static final int AHEAD = 64;
    private static final long PATIENCE_MS = 100;

    private final Job<?> job;
    private final FileSearch search;
    private final Detecting detecting;
    private final BlockingQueue<Step> queue = new ArrayBlockingQueue<>(AHEAD);
    private volatile boolean abandoned;

    /// What the reading thread tells the writing one.
    private sealed interface Step {
        record Begin(String name, int number) implements Step {}

        record Define(List<Label> labels) implements Step {}

        record Item(Bundle bundle, String sha256) implements Step {}

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

    /// Reads every file. Runs on a thread of its own.
    void read() {
        try {
            int number = 0;
            for (FileSearch.Found found : search.found()) {
                hand(new Step.Begin(found.source().name(), ++number));
                hand(read(found));
            }
            hand(new Step.Finished());
        } catch (Abandoned writerGaveUp) {
            return;
        } catch (RuntimeException | Error e) {
            // The writing thread waits, and throws it where the import is waited for.
            hand(new Step.Failed(e));
        }
    }

    private Step read(FileSearch.Found found) {
        MessageDigest digest = sha256();
        try {
            return new Step.End(
                    found.format()
                            .read(found.source(), new Handing(found.source().name(), digest)));
        } catch (Refusal refusal) {
            return new Step.Refused(refusal.getMessage());
        } catch (Abandoned | CancellationException e) {
            throw e;
        } catch (RuntimeException fault) {
            // A fault of ours; the other files are not to suffer for it.
            return new Step.Refused(
                    found.source().name()
                            + ": Glossator failed to read it ("
                            + fault
                            + "); please report this with the file");
        }
    }

    /// What a format reads, on its way to the writing thread.
    private final class Handing implements Format.Sink {

        private final String file;
        private final MessageDigest digest;

        Handing(String file, MessageDigest digest) {
            this.file = file;
            this.digest = digest;
        }

        @Override
        public void define(List<Label> labels) {
            hand(new Step.Define(labels));
        }

        @Override
        public void accept(Bundle bundle) {
            Names.require(file, bundle);
            hand(new Step.Item(detecting.complete(bundle), hash(digest, bundle.text())));
        }
    }

    private void hand(Step step) {
        try {
            while (!queue.offer(step, PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                if (abandoned) {
                    throw new Abandoned();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
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
            long taken = take(intake, taking, tally);
            Optional<Applied> applied =
                    taken == 0 ? Optional.empty() : Optional.of(intake.commit());
            return new Outcome(applied, tally.report());
        } finally {
            abandoned = true;
            queue.clear();
        }
    }

    /// @return how many bundles and tags are in
    private long take(Intake intake, Taking taking, Tally tally) {
        Tally file = new Tally();
        String name = "";
        long done = 0;
        while (true) {
            switch (next()) {
                case Step.Begin begin -> {
                    name = begin.name();
                    file = new Tally();
                    done = begin.number() - 1L;
                    intake.mark();
                    job.step(progress(done, file, name));
                }
                case Step.Define define -> taking.define(define.labels(), file);
                case Step.Item item -> {
                    taking.take(item.bundle(), item.sha256(), file);
                    warn(item.bundle(), name, file);
                    job.step(progress(done, file, name));
                }
                case Step.End end -> {
                    file.lose(end.losses());
                    tally.add(file);
                }
                case Step.Refused refused -> {
                    intake.back();
                    taking.back();
                    tally.refuse(refused.line());
                }
                case Step.Failed failed -> {
                    switch (failed.failure()) {
                        case RuntimeException e -> throw e;
                        case Error e -> throw e;
                        case Throwable e ->
                                throw new IllegalStateException("no other kind is thrown", e);
                    }
                }
                case Step.Finished _ -> {
                    long all = search.found().size();
                    job.step(new Progress(all, all, name));
                    return tally.documents + tally.tags;
                }
            }
        }
    }

    /// Counted in files; in documents when there is only one file.
    private Progress progress(long done, Tally file, String name) {
        int files = search.found().size();
        return files > 1 ? new Progress(done, files, name) : new Progress(file.documents, 0, name);
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
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
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

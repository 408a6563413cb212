package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.model.Split;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// The one way any export is written: each document proven from its bytes, the files staged, synced
/// and read back, and only then in place.
///
/// Its provers work beside each other; the rest is used by one thread.
final class StagedExport implements ExportWriter {

    static final String MANIFEST = "manifest.json";

    private final Supplier<Scribe> scribes;
    private final @Nullable Manifest manifest;

    /// Of a single file there is none.
    private final @Nullable Card card;

    private final Frame frame;
    private final boolean split;
    private final Path folder;
    private final Staging staging;
    private final List<DataFile> files = new ArrayList<>();

    private StagedExport(
            Supplier<Scribe> scribes,
            Frame frame,
            @Nullable Manifest manifest,
            @Nullable Card card,
            boolean split,
            DataFiles wanted)
            throws IOException {
        this.scribes = scribes;
        this.frame = frame;
        this.manifest = manifest;
        this.card = card;
        this.split = split;
        this.folder = wanted.folder();
        this.staging = new Staging(folder);
        try {
            for (String name : wanted.names()) {
                files.add(new DataFile(staging.path(name), frame));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /// @param scribes makes one for each prover
    /// @param frame of each data file
    /// @param extension the ending of the data files, without the dot
    /// @param manifest what to say beside the data, or `null` where the format has no such file
    /// @param guide for the card of an export with several files
    /// @throws Refusal.Environment if the target cannot be written to
    /// @throws Refusal if a file stands there that is no card and called like one
    static StagedExport open(
            Supplier<Scribe> scribes,
            Frame frame,
            String extension,
            ExportTarget target,
            @Nullable Manifest manifest,
            CardGuide guide) {
        DataFiles files = DataFiles.of(target, extension);
        try {
            Card card = Card.of(target, guide, files);
            return new StagedExport(scribes, frame, manifest, card, target.split(), files);
        } catch (IOException e) {
            throw inTheWay(files.folder(), e);
        }
    }

    @Override
    public Prover prover() {
        return new ScribesProver(scribes.get());
    }

    private final class ScribesProver implements Prover {

        private final Scribe scribe;

        ScribesProver(Scribe scribe) {
            this.scribe = scribe;
        }

        @Override
        public List<Loss> losses(Bundle bundle) {
            return scribe.losses(bundle);
        }

        @Override
        public Proven prove(Bundle bundle) {
            Utf8Out content = new Utf8Out();
            scribe.append(bundle, content);
            try {
                scribe.prove(bundle, content.bytes(), content.length());
            } catch (Refusal e) {
                throw unproven(file(bundle).name(), bundle, e);
            }
            return new Proven.InFile(bundle, content);
        }
    }

    private DataFile file(Bundle bundle) {
        if (!split) {
            return files.getFirst();
        }
        Split part = bundle.details().split();
        if (part == null) {
            throw unassigned(bundle);
        }
        return files.get(part.ordinal());
    }

    @Override
    public void write(Proven document) {
        Proven.InFile proven = (Proven.InFile) document;
        DataFile file = file(document.bundle());
        if (manifest != null) {
            manifest.count(document.bundle());
        }
        if (card != null) {
            card.count(document.bundle());
        }
        try {
            file.document(proven.content());
        } catch (IOException e) {
            throw inTheWay(folder, e);
        }
    }

    @Override
    public boolean hasCard() {
        return card != null;
    }

    @Override
    public List<Path> finish(Account account, Executor beside) {
        List<String> names = new ArrayList<>();
        try {
            for (DataFile file : files) {
                file.settle();
                file.verify();
                names.add(file.name());
                if (card != null) {
                    card.file(CardFile.of(file));
                }
            }
            if (manifest != null) {
                CardFile about = Card.beside(staging, MANIFEST, manifest.text(files));
                names.add(MANIFEST);
                if (card != null) {
                    card.file(about);
                }
            }
            if (card != null) {
                names.add(card.write(staging, account));
            }
            return staging.publish(names);
        } catch (IOException e) {
            throw inTheWay(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            for (DataFile file : files) {
                file.close();
            }
            staging.close();
        } catch (IOException e) {
            throw inTheWay(folder, e);
        }
    }

    static Refusal unassigned(Bundle bundle) {
        return new Refusal(
                "document \""
                        + bundle.id()
                        + "\" belongs to no split; assign it to train, dev or test");
    }

    static Refusal unproven(String file, Bundle bundle, Refusal cause) {
        return new Refusal(
                file
                        + ": document \""
                        + bundle.id()
                        + "\" does not read back as it was meant ("
                        + cause.getMessage()
                        + "); nothing was exported, please report this with the document",
                cause);
    }

    static Refusal inTheWay(Path folder, IOException e) {
        return new Refusal.Environment(
                folder
                        + ": cannot write there ("
                        + Unreadable.reason(e)
                        + "); make room or choose another folder",
                e);
    }
}

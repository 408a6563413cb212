package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.model.Split;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one way an export with files for each document is written: `[split/][set/]name.suffix`, in a
/// folder or, where the target ends with `.zip`, an archive.
///
/// Its provers work beside each other; the rest is used by one thread.
final class FolderExport implements ExportWriter {

    /// The checksums of all files, as the program `sha256sum` writes and checks them.
    static final String SUMS = "SHA256SUMS";

    private static final String SUMS_GUIDE =
            "`"
                    + SUMS
                    + "` holds the SHA-256 of each file; `sha256sum -c "
                    + SUMS
                    + "` checks them.";

    private final Supplier<LeafScribe> scribes;
    private final ExportTarget target;
    private final Once once;
    private final Card card;
    private final Shelf shelf;
    private final FileNames names = new FileNames();

    private FolderExport(
            CardGuide guide, Supplier<LeafScribe> scribes, ExportTarget target, Once once)
            throws IOException {
        this.scribes = scribes;
        this.target = target;
        this.once = once;
        this.card = new Card(target, guide);
        Card.requireFree(target.path());
        this.shelf = Shelf.at(target.path());
    }

    /// The files that stand once, at the top, beside those of all documents.
    interface Once {

        /// Told of each document that is written.
        void add(Bundle bundle);

        /// By name; asked when all are written.
        Map<String, byte[]> files();

        static Once after(Consumer<Bundle> add, Supplier<Map<String, byte[]>> files) {
            return new Once() {
                @Override
                public void add(Bundle bundle) {
                    add.accept(bundle);
                }

                @Override
                public Map<String, byte[]> files() {
                    return files.get();
                }
            };
        }
    }

    /// @param scribes makes one for each prover
    /// @param once files that stand once at the top, by name
    /// @throws Refusal.Environment if the target cannot be written to
    /// @throws Refusal if a file stands there that is no card and called like one
    static FolderExport open(
            CardGuide guide,
            Supplier<LeafScribe> scribes,
            ExportTarget target,
            Map<String, byte[]> once) {
        return open(guide, scribes, target, Once.after(_ -> {}, () -> once));
    }

    /// @param scribes makes one for each prover
    /// @throws Refusal.Environment if the target cannot be written to
    /// @throws Refusal if a file stands there that is no card and called like one
    static FolderExport open(
            CardGuide guide, Supplier<LeafScribe> scribes, ExportTarget target, Once once) {
        try {
            return new FolderExport(guide, scribes, target, once);
        } catch (IOException e) {
            throw StagedExport.inTheWay(target.path(), e);
        }
    }

    @Override
    public Prover prover() {
        LeafScribe scribe = scribes.get();
        return new Prover() {
            @Override
            public List<Loss> losses(Bundle bundle) {
                return scribe.losses(bundle);
            }

            @Override
            public Proven prove(Bundle bundle) {
                List<Leaf> leaves = scribe.lay(bundle);
                try {
                    scribe.prove(bundle, leaves);
                } catch (Refusal e) {
                    throw StagedExport.unproven(
                            bundle.id() + leaves.getFirst().suffix(), bundle, e);
                }
                return new Proven.AsFiles(bundle, leaves);
            }
        };
    }

    @Override
    public void write(Proven document) {
        Proven.AsFiles files = (Proven.AsFiles) document;
        String name = names.next(folder(document.bundle()), document.bundle().id());
        once.add(document.bundle());
        card.count(document.bundle());
        try {
            for (Leaf leaf : files.leaves()) {
                shelf.add(name + leaf.suffix(), leaf.content());
            }
        } catch (IOException e) {
            throw StagedExport.inTheWay(target.path(), e);
        }
    }

    private String folder(Bundle bundle) {
        StringBuilder folder = new StringBuilder();
        if (target.split()) {
            Split part = bundle.details().split();
            if (part == null) {
                throw StagedExport.unassigned(bundle);
            }
            folder.append(Codes.of(part)).append('/');
        }
        if (target.bySet() && !bundle.set().isEmpty()) {
            folder.append(FileNames.safe(bundle.set())).append('/');
        }
        return folder.toString();
    }

    @Override
    public boolean hasCard() {
        return true;
    }

    @Override
    public List<Path> finish(Account account, Executor beside) {
        try {
            for (Map.Entry<String, byte[]> file : once.files().entrySet()) {
                shelf.add(file.getKey(), file.getValue());
            }
            byte[] sums = shelf.sums().getBytes(StandardCharsets.UTF_8);
            shelf.add(SUMS, sums);
            String sum = Digests.hex(Digests.sha256().digest(sums));
            card.file(new CardFile(SUMS, -1, sums.length, sum));
            String text = CardText.of(card, account, "", List.of(SUMS_GUIDE));
            shelf.add(Card.FILE, text.getBytes(StandardCharsets.UTF_8));
            return shelf.publish(beside);
        } catch (IOException e) {
            throw StagedExport.inTheWay(target.path(), e);
        }
    }

    @Override
    public void close() {
        try {
            shelf.close();
        } catch (IOException e) {
            throw StagedExport.inTheWay(target.path(), e);
        }
    }
}

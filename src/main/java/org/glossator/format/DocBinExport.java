package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.model.Split;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// An export as `DocBin`s: one file, or one for each split, staged and read back.
///
/// Its provers work beside each other; the rest is used by one thread.
final class DocBinExport implements ExportWriter {

    private final ExportTarget target;
    private final WriteOptions options;
    private final Path folder;
    private final List<String> names;
    private final @Nullable Card card;
    private final Staging staging;
    private final List<DocBinFile> files = new ArrayList<>();

    private DocBinExport(ExportTarget target, WriteOptions options, DataFiles wanted)
            throws IOException {
        this.target = target;
        this.options = options;
        this.folder = wanted.folder();
        this.names = wanted.names();
        this.card = Card.of(target, SpacyDocBin.GUIDE, wanted);
        this.staging = new Staging(folder);
        try {
            for (String name : names) {
                files.add(new DocBinFile(staging.path(name)));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /// @throws Refusal.Environment if the target cannot be written to
    /// @throws Refusal if a file stands there that is no card and called like one
    static DocBinExport open(ExportTarget target, WriteOptions options) {
        DataFiles wanted = DataFiles.of(target, SpacyDocBin.EXTENSION);
        try {
            return new DocBinExport(target, options, wanted);
        } catch (IOException e) {
            throw StagedExport.inTheWay(wanted.folder(), e);
        }
    }

    @Override
    public Prover prover() {
        DocBinText text = new DocBinText(options);
        return new Prover() {
            @Override
            public List<Loss> losses(Bundle bundle) {
                return text.losses(bundle);
            }

            @Override
            public Proven prove(Bundle bundle) {
                DocBinRecord record = text.lay(bundle);
                try {
                    DocBinProof.of(record, bundle, text.layout(bundle));
                } catch (Refusal e) {
                    throw StagedExport.unproven(names.getFirst(), bundle, e);
                }
                return new Proven.InDocBin(bundle, record);
            }
        };
    }

    @Override
    public void write(Proven document) {
        Bundle bundle = document.bundle();
        Split part = bundle.details().split();
        if (target.split() && part == null) {
            throw StagedExport.unassigned(bundle);
        }
        if (card != null) {
            card.count(bundle);
        }
        try {
            int file = target.split() && part != null ? part.ordinal() : 0;
            files.get(file).add(((Proven.InDocBin) document).record());
        } catch (IOException e) {
            throw StagedExport.inTheWay(folder, e);
        }
    }

    @Override
    public boolean hasCard() {
        return card != null;
    }

    @Override
    public List<Path> finish(Account account, Executor beside) {
        List<String> all = new ArrayList<>(names);
        try {
            for (DocBinFile file : files) {
                CardFile done = file.finish();
                if (card != null) {
                    card.file(done);
                }
            }
            if (card != null) {
                all.add(card.write(staging, account));
            }
            return staging.publish(all);
        } catch (IOException e) {
            throw StagedExport.inTheWay(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            for (DocBinFile file : files) {
                file.close();
            }
            staging.close();
        } catch (IOException e) {
            throw StagedExport.inTheWay(folder, e);
        }
    }
}

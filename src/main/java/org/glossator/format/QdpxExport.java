package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.model.Split;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/// An export as projects of REFI-QDA: one archive, or one for each split, staged and read back.
///
/// Its provers work beside each other; the rest is used by one thread.
final class QdpxExport implements ExportWriter {

    private final ExportTarget target;
    private final Path folder;
    private final List<String> names;
    private final Staging staging;
    private final Map<String, String> colours;
    private final @Nullable Card card;
    private final int[] documents = new int[Split.values().length];
    private final List<QdpxFile> files = new ArrayList<>();

    private QdpxExport(ExportTarget target, DataFiles wanted) throws IOException {
        this.target = target;
        this.folder = wanted.folder();
        this.names = wanted.names();
        this.colours = RefiCodebook.coloursOfRelations(target.schema());
        this.card = Card.of(target, Qdpx.GUIDE, wanted);
        this.staging = new Staging(folder);
        try {
            for (String name : names) {
                files.add(new QdpxFile(staging.path(name), new QdpxText(colours)));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /// @throws Refusal.Environment if the target cannot be written to
    static QdpxExport open(ExportTarget target) {
        DataFiles wanted = DataFiles.of(target, "qdpx");
        try {
            return new QdpxExport(target, wanted);
        } catch (IOException e) {
            throw StagedExport.inTheWay(wanted.folder(), e);
        }
    }

    @Override
    public Prover prover() {
        QdpxText text = new QdpxText(colours);
        return new Prover() {
            @Override
            public List<Loss> losses(Bundle bundle) {
                return text.losses(bundle);
            }

            @Override
            public Proven prove(Bundle bundle) {
                QdpxParts parts = text.lay(bundle);
                try {
                    text.prove(List.of(bundle), parts);
                } catch (Refusal e) {
                    throw StagedExport.unproven(names.getFirst(), bundle, e);
                }
                return new Proven.InProject(bundle, parts);
            }
        };
    }

    @Override
    public void write(Proven document) {
        Proven.InProject proven = (Proven.InProject) document;
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
            files.get(file).add(bundle, proven.parts());
            documents[file]++;
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
        List<Label> labels = RefiCodebook.labels(target.schema());
        try {
            for (QdpxFile file : files) {
                file.finish(target.program(), labels);
            }
            return staging.publish(card == null ? names : withCard(card, account));
        } catch (IOException e) {
            throw StagedExport.inTheWay(folder, e);
        }
    }

    private List<String> withCard(Card about, Account account) throws IOException {
        List<String> all = new ArrayList<>(names);
        for (int i = 0; i < names.size(); i++) {
            about.file(CardFile.of(staging.path(names.get(i)), documents[i]));
        }
        all.add(about.write(staging, account));
        return all;
    }

    @Override
    public void close() {
        try {
            for (QdpxFile file : files) {
                file.close();
            }
            staging.close();
        } catch (IOException e) {
            throw StagedExport.inTheWay(folder, e);
        }
    }
}

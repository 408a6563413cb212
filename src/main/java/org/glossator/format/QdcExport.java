package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/// The export of a codebook: one file, whatever documents there are.
final class QdcExport implements ExportWriter {

    private final ExportTarget target;
    private final Path folder;
    private final String name;
    private final Staging staging;

    private QdcExport(ExportTarget target, Path folder, String name) throws IOException {
        this.target = target;
        this.folder = folder;
        this.name = name;
        this.staging = new Staging(folder);
    }

    /// @throws Refusal.Environment if the target cannot be written to
    static QdcExport open(ExportTarget target) {
        DataFiles files = DataFiles.of(target, "qdc");
        String name = target.split() ? "codebook.qdc" : files.names().getFirst();
        try {
            return new QdcExport(target, files.folder(), name);
        } catch (IOException e) {
            throw StagedExport.inTheWay(files.folder(), e);
        }
    }

    @Override
    public Prover prover() {
        return new Prover() {
            @Override
            public List<Loss> losses(Bundle bundle) {
                return Qdc.left(bundle);
            }

            @Override
            public Proven prove(Bundle bundle) {
                return new Proven.AsFiles(bundle, List.of());
            }
        };
    }

    /// Nothing of it goes into a codebook.
    @Override
    public void write(Proven document) {}

    @Override
    public boolean hasCard() {
        return false;
    }

    @Override
    public List<Path> finish(Account account, Executor beside) {
        List<Label> labels = RefiCodebook.labels(target.schema());
        if (labels.isEmpty()) {
            throw new Refusal(name + ": the project has no tag to be written; make one first");
        }
        byte[] content = Qdc.written(labels, target.program());
        prove(labels, content);
        try {
            try (DataFile file = new DataFile(staging.path(name))) {
                file.add(new Utf8Out().raw(new String(content, StandardCharsets.UTF_8)));
                file.settle();
                file.verify();
            }
            return staging.publish(List.of(name));
        } catch (IOException e) {
            throw StagedExport.inTheWay(folder, e);
        }
    }

    /// Reads the codebook from its bytes and compares all tags with what was meant.
    private void prove(List<Label> labels, byte[] content) {
        List<Label> read = new ArrayList<>();
        new Qdc()
                .read(
                        new Source(name, () -> new ByteArrayInputStream(content), null),
                        new Format.Sink() {
                            @Override
                            public void accept(Bundle bundle) {
                                throw new Refusal("a document in a codebook");
                            }

                            @Override
                            public void define(List<Label> defined) {
                                read.addAll(defined);
                            }
                        });
        if (!Set.copyOf(read).equals(Set.copyOf(labels))) {
            throw new Refusal(
                    name
                            + ": the codebook does not read back as it was meant; nothing was"
                            + " exported, please report this with the names of the tags");
        }
    }

    @Override
    public void close() {
        try {
            staging.close();
        } catch (IOException e) {
            throw StagedExport.inTheWay(folder, e);
        }
    }
}

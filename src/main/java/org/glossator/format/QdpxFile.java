package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One project file of an export while it is written. What several sets say of a document comes one
/// after the other, and becomes one source.
final class QdpxFile implements AutoCloseable {

    private final Path path;
    private final QdpxText text;
    private final ZipOut zip;
    private final Pieces sources;
    private final Pieces notes;
    private final Pieces links;
    private final QdpxParts.Names names = QdpxParts.Names.none();
    private final List<Bundle> meant = new ArrayList<>();
    private @Nullable QdpxParts parts;

    /// Elements that wait in a file until all documents are known.
    private static final class Pieces implements AutoCloseable {
        private final Path path;
        private final OutputStream out;

        Pieces(Path path) throws IOException {
            this.path = path;
            this.out = new BufferedOutputStream(Files.newOutputStream(path));
        }

        void add(String elements) throws IOException {
            out.write(elements.getBytes(StandardCharsets.UTF_8));
        }

        QdpxOutline.Piece whole() throws IOException {
            out.close();
            return QdpxOutline.Piece.of(path);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /// @param path beside which other files may stand until it is finished
    QdpxFile(Path path, QdpxText text) throws IOException {
        this.path = path;
        this.text = text;
        this.zip = new ZipOut(path);
        this.sources = new Pieces(beside(".sources"));
        this.notes = new Pieces(beside(".notes"));
        this.links = new Pieces(beside(".links"));
    }

    private Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    /// @throws Refusal if the document does not read back as it was meant
    void add(Bundle bundle, QdpxParts more) throws IOException {
        QdpxParts before = parts;
        if (before != null && before.isBeside(more)) {
            parts = before.with(more);
        } else {
            flush();
            parts = apart(bundle, more);
        }
        meant.add(bundle);
    }

    /// What several sets say of parts of a document may not come one after the other.
    private QdpxParts apart(Bundle bundle, QdpxParts more) {
        QdpxParts own = more;
        for (int copy = 2; zip.holds(own.file()); copy++) {
            own = text.lay(bundle, copy);
            prove(List.of(bundle), own);
        }
        return own;
    }

    private void prove(List<Bundle> bundles, QdpxParts laid) {
        try {
            text.prove(bundles, laid);
        } catch (Refusal e) {
            String file = String.valueOf(path.getFileName());
            throw StagedExport.unproven(file, bundles.getFirst(), e);
        }
    }

    private void flush() throws IOException {
        QdpxParts all = parts;
        if (all == null) {
            return;
        }
        if (meant.size() > 1) {
            prove(meant, all);
        }
        zip.add(all.file(), all.text().getBytes(StandardCharsets.UTF_8));
        sources.add(all.source());
        notes.add(all.notes());
        links.add(all.links());
        names.addAll(all.names());
        parts = null;
        meant.clear();
    }

    /// Brings all to the disk and reads it back.
    void finish(String program, List<Label> labels) throws IOException {
        flush();
        String file = String.valueOf(path.getFileName());
        String name = file.substring(0, Math.max(file.lastIndexOf('.'), 0));
        QdpxOutline outline = new QdpxOutline(name.isEmpty() ? file : name, program, labels, names);
        zip.add(
                "project.qde",
                out -> outline.write(out, sources.whole(), notes.whole(), links.whole()));
        zip.settle();
        zip.verify();
    }

    @Override
    public void close() throws IOException {
        zip.close();
        sources.close();
        notes.close();
        links.close();
    }
}

package org.glossator.format;

import org.glossator.model.Refusal;

import java.util.List;

/// Reads a project twice: first all it says beside its sources, then one source after the other.
final class QdpxReader {

    private final QdpxFiles files;
    private final Losses losses = new Losses();
    private boolean any;

    QdpxReader(QdpxFiles files) {
        this.files = files;
    }

    List<Loss> read(Format.Sink sink) {
        Source file = files.project();
        QdpxProject project = QdpxProject.read(file, losses);
        QdpxNotes notes = new QdpxNotes(files, project.notes, losses);
        QdpxLinks links = new QdpxLinks(project, notes);
        List<Label> labels = project.labels(notes);
        sink.define(labels);
        if (project.isFrom(Qdpx.ORIGIN)) {
            sink.define(links.labels());
        }
        QdpxBundles bundles = new QdpxBundles(project, notes, links, losses);
        try (SafeXml xml = SafeXml.open(file)) {
            QdpxProject.begin(xml);
            while (xml.nextIsBegin()) {
                if (xml.name().equals("Sources")) {
                    while (xml.nextIsBegin()) {
                        source(QdpxSource.read(xml, losses), bundles, file, sink);
                    }
                } else {
                    xml.skip();
                }
            }
        }
        if (!any && labels.isEmpty()) {
            throw new Refusal(
                    file.name()
                            + ": the project holds neither a text nor a code; export one that"
                            + " does");
        }
        notes.missUnused();
        links.missUnused(losses);
        return losses.list();
    }

    private void source(QdpxSource source, QdpxBundles bundles, Source file, Format.Sink sink) {
        if (source.texts.isEmpty()) {
            int said = source.own.codings.size();
            if (said > 0) {
                losses.add("coding of a " + source.kind, said, () -> source.own.name);
            }
        }
        for (QdpxSource.Text text : source.texts) {
            // A text that stands for something else often has no name, or one that only says so.
            String name = source.own.name.isEmpty() ? text.name : source.own.name;
            QdpxLoading.Loaded loaded = new QdpxLoading(files, losses).text(text, name);
            if (loaded == null) {
                int said = text.codings.size();
                for (QdpxSource.Selection selection : text.selections) {
                    said += selection.codings().size();
                }
                if (said > 0) {
                    losses.add("coding of a source without text", said, () -> Excerpt.of(name));
                }
            } else {
                any = true;
                bundles.hand(source, text, loaded, name, file, sink);
            }
        }
    }
}

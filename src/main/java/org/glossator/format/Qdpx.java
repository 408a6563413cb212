package org.glossator.format;

import org.glossator.model.Schema;

import java.util.ArrayList;
import java.util.List;

/// The project exchange of REFI-QDA, by which programs for qualitative analysis hand projects to
/// each other: an archive with `project.qde` and the sources it describes.
///
/// Offsets count code points. Specified in *REFI-QDA Standard 1.5* with its schema; where programs
/// do otherwise, they are followed as far as they give themselves away.
final class Qdpx implements Format.Reading, Format.Writing {

    /// Begins the name of the program in files of ours.
    static final String ORIGIN = "Glossator";

    static final CardGuide GUIDE =
            new CardGuide(
                    "qdpx",
                    CardGuide.CODE_POINTS,
                    """
                    from zipfile import ZipFile; from xml.etree import ElementTree
                    project = ElementTree.parse(ZipFile("{file}").open("project.qde")).getroot()
                    print([each.attrib for each in project.iter() if each.get("startPosition")])
                    """);

    @Override
    public String id() {
        return "qdpx";
    }

    @Override
    public List<String> extensions() {
        return List.of("qdpx");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        try (QdpxFiles files = QdpxFiles.open(source)) {
            return new QdpxReader(files).read(sink);
        }
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new QdpxText();
    }

    @Override
    public List<Loss> losses(Schema schema) {
        List<Loss> losses = new ArrayList<>(RefiCodebook.losses(schema));
        RefiCodebook.guidelinesOfRelations(schema).ifPresent(losses::add);
        return losses;
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        QdpxText text = new QdpxText();
        return new String(text.project(text.lay(bundle)), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return QdpxExport.open(target);
    }
}

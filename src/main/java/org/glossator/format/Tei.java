package org.glossator.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Documents of the Text Encoding Initiative, TEI P5: names marked within the text, and stand-off
/// spans, annotations and links.
///
/// Each `TEI` of a `teiCorpus` is a document. Nothing beyond the file is read.
final class Tei implements Format.Reading, Format.Writing {

    static final String XML = ".xml";
    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    /// The type of a feature structure that Glossator wrote, and what it is called in the header.
    static final String OWN = "glossator";

    private static final CardGuide GUIDE =
            new CardGuide(
                    "tei",
                    CardGuide.NONE,
                    """
                    from pathlib import Path; from xml.etree import ElementTree
                    roots = [ElementTree.parse(path).getroot() for path in Path().rglob("*.xml")]
                    print([(span.attrib, span.text) for root in roots for span in root.iter("{http://www.tei-c.org/ns/1.0}span")])
                    """);

    @Override
    public String id() {
        return "tei";
    }

    @Override
    public List<String> extensions() {
        return List.of("xml", "tei");
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public Likeness likeness(Beginning beginning) {
        String text = beginning.text();
        if (text.contains(NAMESPACE) || text.contains("<teiHeader") || text.contains("<TEI")) {
            return Likeness.CERTAIN;
        }
        return beginning.file().toLowerCase(Locale.ROOT).endsWith(".tei")
                ? Likeness.SOME
                : Likeness.NONE;
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return TeiReader.read(source, sink);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new TeiText();
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return new TeiText().lay(bundle).getFirst().text();
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return FolderExport.open(GUIDE, TeiText::new, target, Map.of());
    }
}

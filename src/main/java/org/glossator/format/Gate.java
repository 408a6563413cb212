package org.glossator.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The documents of GATE: its XML, and the JSON called bdoc that its Python library writes.
///
/// Each annotation set that holds something is a bundle of its own; the default set is one without
/// a name. XML is what is written here; the other is written as [Bdoc]. Specified by the GATE User
/// Guide and GATE's own reader.
final class Gate implements Format.Reading, Format.Writing {

    static final String XML = ".xml";

    private static final CardGuide GUIDE =
            new CardGuide(
                    "gate",
                    CardGuide.CODE_UNITS,
                    """
                    from pathlib import Path; from xml.etree import ElementTree
                    roots = [ElementTree.parse(path).getroot() for path in Path().rglob("*.xml")]
                    print([(a.get("StartNode"), a.get("EndNode"), a.get("Type")) for root in roots for a in root.iter("Annotation")])
                    """);

    @Override
    public String id() {
        return "gate";
    }

    @Override
    public List<String> extensions() {
        return List.of("xml", "bdocjs", "bdocjson", "bdoc");
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public Likeness likeness(Beginning beginning) {
        if (beginning.text().contains("GateDocument")) {
            return Likeness.CERTAIN;
        }
        return isJson(beginning.file()) ? Likeness.SOME : Likeness.NONE;
    }

    private static boolean isJson(String file) {
        return file.toLowerCase(Locale.ROOT).matches("(?s).*\\.(bdoc\\w*|json)");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        GateDocument document =
                isJson(source.file()) ? GateJsonReader.read(source) : GateXmlReader.read(source);
        return new GateBundles(source, document).hand(sink);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new GateText();
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return new GateText().lay(bundle).getFirst().text();
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return FolderExport.open(GUIDE, GateText::new, target, Map.of());
    }
}

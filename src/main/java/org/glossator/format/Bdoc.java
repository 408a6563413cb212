package org.glossator.format;

import java.util.List;
import java.util.Map;

/// The documents of GATE as the JSON called bdoc, which its Python library and its plugin
/// Format_Bdoc exchange; else as [Gate], which reads these files too.
///
/// Offsets are written as code points (`"offset_type": "p"`), as the library does. bdoc has no
/// relations: one is written as an annotation over both its ends, with their ids as features.
final class Bdoc implements Format.Reading, Format.Writing {

    static final String JSON = ".bdocjs";

    private static final CardGuide GUIDE =
            new CardGuide(
                    "bdoc",
                    CardGuide.CODE_POINTS,
                    """
                    import json; from pathlib import Path
                    documents = [json.loads(path.read_text("utf-8")) for path in Path().rglob("*.bdocjs")]
                    print([(d["text"][a["start"]:a["end"]], a["type"]) for d in documents for s in d["annotation_sets"].values() for a in s["annotations"]])
                    """);

    @Override
    public String id() {
        return "bdoc";
    }

    @Override
    public List<String> extensions() {
        return List.of("bdocjs", "bdocjson", "bdoc");
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return new GateBundles(source, GateJsonReader.read(source)).hand(sink);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new BdocText();
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return new BdocText().lay(bundle).getFirst().text();
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return FolderExport.open(GUIDE, BdocText::new, target, Map.of());
    }
}

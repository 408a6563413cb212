package org.glossator.format;

import java.util.List;
import java.util.Map;

/// WebAnno TSV 3, a document a file, as WebAnno and INCEpTION export it.
///
/// Offsets count UTF-16 code units. Specified in INCEpTION's user guide, *WebAnno TSV 3.3 File
/// format*; where that is silent, INCEpTION itself is followed.
final class WebAnnoTsv implements Format.Reading, Format.Writing {

    /// Begins the first line; a version follows.
    static final String HEADER = "#FORMAT=WebAnno TSV ";

    private static final CardGuide GUIDE =
            new CardGuide(
                    "webanno-tsv",
                    CardGuide.CODE_UNITS,
                    """
                    from pathlib import Path
                    rows = [line.split("\\t") for path in Path().rglob("*.tsv") for line in path.read_text("utf-8").splitlines()]
                    print([row[1:] for row in rows if len(row) > 2])
                    """);

    @Override
    public String id() {
        return "webanno-tsv";
    }

    @Override
    public List<String> extensions() {
        return List.of("tsv");
    }

    @Override
    public Likeness likeness(Beginning beginning) {
        return beginning.text().startsWith(HEADER) ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return new WebAnnoTsvReader(source).read(sink);
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new WebAnnoTsvText();
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return new WebAnnoTsvText().lay(bundle).getFirst().text();
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return FolderExport.open(GUIDE, WebAnnoTsvText::new, target, Map.of());
    }
}

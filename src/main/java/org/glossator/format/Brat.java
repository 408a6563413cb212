package org.glossator.format;

import java.util.List;
import java.util.Map;

/// The standoff files of brat: the text in `name.txt`, the annotations in `name.ann`, and what may
/// be annotated in `annotation.conf`.
///
/// Offsets count code points of the text file. Specified at brat's site, *Standoff format* and
/// *Configuration*; where that is silent, brat 1.3 itself is followed.
final class Brat implements Format.Reading, Format.Writing {

    static final String TEXT = ".txt";
    static final String ANNOTATIONS = ".ann";

    private static final CardGuide GUIDE =
            new CardGuide(
                    "brat",
                    CardGuide.CODE_POINTS,
                    """
                    from pathlib import Path
                    lines = [line.split("\\t") for path in Path().rglob("*.ann") for line in path.read_text("utf-8").splitlines()]
                    print([(line[2], line[1].split()[0]) for line in lines if line[0].startswith("T")])
                    """);

    @Override
    public String id() {
        return "brat";
    }

    @Override
    public List<String> extensions() {
        return List.of("ann");
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public List<String> companions(String file) {
        return List.of(file.substring(0, file.lastIndexOf('.')) + TEXT);
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return new BratReader(source).read(sink);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new BratText();
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return new BratText().lay(bundle).getLast().text();
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return FolderExport.open(
                GUIDE,
                BratText::new,
                target,
                Map.of(
                        "annotation.conf",
                        BratConfiguration.annotation(target.schema()),
                        "visual.conf",
                        BratConfiguration.visual(target.schema())));
    }
}

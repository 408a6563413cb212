package org.glossator.format;

import java.util.List;

/// Annotations in a table, one a row: its own, with all that is known of the documents, and those
/// of other programs, as far as their columns are called in a usual way.
///
/// RFC 4180. Offsets of its own tables count code points; in others the quotes tell.
final class CsvSpans implements Format.Reading, Format.Writing {

    private static final CardGuide GUIDE =
            new CardGuide(
                    "csv",
                    CardGuide.CODE_POINTS,
                    """
                    import csv
                    rows = list(csv.DictReader(open("{file}", encoding="utf-8-sig", newline="")))
                    print(len(rows), rows[:3])
                    """);

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv");
    }

    /// A table of spans is told by the names of its columns; any other is one of articles.
    @Override
    public Likeness likeness(Beginning beginning) {
        List<List<String>> rows = CsvTable.first(beginning.text(), 2);
        if (rows.isEmpty()) {
            return Likeness.NONE;
        }
        List<String> names = rows.getFirst();
        List<String> values = rows.size() > 1 ? rows.getLast() : List.of();
        return CsvSpansColumns.isOwn(names) || CsvSpansColumns.of(names).areOfSpans(values)
                ? Likeness.CERTAIN
                : Likeness.NONE;
    }

    @Override
    public List<String> companions(String file) {
        return List.of(StagedExport.MANIFEST);
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return CsvSpansReader.read(source, sink);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new CsvSpansText();
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return CsvSpansText.names() + JsonProof.preview(new CsvSpansText(), bundle);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return StagedExport.open(
                CsvSpansText::new,
                CsvSpansText.frame(),
                "csv",
                target,
                new Manifest(id(), target),
                GUIDE);
    }
}

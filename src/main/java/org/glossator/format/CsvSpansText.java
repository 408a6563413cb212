package org.glossator.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.glossator.model.Subheading;
import org.glossator.text.Offsets;
import org.glossator.text.Span;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lays out bundles as rows of its own table: one for the document, then one for each thing said
/// about it.
final class CsvSpansText implements Scribe {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// Without it a spreadsheet takes UTF-8 for the encoding of its country.
    private static final String MARK = "\uFEFF";

    private final Times times = new Times();

    /// The row that names the columns, with its line end.
    static String names() {
        StringWriter line = new StringWriter();
        try (CsvWriter csv = csv(line)) {
            csv.writeRecord(CsvSpansColumns.OWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    static Frame frame() {
        return Frame.of(MARK + names(), "", "");
    }

    @Override
    public List<Loss> losses(Bundle bundle) {
        return List.of();
    }

    @Override
    public void append(Bundle bundle, Utf8Out out) {
        Offsets offsets = Offsets.of(bundle.text());
        StringWriter lines = new StringWriter(2 * bundle.text().length());
        try (CsvWriter csv = csv(lines)) {
            document(bundle, csv);
            for (Mark mark : bundle.marks()) {
                mark(bundle, mark, offsets, csv);
            }
            for (Subheading heading : bundle.headings()) {
                Row cells = row(CsvSpansColumns.HEADING, bundle);
                place(heading.span(), bundle.text(), offsets, cells);
                cells.put("level", Integer.toString(heading.level()));
                csv.writeRecord(cells.cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.text(lines.toString());
    }

    /// The cells of a row, empty until something is put into them.
    private record Row(List<String> cells) {

        private static final Map<String, Integer> COLUMNS = new HashMap<>();

        static {
            CsvSpansColumns.OWN.forEach(name -> COLUMNS.put(name, COLUMNS.size()));
        }

        Row() {
            this(new ArrayList<>(Collections.nCopies(CsvSpansColumns.OWN.size(), "")));
        }

        void put(String name, String value) {
            Integer column = COLUMNS.get(name);
            if (column != null) {
                cells.set(column, CsvSpansColumns.guarded(value));
            }
        }
    }

    private static Row row(String kind, Bundle bundle) {
        Row cells = new Row();
        cells.put("kind", kind);
        cells.put("document", bundle.id());
        cells.put("set", bundle.set());
        return cells;
    }

    private static void document(Bundle bundle, CsvWriter csv) {
        Row cells = row(CsvSpansColumns.DOCUMENT, bundle);
        Facts.of(bundle).forEach(cells::put);
        cells.put("text", bundle.text());
        if (bundle.details().split() != null) {
            cells.put("split", Codes.of(bundle.details().split()));
        }
        csv.writeRecord(cells.cells());
    }

    private void mark(Bundle bundle, Mark mark, Offsets offsets, CsvWriter csv) {
        Row cells =
                switch (mark) {
                    case Mark.OnSpan span -> {
                        Row row = row(CsvSpansColumns.SPAN, bundle);
                        place(span.span(), bundle.text(), offsets, row);
                        row.put("fragments", fragments(span, offsets));
                        yield row;
                    }
                    case Mark.Relation relation -> {
                        Row row = row(CsvSpansColumns.RELATION, bundle);
                        row.put("from", relation.from());
                        row.put("to", relation.to());
                        yield row;
                    }
                    case Mark.OnDocument _ -> row(CsvSpansColumns.LABEL, bundle);
                };
        cells.put("id", mark.id());
        cells.put("label", mark.label());
        cells.put("note", mark.note());
        if (!mark.attributes().isEmpty()) {
            // Sorted, so that the same work gives the same bytes.
            cells.put("attributes", JSON.writeValueAsString(new TreeMap<>(mark.attributes())));
        }
        Mark.Maker maker = mark.maker();
        if (maker != null) {
            cells.put("annotator", maker.annotator());
            cells.put("at", times.format(maker.at()));
        }
        csv.writeRecord(cells.cells());
    }

    private static void place(Span span, String text, Offsets offsets, Row cells) {
        cells.put("start", Integer.toString(offsets.toCodePoint(span.begin())));
        cells.put("end", Integer.toString(offsets.toCodePoint(span.end())));
        cells.put("quote", span.of(text));
    }

    private static String fragments(Mark.OnSpan mark, Offsets offsets) {
        if (mark.fragments().size() == 1) {
            return "";
        }
        List<List<Integer>> pairs = new ArrayList<>();
        for (Span fragment : mark.fragments()) {
            pairs.add(
                    List.of(
                            offsets.toCodePoint(fragment.begin()),
                            offsets.toCodePoint(fragment.end())));
        }
        return JSON.writeValueAsString(pairs);
    }

    private static CsvWriter csv(StringWriter lines) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(lines);
    }

    @Override
    public void prove(Bundle bundle, byte[] bytes, int length) {
        byte[] head = names().getBytes(StandardCharsets.UTF_8);
        Source source =
                new Source(
                        "document",
                        () ->
                                new SequenceInputStream(
                                        new ByteArrayInputStream(head),
                                        new ByteArrayInputStream(bytes, 0, length)),
                        StandardCharsets.UTF_8);
        List<Bundle> read = new ArrayList<>();
        CsvSpansReader.one(source, read::add);
        Essence.requireSame(bundle, List.of(), read);
    }
}

package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reads the span tables of other programs: a row for each span, with the text in the row or in a
/// file beside the table.
///
/// The table is gone through three times: to see how it is ordered, to find out by the quotes what
/// its offsets mean, and to read it. Rows of a document that do not stand together are gathered.
final class CsvSpansForeign {

    /// The tag where there is no column for it.
    private static final String UNTAGGED = "span";

    private final Source source;
    private final Losses losses = new Losses();
    private CsvSpansColumns columns = CsvSpansColumns.of(List.of());
    private List<String> names = List.of();
    private QuotedPlaces.Way way = QuotedPlaces.Way.USUAL;
    private boolean scattered;

    /// The rows of one document by one annotator.
    private record Group(String document, String annotator, List<CsvTable.Row> rows) {

        long line() {
            return rows.getFirst().line();
        }
    }

    CsvSpansForeign(Source source) {
        this.source = source;
    }

    List<Loss> read(Format.Sink sink) {
        survey();
        QuotedPlaces places = new QuotedPlaces(QuotedPlaces.ways());
        groups(group ->
                places.add(new QuotedPlaces.Ruler(text(group).raw()), places(group.rows())));
        way = places.way();
        if (!way.equals(QuotedPlaces.Way.USUAL)) {
            losses.add("other offsets", source.name() + ": " + way + ", as the quotes show");
        }
        groups(group -> sink.accept(bundle(group)));
        return losses.list();
    }

    // ---- order ----

    private void survey() {
        Set<List<String>> done = new HashSet<>();
        List<List<String>> last = new ArrayList<>();
        boolean[] quotes = {true, false};
        CsvTable.read(
                source,
                (header, row) -> {
                    if (names.isEmpty()) {
                        names = header;
                        columns = CsvSpansColumns.of(header);
                        requireSpans();
                    }
                    List<String> key = key(row);
                    if (last.isEmpty() || !last.getFirst().equals(key)) {
                        scattered |= !done.add(key);
                        last.clear();
                        last.add(key);
                    }
                    quotes[0] &= isQuote(row);
                    quotes[1] |= !row.cell(columns.start()).strip().matches("0?(\\.0+)?");
                });
        if (columns.quote() < 0 && columns.start() >= 0 && quotes[0] && quotes[1]) {
            columns = columns.quotingText();
        }
    }

    private void requireSpans() {
        boolean placed = columns.start() >= 0 && columns.end() >= 0 || columns.places() >= 0;
        if (!placed) {
            throw new Refusal(
                    source.name()
                            + ":1: no columns are called start and end (or begin and stop); name"
                            + " those that hold the offsets");
        }
    }

    /// Whether what is called text is as long as the span.
    private boolean isQuote(CsvTable.Row row) {
        String start = row.cell(columns.start());
        String end = row.cell(columns.end());
        if (!CsvSpansColumns.isNumber(start) || !CsvSpansColumns.isNumber(end)) {
            return start.isBlank() && end.isBlank();
        }
        String text = row.cell(columns.text());
        int length =
                Integer.parseInt(end.strip().replaceAll("\\.0+$", ""))
                        - Integer.parseInt(start.strip().replaceAll("\\.0+$", ""));
        QuotedPlaces.Ruler ruler = new QuotedPlaces.Ruler(text);
        for (QuotedPlaces.Unit unit : QuotedPlaces.Unit.values()) {
            int whole = ruler.length(new QuotedPlaces.Way(unit, QuotedPlaces.Bounds.HALF_OPEN));
            if (!text.isEmpty() && (whole == length || whole == length + 1)) {
                return true;
            }
        }
        return false;
    }

    private List<String> key(CsvTable.Row row) {
        String document = row.cell(columns.document()).strip();
        return List.of(
                columns.document() < 0 ? row.cell(columns.text()) : document,
                row.cell(columns.annotator()).strip());
    }

    private void groups(Consumer<Group> taker) {
        Map<List<String>, List<CsvTable.Row>> open = new LinkedHashMap<>();
        CsvTable.read(
                source,
                (_, row) -> {
                    List<String> key = key(row);
                    if (!scattered && !open.isEmpty() && !open.containsKey(key)) {
                        hand(open, taker);
                    }
                    open.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
                });
        hand(open, taker);
    }

    private void hand(Map<List<String>, List<CsvTable.Row>> open, Consumer<Group> taker) {
        open.forEach((key, rows) ->
                taker.accept(
                        new Group(columns.document() < 0 ? "" : key.get(0), key.get(1), rows)));
        open.clear();
    }

    // ---- text ----

    /// @param charset of the file it came from, or `null` if it stood in the table
    private record Text(String raw, @Nullable String charset) {}

    private Text text(Group group) {
        String found = "";
        for (CsvTable.Row row : group.rows()) {
            String text = row.cell(columns.text());
            if (!found.isEmpty() && !text.isEmpty() && !text.equals(found)) {
                throw flaw(
                        row.line(),
                        "the text of \""
                                + Excerpt.of(group.document())
                                + "\" differs from that of the rows before; give each text its own"
                                + " document");
            }
            found = found.isEmpty() ? text : found;
        }
        if (!found.isEmpty()) {
            return new Text(found, null);
        }
        Decoder.Decoded decoded = Decoder.decode(beside(group), _ -> null);
        return new Text(decoded.raw(), decoded.normalization().charset());
    }

    private Source beside(Group group) {
        String document = group.document();
        String file =
                document.substring(
                        1 + Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')));
        List<String> candidates =
                columns.document() < 0 || file.isEmpty()
                        ? List.of(source.stem() + ".txt")
                        : List.of(file, file + ".txt", file.replaceFirst("\\.[^.]*$", "") + ".txt");
        for (String candidate : candidates) {
            Optional<Source> found = source.neighbours().find(candidate);
            if (found.isPresent() && !candidate.equals(source.file())) {
                return found.get();
            }
        }
        throw flaw(
                group.line(),
                "there is no text in the row, and no "
                        + Excerpt.of(candidates.getLast())
                        + " beside the table; put the text there");
    }

    private Refusal flaw(long line, String what) {
        return new Refusal(source.name() + ":" + line + ": " + what);
    }

    // ---- spans ----

    /// All there are, as the table has them.
    private List<JsonDraft.Place> places(List<CsvTable.Row> rows) {
        List<JsonDraft.Place> places = new ArrayList<>();
        for (CsvTable.Row row : rows) {
            try {
                places.addAll(places(row));
            } catch (JsonlRecord.Flaw e) {
                throw new Refusal(source.name() + ":" + row.line() + ": " + e.getMessage(), e);
            }
        }
        return places;
    }

    private List<JsonDraft.Place> places(CsvTable.Row row) throws JsonlRecord.Flaw {
        if (columns.places() >= 0) {
            return CsvSpansLists.of(row.cell(columns.places()));
        }
        String start = row.cell(columns.start());
        String end = row.cell(columns.end());
        if (start.isBlank() && end.isBlank()) {
            return List.of();
        }
        String quote = row.cell(columns.quote());
        return List.of(
                new JsonDraft.Place(
                        CsvSpansColumns.number(start, names.get(columns.start())),
                        CsvSpansColumns.number(end, names.get(columns.end())),
                        quote.isBlank() ? null : quote));
    }

    /// In code units, half-open.
    private JsonDraft.Place resolved(QuotedPlaces.Ruler ruler, JsonDraft.Place place)
            throws JsonlRecord.Flaw {
        var span = ruler.span(place, way);
        if (span == null) {
            throw new JsonlRecord.Flaw(
                    "%d to %d is no stretch of a text of %d characters (%s); mend its start and end"
                            .formatted(place.start(), place.end(), ruler.length(way), way));
        }
        return new JsonDraft.Place(span.begin(), span.end(), place.quote());
    }

    private Bundle bundle(Group group) {
        Text text = text(group);
        QuotedPlaces.Ruler ruler = new QuotedPlaces.Ruler(text.raw());
        List<List<JsonDraft.Place>> places = new ArrayList<>();
        for (CsvTable.Row row : group.rows()) {
            inPlace(row, () -> places.add(resolved(ruler, row)));
        }
        JsonDraft draft =
                new JsonDraft(
                        text.raw(),
                        source.name() + ":" + group.line(),
                        losses,
                        places.stream().flatMap(List::stream).toList(),
                        true);
        draft.record().id = group.document().replaceFirst("(?i)\\.txt$", "");
        draft.record().set = group.annotator();
        if (text.charset() != null) {
            draft.record().meta.put("encoding", text.charset());
        }
        Map<Integer, String> common = CsvSpansRows.details(columns, group.rows(), draft.record());
        CsvSpansRows rows = new CsvSpansRows(columns, names, draft, text.raw(), common);
        for (int i = 0; i < group.rows().size(); i++) {
            CsvTable.Row row = group.rows().get(i);
            List<JsonDraft.Place> here = places.get(i);
            inPlace(row, () -> rows.mark(row, here, UNTAGGED));
        }
        for (CsvTable.Row row : group.rows()) {
            rows.relation(row);
        }
        List<Bundle> made = new ArrayList<>();
        inPlace(
                group.rows().getFirst(),
                () -> made.add(draft.bundle(Math.toIntExact(group.line()))));
        return made.getFirst();
    }

    private List<JsonDraft.Place> resolved(QuotedPlaces.Ruler ruler, CsvTable.Row row)
            throws JsonlRecord.Flaw {
        List<JsonDraft.Place> resolved = new ArrayList<>();
        for (JsonDraft.Place place : places(row)) {
            resolved.add(resolved(ruler, place));
        }
        return resolved;
    }

    /// What may find a flaw.
    private interface Step {
        void run() throws JsonlRecord.Flaw;
    }

    private void inPlace(CsvTable.Row row, Step step) {
        try {
            step.run();
        } catch (JsonlRecord.Flaw e) {
            throw new Refusal(source.name() + ":" + row.line() + ": " + e.getMessage(), e);
        }
    }
}

package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads its own tables, one document at a time; and all at once those whose rows somebody sorted,
/// so that a document's no longer stand together.
final class CsvSpansReader {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private static final Map<String, Integer> KNOWN = CsvTable.index(CsvSpansColumns.OWN);

    private final Source source;
    private final Format.Sink sink;
    private final Losses losses = new Losses();
    private final Times times = new Times();
    private @Nullable Columns columns;

    private CsvSpansReader(Source source, Format.Sink sink) {
        this.source = source;
        this.sink = sink;
    }

    /// @return what the table held that a bundle cannot carry
    static List<Loss> read(Source source, Format.Sink sink) {
        Order order = new Order();
        CsvTable.read(source, order::take);
        if (order.rows == 0) {
            throw new Refusal(source.name() + ": there is no row in this table; choose another");
        }
        if (!order.own) {
            return new CsvSpansForeign(source).read(sink);
        }
        return new CsvSpansReader(source, sink).read(order.sorted);
    }

    /// The same for a table that is known to be its own and to hold one document, in order.
    static void one(Source source, Format.Sink sink) {
        new CsvSpansReader(source, sink).read(false);
    }

    /// Looks at the rows before they are read.
    private static final class Order {
        private boolean own;
        private boolean sorted;
        private int rows;
        private List<String> document = List.of();
        private @Nullable Columns columns;

        void take(List<String> names, CsvTable.Row row) {
            Columns known = columns;
            if (known == null) {
                own = CsvSpansColumns.isOwn(names);
                known = Columns.of(names);
                columns = known;
            }
            Cells cells = new Cells(known, row);
            if (cells.get("kind").equals(CsvSpansColumns.DOCUMENT)) {
                document = cells.document();
            } else {
                sorted |= !cells.document().equals(document);
            }
            rows++;
        }
    }

    /// Where the columns stand.
    ///
    /// @param index of those there are, by their own names
    /// @param others those that somebody added
    private record Columns(List<String> names, Map<String, Integer> index, List<Integer> others) {

        private static final Columns OWN = made(CsvSpansColumns.OWN);

        static Columns of(List<String> names) {
            return names.equals(CsvSpansColumns.OWN) ? OWN : made(names);
        }

        private static Columns made(List<String> names) {
            Map<String, Integer> found = CsvTable.index(names);
            Map<String, Integer> index = new HashMap<>();
            for (String own : CsvSpansColumns.OWN) {
                Integer column = found.get(own.toLowerCase(Locale.ROOT));
                if (column != null) {
                    index.put(own, column);
                }
            }
            List<Integer> others = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (!KNOWN.containsKey(CsvTable.plain(names.get(i)))) {
                    others.add(i);
                }
            }
            return new Columns(names, index, others);
        }
    }

    /// The cells of a row by the names of their columns, without guards.
    private record Cells(Columns columns, CsvTable.Row row) {

        String get(String name) {
            Integer column = columns.index.get(name);
            return column == null ? "" : CsvSpansColumns.unguarded(row.cell(column));
        }

        List<String> document() {
            return List.of(get("document"), get("set"));
        }
    }

    private List<Loss> read(boolean sorted) {
        Map<List<String>, List<Cells>> all = new LinkedHashMap<>();
        CsvTable.read(
                source,
                (names, row) -> {
                    Columns known = columns == null ? Columns.of(names) : columns;
                    columns = known;
                    Cells cells = new Cells(known, row);
                    boolean begins = cells.get("kind").equals(CsvSpansColumns.DOCUMENT);
                    if (begins && !sorted && !all.isEmpty()) {
                        hand(all);
                    }
                    List<Cells> rows =
                            all.computeIfAbsent(cells.document(), _ -> new ArrayList<>());
                    if (begins) {
                        rows.addFirst(cells);
                    } else {
                        rows.add(cells);
                    }
                });
        hand(all);
        return losses.list();
    }

    private void hand(Map<List<String>, List<Cells>> documents) {
        for (List<Cells> rows : documents.values()) {
            JsonlRecord record = new JsonlRecord(times);
            int line = Math.toIntExact(rows.getFirst().row().line());
            for (Cells cells : rows) {
                inPlace(cells.row().line(), () -> take(cells, record));
            }
            inPlace(
                    line,
                    () -> sink.accept(record.bundle(line, losses, source.name() + ":" + line)));
        }
        documents.clear();
    }

    /// What may find a flaw.
    private interface Step {
        void run() throws JsonlRecord.Flaw;
    }

    private void inPlace(long line, Step step) {
        try {
            step.run();
        } catch (JsonlRecord.Flaw e) {
            throw new Refusal(source.name() + ":" + line + ": " + e.getMessage(), e);
        }
    }

    private void take(Cells cells, JsonlRecord record) throws JsonlRecord.Flaw {
        String kind = cells.get("kind").strip();
        switch (kind) {
            case CsvSpansColumns.DOCUMENT -> document(cells, record);
            case CsvSpansColumns.SPAN -> {
                JsonlRecord.Item item = item(cells);
                item.start = CsvSpansColumns.number(cells.get("start"), "start");
                item.end = CsvSpansColumns.number(cells.get("end"), "end");
                item.quote = cells.get("quote").isEmpty() ? null : cells.get("quote");
                fragments(cells.get("fragments"), item);
                record.spans.add(item);
            }
            case CsvSpansColumns.RELATION -> {
                JsonlRecord.Item item = item(cells);
                item.from = cells.get("from");
                item.to = cells.get("to");
                record.relations.add(item);
            }
            case CsvSpansColumns.LABEL -> record.labels.add(item(cells));
            case CsvSpansColumns.HEADING -> {
                JsonlHeading heading = new JsonlHeading();
                heading.start = CsvSpansColumns.number(cells.get("start"), "start");
                heading.end = CsvSpansColumns.number(cells.get("end"), "end");
                heading.level = CsvSpansColumns.number(cells.get("level"), "level");
                heading.quote = cells.get("quote").isEmpty() ? null : cells.get("quote");
                record.headings.add(heading);
            }
            default ->
                    throw new JsonlRecord.Flaw(
                            "the kind \""
                                    + Excerpt.of(kind)
                                    + "\" is none of document, span, relation, label, heading");
        }
    }

    private void document(Cells cells, JsonlRecord record) throws JsonlRecord.Flaw {
        if (record.text != null) {
            throw new JsonlRecord.Flaw(
                    "the document \""
                            + Excerpt.of(cells.get("document"))
                            + "\" stands twice in a table that was sorted; give each its own name");
        }
        record.id = cells.get("document");
        record.text = cells.get("text");
        record.set = cells.get("set");
        record.setKind = orNull(cells.get("setKind"));
        record.state = orNull(cells.get("state"));
        for (String field : JsonlRecord.META) {
            String value = cells.get(field);
            if (!value.isEmpty()) {
                record.meta.put(field, field.equals("byteOrderMark") ? flag(value) : value);
            }
        }
        known(cells);
    }

    /// A spreadsheet writes `TRUE`.
    private static String flag(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    /// Names the columns that somebody added.
    private void known(Cells cells) {
        for (int column : cells.columns().others()) {
            String cell = cells.row().cell(column);
            if (!cell.isBlank()) {
                String name = cells.columns().names().get(column);
                losses.add(
                        "column",
                        1,
                        () ->
                                source.name()
                                        + ":"
                                        + cells.row().line()
                                        + ": "
                                        + Excerpt.of(name + " " + cell));
            }
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private JsonlRecord.Item item(Cells cells) throws JsonlRecord.Flaw {
        known(cells);
        JsonlRecord.Item item = new JsonlRecord.Item();
        item.id = cells.get("id");
        item.label = cells.get("label");
        item.note = cells.get("note");
        item.annotator = orNull(cells.get("annotator"));
        item.at = orNull(cells.get("at"));
        item.attributes = attributes(cells.get("attributes"));
        return item;
    }

    private static Map<String, String> attributes(String cell) throws JsonlRecord.Flaw {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!cell.isBlank()) {
            JsonNode tree = tree(cell, "attributes");
            if (!tree.isObject()) {
                throw new JsonlRecord.Flaw("the attributes are no JSON object; mend them");
            }
            tree.properties()
                    .forEach(field ->
                            attributes.put(
                                    field.getKey(),
                                    field.getValue().isContainer()
                                            ? field.getValue().toString()
                                            : field.getValue().asString("")));
        }
        return attributes;
    }

    private static void fragments(String cell, JsonlRecord.Item item) throws JsonlRecord.Flaw {
        if (cell.isBlank()) {
            return;
        }
        List<int[]> fragments = new ArrayList<>();
        for (JsonNode pair : tree(cell, "fragments")) {
            if (pair.size() != 2) {
                throw new JsonlRecord.Flaw("fragments are pairs [start, end] in a list; mend them");
            }
            fragments.add(
                    new int[] {
                        JsonFields.offset(pair.path(0), "fragments"),
                        JsonFields.offset(pair.path(1), "fragments")
                    });
        }
        item.fragments = fragments;
    }

    private static JsonNode tree(String cell, String column) throws JsonlRecord.Flaw {
        try {
            return JSON.readTree(cell);
        } catch (JacksonException e) {
            throw new JsonlRecord.Flaw(
                    "the column %s holds \"%s\", which is no JSON; mend it"
                            .formatted(column, Excerpt.of(cell)));
        }
    }
}

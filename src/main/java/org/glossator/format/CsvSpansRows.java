package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of one document in a table of another program, taken into a draft: a row with offsets
/// is a span, one with a tag alone a label on the document, one with two ids a relation.
///
/// @param common what all rows say of the document, by column
record CsvSpansRows(
        CsvSpansColumns columns,
        List<String> names,
        JsonDraft draft,
        String text,
        Map<Integer, String> common) {

    /// Takes what is the same in all rows for details of the document.
    ///
    /// @return the columns that are
    static Map<Integer, String> details(
            CsvSpansColumns columns, List<CsvTable.Row> rows, JsonlRecord record) {
        Map<Integer, String> common = new HashMap<>();
        columns.details()
                .forEach((field, column) -> {
                    String first = rows.getFirst().cell(column).strip();
                    if (rows.stream().allMatch(row -> row.cell(column).strip().equals(first))) {
                        common.put(column, first);
                        record.meta.put(field, first);
                    }
                });
        return common;
    }

    /// A span or a label on the document.
    ///
    /// @param places of the row, in code units
    void mark(CsvTable.Row row, List<JsonDraft.Place> places, String untagged)
            throws JsonlRecord.Flaw {
        String label = columns.label() < 0 ? untagged : row.cell(columns.label()).strip();
        String id = row.cell(columns.id()).strip();
        for (JsonDraft.Place place : places) {
            about(row, draft.span(id, label, place));
        }
        if (places.isEmpty() && columns.label() >= 0 && !isRelation(row)) {
            unplaced(row, id, label);
        }
    }

    /// A quote without offsets is where it stands, if that is one place alone.
    private void unplaced(CsvTable.Row row, String id, String label) throws JsonlRecord.Flaw {
        String quote = row.cell(columns.quote());
        if (quote.isBlank()) {
            about(row, draft.label(label));
            return;
        }
        int at = text.indexOf(quote);
        if (at < 0 || text.indexOf(quote, at + 1) >= 0) {
            draft.lose(at < 0 ? "quote of another text" : "quote without offsets", quote);
            return;
        }
        about(row, draft.span(id, label, new JsonDraft.Place(at, at + quote.length(), quote)));
    }

    private boolean isRelation(CsvTable.Row row) {
        return columns.from() >= 0
                && !row.cell(columns.from()).isBlank()
                && !row.cell(columns.to()).isBlank();
    }

    void relation(CsvTable.Row row) {
        if (isRelation(row) && row.cell(columns.start()).isBlank()) {
            about(
                    row,
                    draft.relation(
                            row.cell(columns.label()).strip(),
                            row.cell(columns.from()).strip(),
                            row.cell(columns.to()).strip()));
        }
    }

    private void about(CsvTable.Row row, JsonlRecord.@Nullable Item item) {
        if (item == null) {
            return;
        }
        item.note = row.cell(columns.note());
        for (int column : columns.others()) {
            attribute(item, row, column);
        }
        for (int column : columns.details().values()) {
            if (!common.containsKey(column)) {
                attribute(item, row, column);
            }
        }
        draft.maker(item, row.cell(columns.annotator()).strip(), row.cell(columns.at()).strip());
    }

    private void attribute(JsonlRecord.Item item, CsvTable.Row row, int column) {
        String name = names.get(column).strip();
        if (!row.cell(column).isBlank()) {
            // Data frames have a column for their row numbers, without a name.
            item.attributes.put(name.isEmpty() ? "row" : name, row.cell(column));
        }
    }
}

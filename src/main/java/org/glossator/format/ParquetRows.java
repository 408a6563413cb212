package org.glossator.format;

import org.glossator.model.Refusal;

import java.util.ArrayList;
import java.util.List;

/// Puts rows together from the bytes of a row group.
final class ParquetRows {

    private final ParquetField.Struct row;
    private final List<ParquetValues> columns = new ArrayList<>();
    private int next;

    private ParquetRows(ParquetField.Struct row) {
        this.row = row;
    }

    /// @throws Refusal if the bytes are not those of a row group with such rows
    static List<Cell> of(ParquetField.Struct row, ParquetGroup group) {
        ParquetRows rows = new ParquetRows(row);
        for (ParquetChunk chunk : group.chunks()) {
            rows.columns.add(ParquetValues.of(row, chunk, group.bytes()));
        }
        List<Cell> read = new ArrayList<>();
        for (int i = 0; i < group.rows(); i++) {
            read.add(rows.row());
        }
        for (ParquetValues column : rows.columns) {
            if (column.hasNext()) {
                throw new Refusal("more values than rows");
            }
        }
        return read;
    }

    private Cell row() {
        next = 0;
        List<Cell> cells = new ArrayList<>();
        for (ParquetField field : row.fields()) {
            if (columns.get(next).repetition() != 0) {
                throw new Refusal("a row that does not begin");
            }
            cells.add(read(field, 0, 0));
        }
        return new Cell.Fields(cells);
    }

    /// @param defined what the definition level is at least
    /// @param lists how many lists it is in
    private Cell read(ParquetField field, int defined, int lists) {
        int first = next;
        int found = columns.get(first).definition();
        if (found <= defined) {
            pass(field, defined);
            return Cell.None.NONE;
        }
        return switch (field) {
            case ParquetField.Value _ -> columns.get(next++).take();
            case ParquetField.Struct struct -> {
                List<Cell> cells = new ArrayList<>();
                for (ParquetField each : struct.fields()) {
                    cells.add(read(each, defined + 1, lists));
                }
                yield new Cell.Fields(cells);
            }
            case ParquetField.Listed list -> {
                List<Cell> cells = new ArrayList<>();
                if (found == defined + 1) {
                    pass(list, defined + 1);
                    yield new Cell.Many(cells);
                }
                do {
                    next = first;
                    cells.add(read(list.element(), defined + 2, lists + 1));
                } while (columns.get(first).repetition() == lists + 1);
                yield new Cell.Many(cells);
            }
        };
    }

    /// Nothing is there in any of its columns.
    private void pass(ParquetField field, int defined) {
        switch (field) {
            case ParquetField.Value _ -> {
                ParquetValues column = columns.get(next++);
                if (column.definition() != defined) {
                    throw new Refusal("a value where none should be");
                }
                column.take();
            }
            case ParquetField.Struct struct -> struct.fields().forEach(each -> pass(each, defined));
            case ParquetField.Listed list -> pass(list.element(), defined);
        }
    }
}

package org.glossator.format;

import java.util.ArrayList;
import java.util.List;

/// A row group: rows, laid out column by column.
///
/// @param chunks in the order of the columns; their places count from the first byte of the group
record ParquetGroup(byte[] bytes, List<ParquetChunk> chunks, int rows) {

    /// @param row what each row is made of
    static ParquetGroup of(ParquetField.Struct row, List<Cell.Fields> rows) {
        Shredder shredder = new Shredder(row);
        rows.forEach(shredder::add);
        ThriftOut out = new ThriftOut();
        List<ParquetChunk> chunks = new ArrayList<>();
        shredder.columns.forEach(column -> chunks.add(column.end(out)));
        return new ParquetGroup(out.toBytes(), List.copyOf(chunks), rows.size());
    }

    /// Takes rows apart.
    private static final class Shredder {

        private final ParquetField.Struct row;
        private final List<ParquetColumn> columns = new ArrayList<>();
        private int next;

        Shredder(ParquetField.Struct row) {
            this.row = row;
            row.fields().forEach(field -> columns(field, List.of(), 0, 0));
        }

        private void columns(ParquetField field, List<String> above, int defined, int lists) {
            List<String> path = new ArrayList<>(above);
            path.add(field.name());
            switch (field) {
                case ParquetField.Value value ->
                        columns.add(new ParquetColumn(path, value.kind(), defined + 1, lists));
                case ParquetField.Struct struct ->
                        struct.fields().forEach(each -> columns(each, path, defined + 1, lists));
                case ParquetField.Listed list -> {
                    path.add("list");
                    columns(list.element(), path, defined + 2, lists + 1);
                }
            }
        }

        void add(Cell.Fields cells) {
            next = 0;
            for (int i = 0; i < row.fields().size(); i++) {
                put(row.fields().get(i), cells.cells().get(i), new Levels(0, 0, 0));
            }
        }

        /// @param repetition of what comes next
        /// @param defined how much is there on the way down
        /// @param lists how many lists on the way down
        private record Levels(int repetition, int defined, int lists) {
            Levels down(int more) {
                return new Levels(repetition, defined + more, lists);
            }

            Levels element(boolean first) {
                int inner = lists + 1;
                return new Levels(first ? repetition : inner, defined + 2, inner);
            }
        }

        private void put(ParquetField field, Cell cell, Levels levels) {
            if (cell instanceof Cell.None) {
                missing(field, levels);
                return;
            }
            switch (field) {
                case ParquetField.Value _ ->
                        columns.get(next++).add(levels.repetition, levels.defined + 1, cell);
                case ParquetField.Struct struct -> {
                    List<Cell> cells = ((Cell.Fields) cell).cells();
                    for (int i = 0; i < struct.fields().size(); i++) {
                        put(struct.fields().get(i), cells.get(i), levels.down(1));
                    }
                }
                case ParquetField.Listed list -> elements(list, (Cell.Many) cell, levels);
            }
        }

        private void elements(ParquetField.Listed list, Cell.Many many, Levels levels) {
            if (many.cells().isEmpty()) {
                missing(list, levels.down(1));
                return;
            }
            int first = next;
            boolean isFirst = true;
            for (Cell cell : many.cells()) {
                next = first;
                put(list.element(), cell, levels.element(isFirst));
                isFirst = false;
            }
        }

        private void missing(ParquetField field, Levels levels) {
            switch (field) {
                case ParquetField.Value _ ->
                        columns.get(next++).add(levels.repetition, levels.defined, Cell.None.NONE);
                case ParquetField.Struct struct ->
                        struct.fields().forEach(each -> missing(each, levels));
                case ParquetField.Listed list -> missing(list.element(), levels);
            }
        }
    }
}

package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows as JSON, one a line. All columns are there, so that each line tells the same types.
final class HfJsonl implements HfSheet {

    private final DataFile file;
    private int rows;

    HfJsonl(DataFile file) {
        this.file = file;
    }

    @Override
    public void add(HfText.Row row) throws IOException {
        Utf8Out line = new Utf8Out();
        write(HfColumns.ROW, row.cells(), line);
        line.raw('\n');
        if (!read(line).equals(row.cells())) {
            throw StagedExport.unproven(file.name(), row.bundle(), new Refusal("another line"));
        }
        file.add(line);
        rows++;
    }

    @Override
    public void settle() throws IOException {
        file.settle();
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public DataFile file() {
        return file;
    }

    /// Appends a value as JSON.
    static void write(ParquetField field, Cell cell, Utf8Out out) {
        switch (cell) {
            case Cell.None _ -> out.raw("null");
            case Cell.Text text -> out.string(text.text());
            case Cell.Number number -> out.raw(Long.toString(number.number()));
            case Cell.Flag flag -> out.raw(Boolean.toString(flag.set()));
            case Cell.Many many -> {
                out.raw('[');
                for (Cell each : many.cells()) {
                    out.comma();
                    write(((ParquetField.Listed) field).element(), each, out);
                }
                out.raw(']');
            }
            case Cell.Fields fields -> {
                List<ParquetField> inner = ((ParquetField.Struct) field).fields();
                out.raw('{');
                for (int i = 0; i < inner.size(); i++) {
                    out.key(inner.get(i).name());
                    write(inner.get(i), fields.cells().get(i), out);
                }
                out.raw('}');
            }
        }
    }

    private static Cell read(Utf8Out line) {
        try {
            byte[] bytes = Arrays.copyOf(line.bytes(), line.length());
            return cell(HfColumns.ROW, JsonMapper.shared().readTree(bytes));
        } catch (JacksonException e) {
            throw new Refusal("no JSON", e);
        }
    }

    private static Cell cell(ParquetField field, @Nullable JsonNode node) {
        if (node == null) {
            throw new Refusal("a column is missing");
        }
        if (node.isNull()) {
            return Cell.None.NONE;
        }
        return switch (field) {
            case ParquetField.Value value ->
                    switch (value.kind()) {
                        case TEXT -> new Cell.Text(node.asString());
                        case INT, LONG -> new Cell.Number(node.asLong());
                        case FLAG -> new Cell.Flag(node.asBoolean());
                    };
            case ParquetField.Listed list -> {
                List<Cell> cells = new ArrayList<>();
                node.forEach(each -> cells.add(cell(list.element(), each)));
                yield new Cell.Many(cells);
            }
            case ParquetField.Struct struct -> {
                List<Cell> cells = new ArrayList<>();
                struct.fields().forEach(each -> cells.add(cell(each, node.get(each.name()))));
                yield new Cell.Fields(cells);
            }
        };
    }
}

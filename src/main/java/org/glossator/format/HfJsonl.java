package org.glossator.format;

import org.glossator.model.Refusal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
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
        if (!says(line, row.cells())) {
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

    /// Whether a line says these cells, column for column, and nothing else.
    private static boolean says(Utf8Out line, Cell cells) {
        try (JsonParser json = JsonMapper.shared().createParser(line.bytes(), 0, line.length())) {
            json.nextToken();
            return says(json, HfColumns.ROW, cells) && json.nextToken() == null;
        } catch (JacksonException e) {
            throw new Refusal("no JSON", e);
        }
    }

    /// Goes on to the last token of the value that the parser is at.
    private static boolean says(JsonParser json, ParquetField field, Cell cell) {
        JsonToken token = json.currentToken();
        return switch (cell) {
            case Cell.None _ -> token == JsonToken.VALUE_NULL;
            case Cell.Text text ->
                    isOf(field, ParquetField.Kind.TEXT)
                            && token == JsonToken.VALUE_STRING
                            && json.getString().equals(text.text());
            case Cell.Number number ->
                    (isOf(field, ParquetField.Kind.INT) || isOf(field, ParquetField.Kind.LONG))
                            && token == JsonToken.VALUE_NUMBER_INT
                            && json.getLongValue() == number.number();
            case Cell.Flag flag ->
                    isOf(field, ParquetField.Kind.FLAG)
                            && token == (flag.set() ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE);
            case Cell.Many many ->
                    field instanceof ParquetField.Listed list && saysMany(json, list, many.cells());
            case Cell.Fields fields ->
                    field instanceof ParquetField.Struct struct
                            && saysFields(json, struct.fields(), fields.cells());
        };
    }

    private static boolean isOf(ParquetField field, ParquetField.Kind kind) {
        return field instanceof ParquetField.Value value && value.kind() == kind;
    }

    private static boolean saysMany(JsonParser json, ParquetField.Listed list, List<Cell> cells) {
        boolean same = json.currentToken() == JsonToken.START_ARRAY;
        for (int i = 0; i < cells.size() && same; i++) {
            json.nextToken();
            same = says(json, list.element(), cells.get(i));
        }
        return same && json.nextToken() == JsonToken.END_ARRAY;
    }

    private static boolean saysFields(
            JsonParser json, List<ParquetField> fields, List<Cell> cells) {
        boolean same =
                json.currentToken() == JsonToken.START_OBJECT && fields.size() == cells.size();
        for (int i = 0; i < cells.size() && same; i++) {
            same = fields.get(i).name().equals(json.nextName());
            json.nextToken();
            same = same && says(json, fields.get(i), cells.get(i));
        }
        return same && json.nextToken() == JsonToken.END_OBJECT;
    }
}

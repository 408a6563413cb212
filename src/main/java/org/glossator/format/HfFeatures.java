package org.glossator.format;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.StringWriter;
import java.util.List;

/// The columns as the datasets library describes them: in JSON within a Parquet file, in YAML at
/// the head of a card. Both in the words that its versions 2 to 5 understand.
///
/// @param classes of a token, by number
record HfFeatures(List<String> classes) {

    private static String type(ParquetField.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case INT -> "int32";
            case LONG -> "int64";
            case FLAG -> "bool";
        };
    }

    /// The value of the key `huggingface`.
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("info");
            json.writeName("features");
            json(HfColumns.ROW, false, json);
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private void json(ParquetField field, boolean isClass, JsonGenerator json) {
        json.writeStartObject();
        switch (field) {
            case ParquetField.Value value -> {
                if (isClass) {
                    json.writeArrayPropertyStart("names");
                    classes.forEach(json::writeString);
                    json.writeEndArray();
                } else {
                    json.writeStringProperty("dtype", type(value.kind()));
                }
                json.writeStringProperty("_type", isClass ? "ClassLabel" : "Value");
            }
            case ParquetField.Struct struct -> {
                for (ParquetField each : struct.fields()) {
                    json.writeName(each.name());
                    entry(each, json);
                }
            }
            case ParquetField.Listed list -> {
                json.writeName("feature");
                json(list.element(), list.name().equals(HfColumns.TAGS), json);
                json.writeStringProperty("_type", "Sequence");
            }
        }
        json.writeEndObject();
    }

    /// A list of structures is written as a list with one: as a `Sequence` it would be read as a
    /// structure of lists.
    private void entry(ParquetField field, JsonGenerator json) {
        if (field instanceof ParquetField.Listed list
                && list.element() instanceof ParquetField.Struct struct) {
            json.writeStartArray();
            json(struct, false, json);
            json.writeEndArray();
        } else {
            json(field, false, json);
        }
    }

    /// Lines that describe each column, as a YAML list.
    String yaml(String indent) {
        StringBuilder out = new StringBuilder();
        HfColumns.ROW.fields().forEach(field -> yaml(field, indent, out));
        return out.toString();
    }

    private void yaml(ParquetField field, String indent, StringBuilder out) {
        out.append(indent).append("- name: ").append(field.name()).append('\n');
        String inner = indent + "  ";
        switch (field) {
            case ParquetField.Value value ->
                    out.append(inner).append("dtype: ").append(type(value.kind())).append('\n');
            case ParquetField.Struct struct ->
                    throw new IllegalStateException("a structure alone: " + struct.name());
            case ParquetField.Listed list -> {
                switch (list.element()) {
                    case ParquetField.Struct struct -> {
                        out.append(inner).append("list:\n");
                        struct.fields().forEach(each -> yaml(each, inner, out));
                    }
                    case ParquetField.Value _ when list.name().equals(HfColumns.TAGS) ->
                            classes(inner, out);
                    case ParquetField.Value value ->
                            out.append(inner)
                                    .append("sequence: ")
                                    .append(type(value.kind()))
                                    .append('\n');
                    case ParquetField.Listed _ ->
                            throw new IllegalStateException("a list of lists: " + list.name());
                }
            }
        }
    }

    private void classes(String indent, StringBuilder out) {
        out.append(indent).append("sequence:\n");
        out.append(indent).append("  class_label:\n");
        out.append(indent).append("    names:\n");
        for (int i = 0; i < classes.size(); i++) {
            out.append(indent).append("      '").append(i).append("': ");
            out.append(quoted(classes.get(i))).append('\n');
        }
    }

    /// A text in quotation marks, as JSON has it, which YAML reads too.
    static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}

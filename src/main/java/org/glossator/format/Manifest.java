package org.glossator.format;

import org.glossator.model.Attribute;
import org.glossator.model.AttributeType;
import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.io.StringWriter;
import java.util.List;

/// What an export says of itself beside its data: units, counts, codebook and checksums.
///
/// Always ASCII, so that it reads the same under any encoding.
final class Manifest {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter JSON =
            JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build()
                    .writer()
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(LINES)
                                    .withArrayIndenter(LINES));

    private final String format;
    private final ExportTarget target;
    private long annotations;
    private long relations;
    private long labels;

    Manifest(String format, ExportTarget target) {
        this.format = format;
        this.target = target;
    }

    void count(Bundle bundle) {
        for (Mark mark : bundle.marks()) {
            switch (mark) {
                case Mark.OnSpan _ -> annotations++;
                case Mark.Relation _ -> relations++;
                case Mark.OnDocument _ -> labels++;
            }
        }
    }

    String text(List<DataFile> files) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("format", format);
            json.writeNumberProperty("version", 1);
            json.writeStringProperty("offset_unit", "code point");
            json.writeStringProperty("tool", target.program());
            counts(json, files);
            json.writeArrayPropertyStart("files");
            for (DataFile file : files) {
                json.writeStartObject();
                json.writeStringProperty("name", file.name());
                json.writeNumberProperty("documents", file.documents());
                json.writeNumberProperty("bytes", file.bytes());
                json.writeStringProperty("sha256", file.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            schema(json, target.schema());
            json.writeEndObject();
        }
        return text + "\n";
    }

    private void counts(JsonGenerator json, List<DataFile> files) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("documents", files.stream().mapToLong(DataFile::documents).sum());
        json.writeNumberProperty("annotations", annotations);
        json.writeNumberProperty("relations", relations);
        json.writeNumberProperty("labels", labels);
        json.writeEndObject();
    }

    private static void schema(JsonGenerator json, Schema schema) {
        json.writeObjectPropertyStart("schema");
        json.writeNumberProperty("version", schema.version());
        json.writeArrayPropertyStart("layers");
        for (Layer layer : schema.layers()) {
            json.writeStartObject();
            json.writeStringProperty("name", layer.name());
            json.writeStringProperty("kind", kind(layer));
            json.writeStringProperty("tagSet", layer.tagSet().name());
            json.writeArrayPropertyStart("tags");
            for (Tag tag : layer.tagSet().tags()) {
                json.writeStartObject();
                json.writeStringProperty("name", tag.name());
                json.writeStringProperty("colour", tag.colour());
                json.writeStringProperty("shortcut", tag.shortcut());
                json.writeStringProperty("guideline", tag.guideline());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("attributes");
            for (Attribute attribute : layer.attributes()) {
                attribute(json, attribute);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void attribute(JsonGenerator json, Attribute attribute) {
        json.writeStartObject();
        json.writeStringProperty("name", attribute.name());
        switch (attribute.type()) {
            case AttributeType.Text _ -> json.writeStringProperty("type", "text");
            case AttributeType.Flag _ -> json.writeStringProperty("type", "flag");
            case AttributeType.Choice choice -> {
                json.writeStringProperty("type", "choice");
                json.writeArrayPropertyStart("values");
                choice.values().forEach(json::writeString);
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private static String kind(Layer layer) {
        return switch (layer) {
            case Layer.Spans _ -> "spans";
            case Layer.Relations _ -> "relations";
            case Layer.Documents _ -> "documents";
        };
    }
}

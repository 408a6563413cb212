package org.glossator.format;

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
            SchemaJson.write(json, target.schema());
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
}

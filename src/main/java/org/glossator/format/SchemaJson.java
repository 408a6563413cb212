package org.glossator.format;

import org.glossator.model.Attribute;
import org.glossator.model.AttributeType;
import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// A codebook as the field `schema` of the JSON object that is open, and back.
final class SchemaJson {

    private SchemaJson() {}

    /// The tags a codebook defines; those of kinds this program does not know are left out.
    static List<Label> labels(JsonNode schema) {
        List<Label> labels = new ArrayList<>();
        for (JsonNode layer : schema.path("layers")) {
            Class<? extends Layer> kind =
                    switch (layer.path("kind").asString("")) {
                        case "spans" -> Layer.Spans.class;
                        case "relations" -> Layer.Relations.class;
                        case "documents" -> Layer.Documents.class;
                        default -> null;
                    };
            for (JsonNode tag : layer.path("tags")) {
                String colour = tag.path("colour").asString("");
                if (kind != null) {
                    labels.add(
                            new Label(
                                    kind,
                                    tag.path("name").asString(""),
                                    colour.matches("#[0-9a-f]{6}") ? colour : "",
                                    tag.path("guideline").asString("")));
                }
            }
        }
        return labels;
    }

    static void write(JsonGenerator json, Schema schema) {
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

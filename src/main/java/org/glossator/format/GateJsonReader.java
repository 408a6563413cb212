package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Offsets;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the JSON called bdoc. Its offsets count code points, or UTF-16 code units where it says so
/// (`"offset_type": "j"`). Values that are lists or maps are kept as JSON. It has no relations; an
/// annotation that names the ids of two others as [BdocText] does is one.
final class GateJsonReader {

    private static final List<String> ENDS = List.of(GateDocument.FROM, GateDocument.TO);

    private final Source source;
    private final JsonNode root;
    private final Losses losses = new Losses();

    private GateJsonReader(Source source) {
        this.source = source;
        this.root = JsonTree.of(source);
    }

    static GateDocument read(Source source) {
        return new GateJsonReader(source).document();
    }

    private GateDocument document() {
        JsonNode text = root.path("text");
        if (!root.isObject() || !text.isString()) {
            throw new Refusal(
                    source.name() + ": there is no \"text\"; this is no document of GATE");
        }
        String raw = text.asString();
        Offsets offsets = Offsets.of(raw);
        boolean points = arePoints();
        List<GateDocument.Set> sets = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : root.path("annotation_sets").properties()) {
            sets.add(set(entry.getKey(), entry.getValue(), offsets, points));
        }
        return new GateDocument(
                raw, "UTF-8", features(root.path("features"), source.name()), sets, losses);
    }

    private boolean arePoints() {
        String type = root.path("offset_type").asString("p");
        return switch (type) {
            case "p" -> true;
            case "j" -> false;
            default ->
                    throw new Refusal(
                            source.name()
                                    + ": the \"offset_type\" is \""
                                    + Excerpt.of(type)
                                    + "\"; it must be p for code points or j for UTF-16");
        };
    }

    private GateDocument.Set set(String name, JsonNode set, Offsets offsets, boolean points) {
        List<GateDocument.Annotation> annotations = new ArrayList<>();
        List<GateDocument.Relation> relations = new ArrayList<>();
        int number = 0;
        for (JsonNode annotation : set.path("annotations")) {
            String place =
                    source.name() + ": annotation " + ++number + " of set \"" + name + "\": ";
            String type = annotation.path("type").asString("");
            if (type.isBlank()) {
                throw new Refusal(place + "there is no \"type\"; give it one");
            }
            String id = scalar(annotation.path("id"));
            int begin = offset(annotation.path("start"), offsets, points, place);
            int end = offset(annotation.path("end"), offsets, points, place);
            Map<String, String> features = features(annotation.path("features"), place);
            if (features.keySet().containsAll(ENDS)) {
                List<String> members = ENDS.stream().map(features::remove).toList();
                relations.add(new GateDocument.Relation(id, type, members, features, place));
            } else {
                annotations.add(new GateDocument.Annotation(id, type, begin, end, features, place));
            }
        }
        return new GateDocument.Set(name, annotations, relations);
    }

    private static int offset(JsonNode value, Offsets offsets, boolean points, String place) {
        int length = points ? offsets.codePoints() : offsets.units();
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.asInt() < 0
                || value.asInt() > length) {
            throw new Refusal(
                    place
                            + "the offset "
                            + Excerpt.of(value.toString())
                            + " is not within a text of "
                            + length
                            + (points ? " code points" : " UTF-16 code units")
                            + "; mend it");
        }
        return points ? offsets.toUnit(value.asInt()) : value.asInt();
    }

    private Map<String, String> features(JsonNode features, String place) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> feature : features.properties()) {
            if (feature.getValue().isNull()) {
                losses.add(Alteration.EMPTY_VALUE.kind(), place + Excerpt.of(feature.getKey()));
            } else {
                found.put(feature.getKey(), scalar(feature.getValue()));
            }
        }
        return found;
    }

    private static String scalar(JsonNode value) {
        return value.isMissingNode() || value.isNull()
                ? ""
                : value.isValueNode() ? value.asString() : value.toString();
    }
}

package org.glossator.format;

import org.glossator.model.Refusal;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a CAS from JSON. A feature's name begins with `@` if it points at something, with `^` if
/// it is an offset, and with `#` if it is a number that JSON has no way to write.
final class UimaJsonReader {

    private static final char POINTS = '@';
    private static final String MARKERS = "^#";

    private final Source source;
    private final JsonNode root;
    private final Map<String, UimaFs> sofas = new LinkedHashMap<>();
    private final Map<String, UimaFs> structures = new LinkedHashMap<>();

    private UimaJsonReader(Source source) {
        this.source = source;
        this.root = JsonTree.of(source);
    }

    static UimaCas read(Source source) {
        return new UimaJsonReader(source).cas();
    }

    private UimaCas cas() {
        JsonNode all = root.isArray() ? root : root.path("%FEATURE_STRUCTURES");
        if (!all.isContainer()) {
            throw new Refusal(
                    source.name()
                            + ": there is no \"%FEATURE_STRUCTURES\"; this is no CAS, choose"
                            + " another file or format");
        }
        if (all.isArray()) {
            all.forEach(each -> structure(each.path("%ID").asString(""), each));
        } else {
            all.properties().forEach(each -> structure(each.getKey(), each.getValue()));
        }
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (JsonNode view : root.path("%VIEWS")) {
            members.put(view.path("%SOFA").asString(""), texts(view.path("%MEMBERS")));
        }
        return new UimaCas(sofas, structures, members);
    }

    private void structure(String id, JsonNode node) {
        String type = node.path("%TYPE").asString("");
        if (id.isBlank() || type.isBlank()) {
            throw new Refusal(
                    source.name()
                            + ": a feature structure has no \"%ID\" or no \"%TYPE\"; write the file"
                            + " again");
        }
        UimaFs structure =
                new UimaFs(
                        id,
                        type,
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        texts(node.path("%ELEMENTS")));
        for (Map.Entry<String, JsonNode> feature : node.properties()) {
            feature(structure, feature.getKey(), feature.getValue());
        }
        Map<String, UimaFs> kind = type.equals(UimaFs.SOFA) ? sofas : structures;
        if (kind.put(id, structure) != null) {
            throw new Refusal(
                    source.name()
                            + ": the id "
                            + Excerpt.of(id)
                            + " stands twice; make ids unique");
        }
    }

    private static void feature(UimaFs structure, String name, JsonNode value) {
        if (name.isEmpty() || name.startsWith("%") || value.isNull()) {
            return;
        }
        if (name.charAt(0) == POINTS) {
            List<String> ids = value.isArray() ? texts(value) : List.of(text(value));
            structure.references().put(name.substring(1), ids);
        } else {
            boolean marked = MARKERS.indexOf(name.charAt(0)) >= 0;
            String plain = marked ? name.substring(1) : name;
            String text = value.isArray() ? String.join(UimaBundle.AND, texts(value)) : text(value);
            structure.values().put(plain, text);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        if (list.isArray()) {
            list.forEach(each -> texts.add(text(each)));
        }
        return texts;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.isValueNode() ? value.asString() : value.toString();
    }
}

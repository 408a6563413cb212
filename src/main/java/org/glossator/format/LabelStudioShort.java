package org.glossator.format;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.Set;

/// A record of the JSON-MIN export, made into the task it comes from.
///
/// The fields of the data stand before `id`, what was said behind it, and who said it last.
final class LabelStudioShort {

    /// Longer than this, words are no choice but free text.
    private static final int LONGEST_CHOICE = 80;

    private static final Set<String> ABOUT =
            Set.of("id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time");

    private LabelStudioShort() {}

    static ObjectNode task(JsonNode record) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        boolean said = false;
        for (Map.Entry<String, JsonNode> field : record.properties()) {
            String name = field.getKey();
            said |= name.equals("id") && record.has("annotator");
            if (!ABOUT.contains(name) && !takes(name, field.getValue(), said, result)) {
                data.set(name, field.getValue());
            }
        }
        ObjectNode task = JsonNodeFactory.instance.objectNode();
        ObjectNode annotation = task.putArray("annotations").addObject();
        task.set("data", data);
        task.set("id", record.path("id"));
        annotation.set("completed_by", record.path("annotator"));
        annotation.set("created_at", record.path("created_at"));
        annotation.set("updated_at", record.path("updated_at"));
        annotation.set("result", result);
        return task;
    }

    /// Whether the field is something that was said, and now is among the results.
    private static boolean takes(String name, JsonNode value, boolean said, ArrayNode result) {
        if (value.isArray() && value.path(0).isObject() && value.path(0).has("start")) {
            for (JsonNode region : value) {
                ObjectNode item = item(name, type(region), result);
                item.put("id", "region" + result.size());
                item.set("value", region);
            }
            return true;
        }
        if (value.isObject() && value.path("choices").isArray()) {
            item(name, "choices", result).set("value", value);
            return true;
        }
        if (said && value.isString()) {
            String words = value.stringValue();
            boolean free = words.length() > LONGEST_CHOICE || words.contains("\n");
            item(name, free ? "textarea" : "choices", result)
                    .putObject("value")
                    .putArray(free ? "text" : "choices")
                    .add(words);
            return true;
        }
        return false;
    }

    private static String type(JsonNode region) {
        for (String name : region.propertyNames()) {
            if (name.endsWith("labels")) {
                return name;
            }
        }
        return "labels";
    }

    private static ObjectNode item(String name, String type, ArrayNode result) {
        return result.addObject().put("from_name", name).put("type", type);
    }
}

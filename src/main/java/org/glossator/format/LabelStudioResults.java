package org.glossator.format;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one annotation says: regions of the text, what is said about each of them, relations
/// between them, and choices for the whole task.
final class LabelStudioResults {

    private static final Set<String> REGIONS = Set.of("labels", "hypertextlabels");

    private final List<JsonNode> regions = new ArrayList<>();
    private final List<JsonNode> relations = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();

    /// Of each region, where that is known without the page it was marked on.
    private final Map<JsonNode, JsonDraft.Place> placed = new IdentityHashMap<>();

    private final Map<String, JsonlRecord.Item> items = new HashMap<>();

    /// What the regions lie in: the object most of them name.
    private final String object;

    LabelStudioResults(JsonNode results) throws JsonlRecord.Flaw {
        Map<String, Integer> objects = new HashMap<>();
        for (JsonNode result : results) {
            String type = JsonFields.scalar(result.path("type"));
            if (REGIONS.contains(type)) {
                regions.add(result);
                objects.merge(JsonFields.scalar(result.path("to_name")), 1, Integer::sum);
            } else {
                (type.equals("relation") ? relations : others).add(result);
            }
        }
        String most =
                objects.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("");
        for (JsonNode other : others) {
            most = most.isEmpty() ? JsonFields.scalar(other.path("to_name")) : most;
        }
        object = most;
        for (JsonNode region : regions) {
            place(region);
        }
    }

    String object() {
        return object;
    }

    /// Where all quotes should stand, but for those on pages, which need not.
    List<JsonDraft.Place> places() {
        return regions.stream()
                .filter(region -> isInText(region) && !isOnPage(region))
                .map(placed::get)
                .toList();
    }

    private boolean isInText(JsonNode region) {
        return placed.containsKey(region)
                && JsonFields.scalar(region.path("to_name")).equals(object);
    }

    /// A region of a web page says where it is by elements, not by offsets.
    private static boolean isOnPage(JsonNode region) {
        JsonNode start = region.path("value").path("start");
        return start.isString() && !start.stringValue().matches("\\d+");
    }

    private void place(JsonNode region) throws JsonlRecord.Flaw {
        JsonNode value = region.path("value");
        String quote = JsonFields.quote(value.path("text"));
        JsonNode global = value.path("globalOffsets");
        if (value.path("start").isFloatingPointNumber()) {
            // A time in a recording.
            return;
        }
        if (!isOnPage(region)) {
            placed.put(region, at(value.path("start"), value.path("end"), quote));
        } else if (global.isObject()) {
            placed.put(region, at(global.path("start"), global.path("end"), quote));
        } else if (value.path("start").equals(value.path("end"))) {
            placed.put(region, at(value.path("startOffset"), value.path("endOffset"), quote));
        }
    }

    private static JsonDraft.Place at(JsonNode start, JsonNode end, @Nullable String quote)
            throws JsonlRecord.Flaw {
        return new JsonDraft.Place(
                JsonFields.offset(start, "start"), JsonFields.offset(end, "end"), quote);
    }

    void addTo(JsonDraft draft, String text) throws JsonlRecord.Flaw {
        for (JsonNode region : regions) {
            region(draft, region, text);
        }
        for (JsonNode other : others) {
            if (JsonFields.scalar(other.path("type")).equals("choices") && !isAboutItem(other)) {
                choices(draft, other);
            }
        }
        for (JsonNode other : others) {
            other(draft, other);
        }
        for (JsonNode relation : relations) {
            relation(draft, relation);
        }
    }

    private void region(JsonDraft draft, JsonNode region, String text) throws JsonlRecord.Flaw {
        JsonDraft.Place place = placed.get(region);
        boolean lost =
                place == null
                        || !isInText(region)
                        || isOnPage(region) && !JsonDraft.fits(text, List.of(place), true);
        if (place == null || lost) {
            draft.lose("region elsewhere", JsonFields.scalar(region.path("id")));
            return;
        }
        String id = JsonFields.scalar(region.path("id"));
        JsonNode labels = region.path("value").path(JsonFields.scalar(region.path("type")));
        List<String> tags = JsonFields.strings(labels);
        for (String tag : tags.isEmpty() ? List.of("") : tags) {
            JsonlRecord.@Nullable Item item = draft.span(id, tag, place);
            if (item != null) {
                item.note = String.join("\n", lines(region.path("meta").path("text")));
                items.putIfAbsent(id, item);
            }
        }
    }

    private boolean isAboutItem(JsonNode result) {
        return items.containsKey(JsonFields.scalar(result.path("id")));
    }

    private void choices(JsonDraft draft, JsonNode result) {
        for (String choice : JsonFields.strings(result.path("value").path("choices"))) {
            JsonlRecord.@Nullable Item item = draft.label(choice);
            if (item != null) {
                item.note = String.join("\n", lines(result.path("meta").path("text")));
                items.putIfAbsent(JsonFields.scalar(result.path("id")), item);
            }
        }
    }

    /// Something that is said about a region, or about the whole task.
    private void other(JsonDraft draft, JsonNode result) {
        String type = JsonFields.scalar(result.path("type"));
        String name = JsonFields.scalar(result.path("from_name"));
        JsonlRecord.@Nullable Item item = items.get(JsonFields.scalar(result.path("id")));
        JsonNode value = result.path("value");
        String said =
                switch (type) {
                    case "choices", "rating", "number", "datetime" ->
                            String.join("\n", lines(value.path(type)));
                    case "textarea" -> String.join("\n", lines(value.path("text")));
                    case "taxonomy" -> taxonomy(value.path("taxonomy"));
                    default -> "";
                };
        boolean known =
                Set.of("choices", "rating", "number", "datetime", "textarea", "taxonomy")
                        .contains(type);
        if (!known) {
            draft.lose(type.isEmpty() ? "result" : type, name);
        } else if (item == null) {
            about(draft, name, said);
        } else if (!type.equals("choices") || !isOwn(item, said)) {
            item.attributes.merge(name, said, (a, b) -> a + "\n" + b);
        }
    }

    /// Whether a choice is what the item itself was made of.
    private static boolean isOwn(JsonlRecord.Item item, String said) {
        return item.start < 0 && List.of(said.split("\n")).contains(item.label);
    }

    private static void about(JsonDraft draft, String name, String said) {
        JsonlRecord.@Nullable Item label = draft.label(name);
        if (label == null) {
            draft.lose("result", said);
        } else {
            label.note = said;
        }
    }

    private static List<String> lines(JsonNode node) {
        List<String> lines = new ArrayList<>();
        if (!node.isMissingNode()) {
            for (JsonNode each : node.isArray() ? node : List.of(node)) {
                lines.add(JsonFields.scalar(each));
            }
        }
        return lines;
    }

    private static String taxonomy(JsonNode paths) {
        List<String> all = new ArrayList<>();
        for (JsonNode path : paths) {
            all.add(String.join(" / ", lines(path)));
        }
        return String.join("\n", all);
    }

    private void relation(JsonDraft draft, JsonNode relation) {
        String from = JsonFields.scalar(relation.path("from_id"));
        String to = JsonFields.scalar(relation.path("to_id"));
        String direction = JsonFields.scalar(relation.path("direction"));
        boolean turned = direction.equals("left");
        List<String> labels = JsonFields.strings(relation.path("labels"));
        for (String label : labels.isEmpty() ? List.of("relation") : labels) {
            JsonlRecord.@Nullable Item item =
                    turned ? draft.relation(label, to, from) : draft.relation(label, from, to);
            if (item != null && direction.equals("bi")) {
                item.attributes.put("direction", direction);
            }
        }
    }
}

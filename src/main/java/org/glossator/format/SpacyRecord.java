package org.glossator.format;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One record of spaCy's training data: a document with paragraphs, a pair of a text and what is
/// said of it, or a document as `Doc.to_json` gives it.
final class SpacyRecord {

    /// A category is given with how true it is, from 0 to 1.
    private static final double TRUE = 0.5;

    /// What of a pair is read, or is not about names.
    private static final Set<String> KNOWN =
            Set.of("text", "id", "meta", "entities", "ents", "spans", "cats", "classes");

    /// A named stretch.
    ///
    /// @param group the name of the group of spans it is in; empty for entities
    private record Named(String label, JsonDraft.Place place, String group, JsonNode node) {}

    private final String place;
    private final int line;
    private final Losses losses;

    SpacyRecord(String place, int line, Losses losses) {
        this.place = place;
        this.line = line;
        this.losses = losses;
    }

    void read(JsonNode record, Format.Sink sink) throws JsonlRecord.Flaw {
        if (record.isArray()) {
            sink.accept(pair(record));
        } else if (record.path("paragraphs").isArray()) {
            int count = record.path("paragraphs").size();
            String id = JsonFields.scalar(record.path("id"));
            int number = 0;
            for (JsonNode paragraph : record.path("paragraphs")) {
                number++;
                String own = count == 1 || id.isEmpty() ? id : id + "-" + number;
                sink.accept(new SpacyParagraph(paragraph, place, losses).bundle(own, line));
            }
        } else if (record.path("annotations").isArray() && !record.has("text")) {
            for (JsonNode each : record.path("annotations")) {
                // An editor of such files writes null for what was passed over.
                if (!each.isNull()) {
                    sink.accept(pair(each));
                }
            }
        } else {
            sink.accept(about(record.path("text"), record));
        }
    }

    private Bundle pair(JsonNode pair) throws JsonlRecord.Flaw {
        if (!pair.isArray() || pair.size() < 2) {
            throw new JsonlRecord.Flaw(
                    "not a pair of a text and its entities; write [text, {\"entities\": […]}]");
        }
        return about(pair.path(0), pair.path(1));
    }

    private Bundle about(JsonNode textNode, JsonNode said) throws JsonlRecord.Flaw {
        String text = JsonFields.text(textNode);
        if (text == null) {
            throw new JsonlRecord.Flaw("there is no \"text\"; every document needs one");
        }
        List<Named> spans = new ArrayList<>();
        // Pairs may do without the name of the one field they have.
        named(said.isArray() ? said : said.path("entities"), "", spans);
        named(said.path("ents"), "", spans);
        JsonNode groups = said.path("spans");
        if (groups.isArray()) {
            named(groups, "", spans);
        }
        for (Map.Entry<String, JsonNode> group : groups.properties()) {
            named(group.getValue(), group.getKey(), spans);
        }
        JsonDraft draft =
                new JsonDraft(
                        text, place, losses, spans.stream().map(Named::place).toList(), false);
        draft.record().id = JsonFields.scalar(said.path("id"));
        for (Named span : spans) {
            JsonlRecord.@Nullable Item item = draft.span("", span.label, span.place);
            if (item != null) {
                more(item, span);
            }
        }
        categories(draft, said.path("cats"));
        draft.meta(said.path("meta"), Set.of());
        for (Map.Entry<String, JsonNode> field : said.properties()) {
            if (!KNOWN.contains(field.getKey()) && !field.getValue().isEmpty()) {
                draft.lose("annotation field", field.getKey());
            }
        }
        return draft.bundle(line);
    }

    private static void named(JsonNode items, String group, List<Named> spans)
            throws JsonlRecord.Flaw {
        for (JsonNode item : items) {
            boolean list = item.isArray();
            JsonNode start = list ? item.path(0) : item.path("start");
            JsonNode end = list ? item.path(1) : item.path("end");
            spans.add(
                    new Named(
                            JsonFields.scalar(list ? item.path(2) : item.path("label")),
                            new JsonDraft.Place(
                                    JsonFields.offset(start, "start"),
                                    JsonFields.offset(end, "end"),
                                    JsonFields.quote(item.path("text"))),
                            group,
                            item));
        }
    }

    private static void more(JsonlRecord.Item item, Named span) {
        if (!span.group.isEmpty()) {
            item.attributes.put("group", span.group);
        }
        // What it stands for in a knowledge base, and its own id.
        JsonNode node = span.node;
        attribute(item, "kb_id", node.isArray() ? node.path(3) : node.path("kb_id"));
        attribute(item, "id", node.path("id"));
    }

    private static void attribute(JsonlRecord.Item item, String name, JsonNode value) {
        String said = JsonFields.scalar(value);
        if (!said.isEmpty()) {
            item.attributes.put(name, said);
        }
    }

    /// Categories with how true they are, as an object or as a list; those that are not are no
    /// labels.
    static void categories(JsonDraft draft, JsonNode cats) {
        for (Map.Entry<String, JsonNode> cat : cats.properties()) {
            if (isTrue(cat.getValue())) {
                draft.label(cat.getKey());
            }
        }
        if (cats.isArray()) {
            for (JsonNode cat : cats) {
                if (isTrue(cat.path("value"))) {
                    draft.label(JsonFields.scalar(cat.path("label")));
                }
            }
        }
    }

    private static boolean isTrue(JsonNode value) {
        return value.isNumber() ? value.doubleValue() >= TRUE : value.asBoolean(false);
    }
}

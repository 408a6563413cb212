package org.glossator.format;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One document as doccano exports it, in the layout of any of its projects of texts.
final class DoccanoRecord {

    /// Where versions and kinds of project keep labels.
    private static final List<String> LABELS =
            List.of("entities", "label", "labels", "annotations", "cats");

    private static final Set<String> KNOWN =
            Set.of(
                    "id",
                    "text",
                    "data",
                    "label",
                    "labels",
                    "annotations",
                    "entities",
                    "relations",
                    "cats",
                    "Comments",
                    "comments",
                    "meta");

    /// A label on a stretch.
    private record Labelled(
            String id, String label, JsonDraft.Place place, String user, boolean entity) {}

    /// By what spans that stand twice are known.
    private record Stretch(JsonDraft.Place place, String label) {}

    private final JsonNode record;
    private final String place;
    private final Losses losses;
    private final List<Labelled> spans = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    DoccanoRecord(JsonNode record, String place, Losses losses) {
        this.record = record;
        this.place = place;
        this.losses = losses;
    }

    Bundle bundle(int line) throws JsonlRecord.Flaw {
        String text = text();
        for (String field : LABELS) {
            labels(record.path(field), field);
        }
        JsonDraft draft =
                new JsonDraft(
                        text, place, losses, spans.stream().map(Labelled::place).toList(), false);
        draft.record().id = JsonFields.scalar(record.path("id"));
        spans(draft);
        for (JsonNode relation : record.path("relations")) {
            relation(draft, relation);
        }
        labels.forEach(draft::label);
        draft.meta(record, KNOWN);
        draft.meta(record.path("meta"), Set.of());
        comments(draft);
        return draft.bundle(line);
    }

    private String text() throws JsonlRecord.Flaw {
        String text = JsonFields.text(record.path("text"));
        if (text == null) {
            text = JsonFields.text(record.path("data"));
        }
        if (text == null) {
            throw new JsonlRecord.Flaw("there is no \"text\"; export a project of texts as JSONL");
        }
        return text;
    }

    private void labels(JsonNode found, String field) throws JsonlRecord.Flaw {
        if (found.isMissingNode() || found.isNull()) {
            return;
        }
        if (found.isString() && found.stringValue().isEmpty()) {
            return;
        }
        if (!found.isArray()) {
            labels.add(name(found, field));
            return;
        }
        boolean numbers = false;
        boolean words = false;
        for (JsonNode each : found) {
            numbers |= each.isNumber();
            words |= each.isString();
            if (each.isArray()) {
                tuple(each, field);
            } else if (each.isObject()) {
                object(each, field);
            } else {
                labels.add(name(each, field));
            }
        }
        if (numbers && words) {
            throw new JsonlRecord.Flaw(
                    "\"" + field + "\" must be a list of labels or of [start, end, label]");
        }
    }

    private static String name(JsonNode label, String field) throws JsonlRecord.Flaw {
        if (label.isString() && !label.stringValue().isBlank() || label.isIntegralNumber()) {
            return JsonFields.scalar(label);
        }
        throw new JsonlRecord.Flaw(
                "\""
                        + field
                        + "\" holds "
                        + Excerpt.of(label.toString())
                        + "; a label must be a word or [start, end, label]");
    }

    private void tuple(JsonNode tuple, String field) throws JsonlRecord.Flaw {
        if (tuple.size() != 3) {
            throw new JsonlRecord.Flaw(
                    "\""
                            + field
                            + "\" holds "
                            + Excerpt.of(tuple.toString())
                            + "; it must be [start, end, label]");
        }
        spans.add(
                new Labelled(
                        "",
                        name(tuple.get(2), field),
                        at(tuple.get(0), tuple.get(1)),
                        "",
                        field.equals("entities")));
    }

    private void object(JsonNode object, String field) throws JsonlRecord.Flaw {
        JsonNode label = object.path("label");
        JsonNode start = object.path("start_offset");
        if (start.isMissingNode() && object.path("end_offset").isMissingNode()) {
            labels.add(name(label, field));
            return;
        }
        spans.add(
                new Labelled(
                        JsonFields.scalar(object.path("id")),
                        name(label, field),
                        at(start, object.path("end_offset")),
                        JsonFields.scalar(object.path("user")),
                        field.equals("entities")));
    }

    private static JsonDraft.Place at(JsonNode start, JsonNode end) throws JsonlRecord.Flaw {
        return new JsonDraft.Place(
                JsonFields.offset(start, "start_offset"),
                JsonFields.offset(end, "end_offset"),
                null);
    }

    /// A span may stand in `label` and in `entities`, for projects without and with relations: it
    /// is one span.
    private void spans(JsonDraft draft) throws JsonlRecord.Flaw {
        Map<Stretch, Integer> entities = new HashMap<>();
        for (Labelled span : spans) {
            Stretch key = new Stretch(span.place, span.label);
            if (!span.entity && entities.merge(key, -1, Integer::sum) >= 0) {
                continue;
            }
            if (span.entity) {
                entities.merge(key, 1, Integer::sum);
            }
            JsonlRecord.@Nullable Item item = draft.span(span.id, span.label, span.place);
            if (item != null && !span.user.isEmpty()) {
                item.attributes.put("user", span.user);
            }
        }
    }

    private static void relation(JsonDraft draft, JsonNode relation) {
        String label = JsonFields.scalar(relation.path("type"));
        draft.relation(
                label.isEmpty() ? JsonFields.scalar(relation.path("label")) : label,
                JsonFields.scalar(relation.path("from_id")),
                JsonFields.scalar(relation.path("to_id")));
    }

    /// What annotators said about the document.
    private void comments(JsonDraft draft) {
        List<String> all = new ArrayList<>();
        String note = draft.record().meta.getOrDefault("note", "");
        if (!note.isEmpty()) {
            all.add(note);
        }
        for (String field : List.of("Comments", "comments")) {
            for (JsonNode comment : record.path(field)) {
                all.addAll(
                        JsonFields.strings(
                                comment.isObject()
                                        ? comment.path(comment.has("comment") ? "comment" : "text")
                                        : comment));
            }
        }
        draft.record().meta.put("note", String.join("\n", all));
    }
}

package org.glossator.format;

import org.glossator.model.AnnotationSet;
import org.glossator.model.WorkState;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One task as Prodigy exports it.
final class ProdigyRecord {

    /// What of a task is read, or only serves Prodigy's screen.
    private static final Set<String> KNOWN =
            Set.of(
                    "id",
                    "text",
                    "meta",
                    "tokens",
                    "spans",
                    "relations",
                    "label",
                    "accept",
                    "answer",
                    "options",
                    "config",
                    "style",
                    "html",
                    "versions",
                    "priority",
                    "_input_hash",
                    "_task_hash",
                    "_session_id",
                    "_annotator_id",
                    "_view_id",
                    "_timestamp",
                    "_is_binary");

    /// What of a span or relation is read, or follows from the rest.
    private static final Set<String> KNOWN_OF_MARK =
            Set.of(
                    "id",
                    "start",
                    "end",
                    "label",
                    "text",
                    "token_start",
                    "token_end",
                    "input_hash",
                    "color",
                    "head",
                    "child",
                    "head_span",
                    "child_span",
                    "note",
                    "attributes");

    /// A span as it stands in the task.
    private record Labelled(String id, String label, JsonDraft.Place place, JsonNode node) {}

    private final JsonNode record;
    private final String place;
    private final Losses losses;
    private final String answer;
    private final List<Labelled> spans = new ArrayList<>();

    ProdigyRecord(JsonNode record, String place, Losses losses) {
        this.record = record;
        this.place = place;
        this.losses = losses;
        this.answer = JsonFields.scalar(record.path("answer"));
    }

    Bundle bundle(int line) throws JsonlRecord.Flaw {
        String text = JsonFields.text(record.path("text"));
        if (text == null) {
            throw new JsonlRecord.Flaw(
                    "there is no \"text\"; export a data set that was annotated as text");
        }
        for (JsonNode span : record.path("spans")) {
            spans.add(labelled(span));
        }
        JsonDraft draft =
                new JsonDraft(
                        text, place, losses, spans.stream().map(Labelled::place).toList(), false);
        String id = JsonFields.scalar(record.path("id"));
        draft.record().id = id.isEmpty() ? JsonFields.scalar(record.path("meta").path("id")) : id;
        whose(draft);
        for (Labelled span : spans) {
            more(draft.span(span.id, span.label, span.place), span.node);
        }
        for (JsonNode relation : record.path("relations")) {
            relation(draft, relation);
        }
        labels(draft);
        draft.meta(record.path("meta"), Set.of("id"));
        draft.meta(record, KNOWN);
        makers(draft);
        return draft.bundle(line);
    }

    private Labelled labelled(JsonNode span) throws JsonlRecord.Flaw {
        String id = JsonFields.scalar(span.path("id"));
        JsonNode start = span.path("start");
        JsonNode end = span.path("end");
        if (start.isMissingNode() && span.has("token_start")) {
            start = token(span.path("token_start")).path("start");
            end = token(span.path("token_end")).path("end");
        }
        return new Labelled(
                id.isEmpty() ? "span" + spans.size() : id,
                JsonFields.scalar(span.path("label")),
                new JsonDraft.Place(
                        JsonFields.offset(start, "start"),
                        JsonFields.offset(end, "end"),
                        JsonFields.quote(span.path("text"))),
                span);
    }

    private JsonNode token(JsonNode number) {
        return record.path("tokens").path(number.asInt(-1));
    }

    private void whose(JsonDraft draft) {
        JsonlRecord taken = draft.record();
        taken.set = annotator();
        taken.setKind = taken.set.isEmpty() ? null : Codes.of(AnnotationSet.Kind.ANNOTATOR);
        taken.state =
                switch (answer) {
                    case "accept" -> Codes.of(WorkState.FINISHED);
                    case "ignore", "reject" -> Codes.of(WorkState.IGNORED);
                    default -> null;
                };
    }

    private String annotator() {
        String annotator = JsonFields.scalar(record.path("_annotator_id"));
        return annotator.isEmpty() ? JsonFields.scalar(record.path("_session_id")) : annotator;
    }

    private void makers(JsonDraft draft) {
        JsonNode time = record.path("_timestamp");
        if (time.isNumber()) {
            String at = Instant.ofEpochSecond(time.asLong(0)).toString();
            draft.record().spans.forEach(item -> draft.maker(item, annotator(), at));
            draft.record().relations.forEach(item -> draft.maker(item, annotator(), at));
            draft.record().labels.forEach(item -> draft.maker(item, annotator(), at));
        }
    }

    /// Takes what else is said of a mark, and that the annotator turned it down.
    private void more(JsonlRecord.@Nullable Item item, JsonNode node) {
        if (item == null) {
            return;
        }
        item.note = JsonFields.scalar(node.path("note"));
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String value = JsonFields.scalar(field.getValue());
            if (!KNOWN_OF_MARK.contains(field.getKey()) && !value.isEmpty()) {
                item.attributes.put(field.getKey(), value);
            }
        }
        for (Map.Entry<String, JsonNode> field : node.path("attributes").properties()) {
            item.attributes.put(field.getKey(), JsonFields.scalar(field.getValue()));
        }
        if (answer.equals("reject")) {
            item.attributes.put("answer", answer);
        }
    }

    private void relation(JsonDraft draft, JsonNode relation) {
        String from = end(relation.path("head_span"), relation.path("head"));
        String to = end(relation.path("child_span"), relation.path("child"));
        more(draft.relation(JsonFields.scalar(relation.path("label")), from, to), relation);
    }

    /// The id of the span that a relation ends at: by its id, by its place, or by a token in it.
    private String end(JsonNode span, JsonNode token) {
        String id = JsonFields.scalar(span.path("id"));
        String label = JsonFields.scalar(span.path("label"));
        for (Labelled each : spans) {
            if (!id.isEmpty() && each.id.equals(id)) {
                return id;
            }
        }
        for (Labelled each : spans) {
            if (span.path("start").asInt(-1) == each.place.start()
                    && span.path("end").asInt(-1) == each.place.end()
                    && (label.isEmpty() || label.equals(each.label))) {
                return each.id;
            }
        }
        for (Labelled each : spans) {
            int number = token.asInt(-1);
            if (!span.isObject()
                    && number >= 0
                    && each.node.path("token_start").asInt(number + 1) <= number
                    && each.node.path("token_end").asInt(-1) >= number) {
                return each.id;
            }
        }
        return "token " + JsonFields.scalar(token);
    }

    private void labels(JsonDraft draft) {
        List<String> labels = new ArrayList<>(JsonFields.strings(record.path("accept")));
        if (spans.isEmpty()) {
            // One label, to be accepted or not. With spans it is the one they were made under.
            labels.addAll(JsonFields.strings(record.path("label")));
        }
        for (String label : labels) {
            JsonlRecord.@Nullable Item item = draft.label(label);
            if (item != null && answer.equals("reject")) {
                item.attributes.put("answer", answer);
            }
        }
    }
}

package org.glossator.format;

import org.glossator.model.AnnotationSet;
import org.glossator.model.WorkState;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// One task: its text, and a bundle for every annotation and prediction of it.
final class LabelStudioTask {

    /// A field of this kind only says where something lies.
    private static final Pattern ELSEWHERE =
            Pattern.compile("(https?://|s3://|gs://|azure-blob://|/data/)\\S+");

    private final JsonNode task;
    private final String place;
    private final int line;
    private final Losses losses;

    LabelStudioTask(JsonNode record, String place, int line, Losses losses)
            throws JsonlRecord.Flaw {
        if (!record.isObject()) {
            throw new JsonlRecord.Flaw("not a task; export as JSON or JSON-MIN");
        }
        this.task = record.path("data").isObject() ? record : LabelStudioShort.task(record);
        this.place = place;
        this.line = line;
        this.losses = losses;
    }

    void read(Format.Sink sink) throws JsonlRecord.Flaw {
        // What they were called before version 1.
        String list = task.has("annotations") ? "annotations" : "completions";
        if (!task.path("drafts").isEmpty()) {
            losses.add("draft", task.path("drafts").size(), () -> place);
        }
        int said = 0;
        for (JsonNode annotation : task.path(list)) {
            read(annotation, false, sink);
            said++;
        }
        for (JsonNode prediction : task.path("predictions")) {
            // A task lists its predictions by number where they were not asked for.
            if (prediction.isObject()) {
                read(prediction, true, sink);
                said++;
            }
        }
        if (said == 0) {
            read(task.path("nothing"), false, sink);
        }
    }

    private void read(JsonNode annotation, boolean predicted, Format.Sink sink)
            throws JsonlRecord.Flaw {
        LabelStudioResults results = new LabelStudioResults(annotation.path("result"));
        List<JsonDraft.Place> places = results.places();
        String field = field(results.object(), places);
        if (field.isEmpty()) {
            losses.add("task without text", place);
            return;
        }
        JsonNode data = task.path("data");
        String text = data.path(field).stringValue();
        JsonDraft draft = new JsonDraft(text, place, losses, places, true);
        String own = JsonFields.scalar(data.path("id"));
        draft.record().id = own.isEmpty() ? JsonFields.scalar(task.path("id")) : own;
        whose(draft, annotation, predicted);
        results.addTo(draft, text);
        makers(draft, annotation);
        draft.meta(data, Set.of(field, "id"));
        draft.meta(task.path("meta"), Set.of());
        sink.accept(draft.bundle(line));
    }

    /// Which field of the data holds the text: the one in which all quotes stand where they should,
    /// else the likeliest; empty if none does.
    private String field(String object, List<JsonDraft.Place> places) {
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : task.path("data").properties()) {
            String text = JsonFields.text(each.getValue());
            if (text != null && !text.isBlank() && !ELSEWHERE.matcher(text).matches()) {
                texts.put(each.getKey(), text);
            }
        }
        List<String> fields = new ArrayList<>(texts.keySet());
        fields.sort(
                Comparator.comparing((String name) -> !name.equals("text"))
                        .thenComparing(name -> !name.equals(object))
                        .thenComparing(name -> -texts.getOrDefault(name, "").length())
                        .thenComparing(Comparator.naturalOrder()));
        for (String name : fields) {
            String text = texts.getOrDefault(name, "");
            if (JsonDraft.fits(text, places, true) || JsonDraft.fits(text, places, false)) {
                return name;
            }
        }
        return fields.isEmpty() ? "" : fields.getFirst();
    }

    private void whose(JsonDraft draft, JsonNode annotation, boolean predicted) {
        JsonlRecord record = draft.record();
        boolean cancelled = annotation.path("was_cancelled").asBoolean(false);
        String name = person(annotation.path("completed_by"));
        if (predicted) {
            String model = JsonFields.scalar(annotation.path("model_version"));
            record.set = model.isEmpty() ? "predictions" : model;
            record.setKind = Codes.of(AnnotationSet.Kind.SUGGESTED);
        } else if (!name.isEmpty()) {
            record.set = name;
            record.setKind = Codes.of(AnnotationSet.Kind.ANNOTATOR);
            record.state = Codes.of(cancelled ? WorkState.IGNORED : WorkState.FINISHED);
        } else if (annotation.path("ground_truth").asBoolean(false)
                && !task.path("meta").has("setKind")) {
            record.set = "gold";
            record.setKind = Codes.of(AnnotationSet.Kind.GOLD);
        }
    }

    /// By address, by name, or by number.
    private static String person(JsonNode person) {
        if (!person.isObject()) {
            String name = JsonFields.scalar(person);
            return person.isNumber() ? "annotator " + name : name;
        }
        String email = JsonFields.scalar(person.path("email"));
        String first = JsonFields.scalar(person.path("first_name"));
        String last = JsonFields.scalar(person.path("last_name"));
        String name = (first + " " + last).strip();
        if (!email.isEmpty() || !name.isEmpty()) {
            return email.isEmpty() ? name : email;
        }
        String id = JsonFields.scalar(person.path("id"));
        return id.isEmpty() ? "" : "annotator " + id;
    }

    private static void makers(JsonDraft draft, JsonNode annotation) {
        String name = person(annotation.path("completed_by"));
        String updated = JsonFields.scalar(annotation.path("updated_at"));
        String at = updated.isEmpty() ? JsonFields.scalar(annotation.path("created_at")) : updated;
        JsonlRecord record = draft.record();
        record.spans.forEach(item -> draft.maker(item, name, at));
        record.relations.forEach(item -> draft.maker(item, name, at));
        record.labels.forEach(item -> draft.maker(item, name, at));
    }
}

package org.glossator.cli;

import org.glossator.edit.Deed;
import org.glossator.edit.Edit;
import org.glossator.edit.Happening;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Decision;
import org.glossator.model.Document;
import org.glossator.model.Rejection;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.project.PastState;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The past of one document in words, and as what becomes JSON. Offsets are code points.
final class HistoryText {

    private static final int QUOTED = 60;

    private final Document document;
    private final Offsets offsets;
    private final Schema schema;
    private final Map<AnnotatorId, String> annotators;

    HistoryText(Document document, Schema schema, Map<AnnotatorId, String> annotators) {
        this.document = document;
        this.offsets = Offsets.of(document.text());
        this.schema = schema;
        this.annotators = annotators;
    }

    String title() {
        return document.details().title();
    }

    /// When, who, and one line for each thing that was done.
    List<String> lines(Happening happening) {
        String begin =
                happening.at()
                        + "  "
                        + name(happening.annotator())
                        + "  "
                        + switch (happening.way()) {
                            case DONE -> "";
                            case UNDONE -> "undo of ";
                            case REDONE -> "redo of ";
                        }
                        + happening.action()
                        + ": ";
        List<String> lines = new ArrayList<>();
        if (happening.passage() != Happening.Passage.STAYED) {
            lines.add(begin + passage(happening) + " " + happening.detail());
        }
        happening.edits().forEach(edit -> lines.add(begin + words(edit)));
        return lines;
    }

    private static String passage(Happening happening) {
        return happening.passage().name().toLowerCase(Locale.ROOT);
    }

    private String words(Edit edit) {
        String deeds = String.join(", ", Deed.of(edit).stream().map(HistoryText::word).toList());
        return switch (edit) {
            case Edit.Add(Annotation annotation) -> deeds + " " + words(annotation);
            case Edit.Remove(Annotation annotation) -> deeds + " " + words(annotation);
            case Edit.Replace(Annotation before, Annotation after) ->
                    deeds + " " + words(before) + " -> " + words(after);
            case Edit.SetState(_, AnnotatorId who, WorkState before, WorkState after) ->
                    "work state of " + name(who) + " " + word(before) + " -> " + word(after);
            case Edit.ChangeDetails _ -> "details changed";
            case Edit.Reject(Rejection rejection) -> "suggestion rejected " + words(rejection);
            case Edit.Reconsider(Rejection rejection) ->
                    "suggestion reconsidered " + words(rejection);
            case Edit.Decide decide ->
                    deeds + " " + word(decide.either().outcome()) + said(decide.either());
            case Edit.Intend _,
                    Edit.Question _,
                    Edit.ChangeReasons _,
                    Edit.ChangeSchema _,
                    Edit.Batch _ ->
                    deeds;
        };
    }

    private static String said(Decision decision) {
        return (decision.reason().isEmpty() ? "" : ", " + oneLine(decision.reason()))
                + (decision.note().isEmpty() ? "" : " (" + oneLine(decision.note()) + ")");
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String words(Rejection rejection) {
        return tag(rejection.tag()) + " “" + quote(rejection.span()) + "”";
    }

    private String words(Annotation annotation) {
        String note = annotation.note().isEmpty() ? "" : " (" + oneLine(annotation.note()) + ")";
        return tag(annotation.tag())
                + switch (annotation) {
                    case Annotation.OnSpan span -> " “" + quote(span.span()) + "”";
                    case Annotation.Relation relation ->
                            " from " + relation.from() + " to " + relation.to();
                    case Annotation.OnDocument _ -> "";
                }
                + note
                + " "
                + annotation.id();
    }

    private String quote(Span span) {
        return oneLine(span.of(document.text()));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }

    private String tag(TagId id) {
        return schema.tag(id).map(Tag::name).orElse("tag " + id.value());
    }

    private String name(AnnotatorId id) {
        return annotators.getOrDefault(id, "");
    }

    Map<String, Object> fields(Happening happening) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("entry", happening.entry());
        all.put("at", happening.at().toString());
        all.put("annotator", name(happening.annotator()));
        all.put("action", happening.action());
        all.put("detail", happening.detail());
        all.put("way", word(happening.way()));
        all.put("document", word(happening.passage()));
        all.put("changes", happening.edits().stream().map(this::fields).toList());
        return all;
    }

    private Map<String, Object> fields(Edit edit) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("what", Deed.of(edit).stream().map(HistoryText::word).toList());
        switch (edit) {
            case Edit.Add(Annotation annotation) -> all.put("after", fields(annotation));
            case Edit.Remove(Annotation annotation) -> all.put("before", fields(annotation));
            case Edit.Replace(Annotation before, Annotation after) -> {
                all.put("before", fields(before));
                all.put("after", fields(after));
            }
            case Edit.SetState(_, AnnotatorId who, WorkState before, WorkState after) -> {
                all.put("annotator", name(who));
                all.put("before", word(before));
                all.put("after", word(after));
            }
            case Edit.Reject(Rejection rejection) -> all.put("suggestion", words(rejection));
            case Edit.Reconsider(Rejection rejection) -> all.put("suggestion", words(rejection));
            case Edit.Decide decide -> {
                all.put("outcome", word(decide.either().outcome()));
                all.put("reason", decide.either().reason());
                all.put("note", decide.either().note());
            }
            case Edit.ChangeDetails _,
                    Edit.ChangeReasons _,
                    Edit.Intend _,
                    Edit.Question _,
                    Edit.ChangeSchema _,
                    Edit.Batch _ -> {
                // The word says it.
            }
        }
        return all;
    }

    private Map<String, Object> fields(Annotation annotation) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", annotation.id().toString());
        all.put("label", tag(annotation.tag()));
        switch (annotation) {
            case Annotation.OnSpan span -> {
                all.put("start", offsets.toCodePoint(span.span().begin()));
                all.put("end", offsets.toCodePoint(span.span().end()));
                all.put("quote", span.span().of(document.text()));
            }
            case Annotation.Relation relation -> {
                all.put("from", relation.from().toString());
                all.put("to", relation.to().toString());
            }
            case Annotation.OnDocument _ -> {}
        }
        all.put("attributes", annotation.attributes());
        all.put("note", annotation.note());
        return all;
    }

    List<Map<String, Object>> sets(PastState then, @Nullable AnnotationId only) {
        List<Map<String, Object>> all = new ArrayList<>();
        then.sets()
                .forEach((name, annotations) -> {
                    Map<String, Object> set = new LinkedHashMap<>();
                    set.put("set", name);
                    set.put(
                            "annotations",
                            annotations.stream()
                                    .filter(one -> only == null || one.id().equals(only))
                                    .map(this::fields)
                                    .toList());
                    all.add(set);
                });
        return all;
    }

    List<String> lines(PastState then, @Nullable AnnotationId only) {
        List<String> lines = new ArrayList<>();
        then.sets()
                .forEach((name, annotations) ->
                        annotations.stream()
                                .filter(one -> only == null || one.id().equals(only))
                                .forEach(one -> lines.add(name + "  " + words(one))));
        return lines;
    }
}

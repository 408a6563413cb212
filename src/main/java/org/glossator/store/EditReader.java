package org.glossator.store;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Attribute;
import org.glossator.model.AttributeType;
import org.glossator.model.Decision;
import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.DocumentId;
import org.glossator.model.Intended;
import org.glossator.model.Layer;
import org.glossator.model.Origin;
import org.glossator.model.Refusal;
import org.glossator.model.Rejection;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.Split;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.TagSet;
import org.glossator.model.WorkState;
import org.glossator.text.Offsets;
import org.glossator.text.Span;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads an edit that [EditJson] wrote into the journal.
final class EditReader {

    private final Spans spans;

    private EditReader(Spans spans) {
        this.spans = spans;
    }

    /// Makes a span of two code points of a document's text.
    private interface Spans {
        Span of(DocumentId document, int begin, int end);
    }

    static Edit read(String json, Function<DocumentId, Offsets> offsets) {
        return read(
                json,
                new EditReader(
                        (document, begin, end) -> offsets.apply(document).toUnits(begin, end)));
    }

    /// For who has no text at hand: the spans count code points, as the journal does.
    static Edit readInCodePoints(String json) {
        return read(json, new EditReader((_, begin, end) -> new Span(begin, end)));
    }

    /// For who has the text of one document at hand: the spans of others count code points.
    static Edit readIn(String json, DocumentId document, Offsets offsets) {
        return read(
                json,
                new EditReader((of, begin, end) ->
                        of.equals(document) ? offsets.toUnits(begin, end) : new Span(begin, end)));
    }

    private static Edit read(String json, EditReader reader) {
        try {
            return reader.edit(JsonMapper.shared().readTree(json));
        } catch (JacksonException failure) {
            throw new Refusal("the journal is damaged: " + failure.getOriginalMessage(), failure);
        }
    }

    private Edit edit(JsonNode node) {
        String type = text(node, "type");
        return switch (type) {
            case "add" -> new Edit.Add(annotation(node.required("annotation")));
            case "remove" -> new Edit.Remove(annotation(node.required("annotation")));
            case "replace" ->
                    new Edit.Replace(
                            annotation(node.required("before")),
                            annotation(node.required("after")));
            case "state" ->
                    new Edit.SetState(
                            document(node),
                            new AnnotatorId(number(node, "annotator")),
                            Codes.parse(WorkState.class, text(node, "before")),
                            Codes.parse(WorkState.class, text(node, "after")));
            case "details" ->
                    new Edit.ChangeDetails(
                            document(node),
                            details(node.required("before")),
                            details(node.required("after")));
            case "reject" -> new Edit.Reject(rejection(node));
            case "reconsider" -> new Edit.Reconsider(rejection(node));
            case "intend" -> new Edit.Intend(intended(node));
            case "question" -> new Edit.Question(intended(node));
            case "decide" ->
                    new Edit.Decide(
                            node.has("before") ? decision(node.required("before")) : null,
                            node.has("after") ? decision(node.required("after")) : null);
            case "reasons" ->
                    new Edit.ChangeReasons(
                            words(node.required("before")), words(node.required("after")));
            case "schema" ->
                    new Edit.ChangeSchema(
                            schema(node.required("before")), schema(node.required("after")));
            case "batch" ->
                    new Edit.Batch(node.required("edits").valueStream().map(this::edit).toList());
            default -> throw new Refusal("the journal is damaged: unknown edit " + type);
        };
    }

    private Decision decision(JsonNode node) {
        return DecisionJson.read(node, spans::of);
    }

    private static List<String> words(JsonNode node) {
        return node.valueStream().map(JsonNode::stringValue).toList();
    }

    private static DocumentId document(JsonNode node) {
        return new DocumentId(number(node, "document"));
    }

    private Rejection rejection(JsonNode node) {
        DocumentId document = document(node);
        int begin = node.required("begin").intValue();
        int end = node.required("end").intValue();
        return new Rejection(
                document,
                new SetId(number(node, "set")),
                new TagId(number(node, "tag")),
                spans.of(document, begin, end));
    }

    private static Intended intended(JsonNode node) {
        return new Intended(
                Codes.parse(Intended.Kind.class, text(node, "kind")),
                text(node, "words"),
                text(node, "other"),
                node.required("tags")
                        .valueStream()
                        .map(tag -> new TagId(tag.longValue()))
                        .toList());
    }

    private Annotation annotation(JsonNode node) {
        AnnotationId id = AnnotationId.parse(text(node, "id"));
        DocumentId document = document(node);
        SetId set = new SetId(number(node, "set"));
        TagId tag = new TagId(number(node, "tag"));
        Map<String, String> attributes = new HashMap<>();
        node.required("attributes")
                .forEachEntry((name, value) -> attributes.put(name, value.stringValue()));
        String note = text(node, "note");
        Origin origin =
                new Origin(
                        new AnnotatorId(number(node, "annotator")),
                        Instant.ofEpochMilli(number(node, "at")));
        String kind = text(node, "kind");
        return switch (kind) {
            case "span" ->
                    new Annotation.OnSpan(
                            id,
                            document,
                            set,
                            tag,
                            fragments(document, node.required("fragments")),
                            attributes,
                            note,
                            origin);
            case "relation" ->
                    new Annotation.Relation(
                            id,
                            document,
                            set,
                            tag,
                            AnnotationId.parse(text(node, "source")),
                            AnnotationId.parse(text(node, "target")),
                            attributes,
                            note,
                            origin);
            case "document" ->
                    new Annotation.OnDocument(id, document, set, tag, attributes, note, origin);
            default -> throw new Refusal("the journal is damaged: unknown annotation " + kind);
        };
    }

    private List<Span> fragments(DocumentId document, JsonNode node) {
        return node.valueStream()
                .map(pair ->
                        spans.of(
                                document, pair.required(0).intValue(), pair.required(1).intValue()))
                .toList();
    }

    private static Details details(JsonNode node) {
        return new Details(
                text(node, "title"),
                text(node, "source"),
                text(node, "byline"),
                text(node, "date"),
                text(node, "url"),
                text(node, "language"),
                Codes.parse(Direction.class, text(node, "direction")),
                node.has("split") ? Codes.parse(Split.class, text(node, "split")) : null,
                text(node, "note"));
    }

    private static Schema schema(JsonNode node) {
        return new Schema(
                node.required("version").intValue(),
                node.required("layers").valueStream().map(EditReader::layer).toList());
    }

    private static Layer layer(JsonNode node) {
        String name = text(node, "name");
        TagSet tags =
                new TagSet(
                        text(node, "tagSet"),
                        node.required("tags").valueStream().map(EditReader::tag).toList());
        List<Attribute> attributes =
                node.required("attributes").valueStream().map(EditReader::attribute).toList();
        String kind = text(node, "kind");
        return switch (kind) {
            case "span" -> new Layer.Spans(name, tags, attributes);
            case "relation" -> new Layer.Relations(name, tags, attributes);
            case "document" -> new Layer.Documents(name, tags, attributes);
            default -> throw new Refusal("the journal is damaged: unknown layer " + kind);
        };
    }

    private static Tag tag(JsonNode node) {
        return new Tag(
                new TagId(number(node, "id")),
                text(node, "name"),
                text(node, "colour"),
                text(node, "shortcut"),
                text(node, "guideline"));
    }

    private static Attribute attribute(JsonNode node) {
        String type = text(node, "type");
        return new Attribute(
                text(node, "name"),
                switch (type) {
                    case "text" -> new AttributeType.Text();
                    case "flag" -> new AttributeType.Flag();
                    case "choice" ->
                            new AttributeType.Choice(
                                    node.required("values")
                                            .valueStream()
                                            .map(JsonNode::stringValue)
                                            .toList());
                    default ->
                            throw new Refusal("the journal is damaged: unknown attribute " + type);
                });
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static long number(JsonNode node, String name) {
        return node.required(name).longValue();
    }
}

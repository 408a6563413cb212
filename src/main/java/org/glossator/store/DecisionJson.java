package org.glossator.store;

import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Decision;
import org.glossator.model.DecisionId;
import org.glossator.model.DocumentId;
import org.glossator.model.Fingerprint;
import org.glossator.model.Origin;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/// Decisions as the journal and the table of decisions keep them. Offsets are code points, times
/// milliseconds.
final class DecisionJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;
    private final Offsets offsets;

    /// Makes a span of two code points of a document's text.
    interface Spans {
        Span of(DocumentId document, int begin, int end);
    }

    /// @param offsets of the document's text
    DecisionJson(JsonGenerator out, Offsets offsets) {
        this.out = out;
        this.offsets = offsets;
    }

    /// The whole decision, as one object.
    void write(Decision decision) {
        out.writeStartObject();
        out.writeStringProperty("id", decision.id().toString());
        out.writeNumberProperty("document", decision.document().value());
        out.writeStringProperty("outcome", Codes.of(decision.outcome()));
        out.writeName("seen");
        seen(decision);
        out.writeName("gold");
        gold(decision);
        out.writeStringProperty("reason", decision.reason());
        out.writeStringProperty("note", decision.note());
        out.writeName("answers");
        answers(decision);
        out.writeNumberProperty("annotator", decision.origin().annotator().value());
        out.writeNumberProperty("at", decision.origin().at().toEpochMilli());
        out.writeEndObject();
    }

    private void seen(Decision decision) {
        out.writeStartArray();
        for (Decision.Seen seen : decision.seen()) {
            out.writeStartObject();
            out.writeNumberProperty("set", seen.set().value());
            Decision.Mark mark = seen.mark();
            if (mark != null) {
                mark(mark);
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void mark(Decision.Mark mark) {
        out.writeStringProperty("id", mark.id().toString());
        out.writeStringProperty("content", mark.content().value());
        out.writeNumberProperty("tag", mark.tag().value());
        Span span = mark.span();
        if (span != null) {
            out.writeNumberProperty("begin", offsets.toCodePoint(span.begin()));
            out.writeNumberProperty("end", offsets.toCodePoint(span.end()));
        }
    }

    private void gold(Decision decision) {
        out.writeStartArray();
        decision.gold().forEach(id -> out.writeString(id.toString()));
        out.writeEndArray();
    }

    private void answers(Decision decision) {
        out.writeStartArray();
        for (Decision.Answer answer : decision.answers()) {
            out.writeStartObject();
            out.writeNumberProperty("annotator", answer.annotator().value());
            out.writeStringProperty("text", answer.text());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static String seen(Decision decision, Offsets offsets) {
        return part(decision, offsets, DecisionJson::seen);
    }

    static String gold(Decision decision, Offsets offsets) {
        return part(decision, offsets, DecisionJson::gold);
    }

    static String answers(Decision decision, Offsets offsets) {
        return part(decision, offsets, DecisionJson::answers);
    }

    private static String part(
            Decision decision, Offsets offsets, BiConsumer<DecisionJson, Decision> write) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write.accept(new DecisionJson(out, offsets), decision);
        }
        return text.toString();
    }

    static Decision read(JsonNode node, Spans spans) {
        DocumentId document = new DocumentId(node.required("document").longValue());
        return new Decision(
                DecisionId.parse(node.required("id").stringValue()),
                document,
                Codes.parse(Decision.Outcome.class, node.required("outcome").stringValue()),
                seen(node.required("seen"), document, spans),
                gold(node.required("gold")),
                node.required("reason").stringValue(),
                node.required("note").stringValue(),
                answers(node.required("answers")),
                new Origin(
                        new AnnotatorId(node.required("annotator").longValue()),
                        Instant.ofEpochMilli(node.required("at").longValue())));
    }

    static JsonNode parse(String json) {
        return JsonMapper.shared().readTree(json);
    }

    static List<Decision.Seen> seen(JsonNode node, DocumentId document, Spans spans) {
        return node.valueStream()
                .map(one ->
                        new Decision.Seen(
                                new SetId(one.required("set").longValue()),
                                one.has("id") ? mark(one, document, spans) : null))
                .toList();
    }

    private static Decision.Mark mark(JsonNode node, DocumentId document, Spans spans) {
        return new Decision.Mark(
                AnnotationId.parse(node.required("id").stringValue()),
                new Fingerprint(node.required("content").stringValue()),
                new TagId(node.required("tag").longValue()),
                span(node, document, spans));
    }

    private static @Nullable Span span(JsonNode node, DocumentId document, Spans spans) {
        return node.has("begin")
                ? spans.of(
                        document,
                        node.required("begin").intValue(),
                        node.required("end").intValue())
                : null;
    }

    static List<AnnotationId> gold(JsonNode node) {
        return node.valueStream().map(id -> AnnotationId.parse(id.stringValue())).toList();
    }

    static List<Decision.Answer> answers(JsonNode node) {
        return node.valueStream()
                .map(one ->
                        new Decision.Answer(
                                new AnnotatorId(one.required("annotator").longValue()),
                                one.required("text").stringValue()))
                .toList();
    }
}

package org.glossator.store;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.Attribute;
import org.glossator.model.AttributeType;
import org.glossator.model.Decision;
import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.model.Intended;
import org.glossator.model.Layer;
import org.glossator.model.Rejection;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/// Writes an edit as the journal keeps it. Offsets are code points, times milliseconds.
/// [EditReader] reads it again.
final class EditJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;
    private final Function<DocumentId, Offsets> offsets;

    private EditJson(JsonGenerator out, Function<DocumentId, Offsets> offsets) {
        this.out = out;
        this.offsets = offsets;
    }

    static String of(Edit edit, Function<DocumentId, Offsets> offsets) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new EditJson(out, offsets).edit(edit);
        }
        return text.toString();
    }

    private void edit(Edit edit) {
        out.writeStartObject();
        switch (edit) {
            case Edit.Add(Annotation annotation) -> {
                type("add");
                annotation("annotation", annotation);
            }
            case Edit.Remove(Annotation annotation) -> {
                type("remove");
                annotation("annotation", annotation);
            }
            case Edit.Replace(Annotation before, Annotation after) -> {
                type("replace");
                annotation("before", before);
                annotation("after", after);
            }
            case Edit.SetState state -> {
                type("state");
                out.writeNumberProperty("document", state.document().value());
                out.writeNumberProperty("annotator", state.annotator().value());
                out.writeStringProperty("before", Codes.of(state.before()));
                out.writeStringProperty("after", Codes.of(state.after()));
            }
            case Edit.ChangeDetails change -> {
                type("details");
                out.writeNumberProperty("document", change.document().value());
                details("before", change.before());
                details("after", change.after());
            }
            case Edit.Reject(Rejection rejection) -> {
                type("reject");
                rejection(rejection);
            }
            case Edit.Reconsider(Rejection rejection) -> {
                type("reconsider");
                rejection(rejection);
            }
            case Edit.Intend(Intended intended) -> {
                type("intend");
                intended(intended);
            }
            case Edit.Question(Intended intended) -> {
                type("question");
                intended(intended);
            }
            case Edit.Decide decide -> {
                type("decide");
                decision("before", decide.before());
                decision("after", decide.after());
            }
            case Edit.ChangeReasons(List<String> before, List<String> after) -> {
                type("reasons");
                words("before", before);
                words("after", after);
            }
            case Edit.ChangeSchema(Schema before, Schema after) -> {
                type("schema");
                schema("before", before);
                schema("after", after);
            }
            case Edit.Batch(List<Edit> edits) -> {
                type("batch");
                out.writeArrayPropertyStart("edits");
                edits.forEach(this::edit);
                out.writeEndArray();
            }
        }
        out.writeEndObject();
    }

    private void decision(String name, @Nullable Decision decision) {
        if (decision != null) {
            out.writeName(name);
            new DecisionJson(out, offsets.apply(decision.document())).write(decision);
        }
    }

    private void words(String name, List<String> words) {
        out.writeArrayPropertyStart(name);
        words.forEach(out::writeString);
        out.writeEndArray();
    }

    private void intended(Intended intended) {
        out.writeStringProperty("kind", Codes.of(intended.kind()));
        out.writeStringProperty("words", intended.words());
        out.writeStringProperty("other", intended.other());
        out.writeArrayPropertyStart("tags");
        intended.tags().forEach(tag -> out.writeNumber(tag.value()));
        out.writeEndArray();
    }

    private void type(String type) {
        out.writeStringProperty("type", type);
    }

    private void rejection(Rejection rejection) {
        Offsets converter = offsets.apply(rejection.document());
        out.writeNumberProperty("document", rejection.document().value());
        out.writeNumberProperty("set", rejection.set().value());
        out.writeNumberProperty("tag", rejection.tag().value());
        out.writeNumberProperty("begin", converter.toCodePoint(rejection.span().begin()));
        out.writeNumberProperty("end", converter.toCodePoint(rejection.span().end()));
    }

    private void annotation(String name, Annotation annotation) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("id", annotation.id().toString());
        out.writeNumberProperty("document", annotation.document().value());
        out.writeNumberProperty("set", annotation.set().value());
        out.writeStringProperty("kind", Codes.kind(annotation));
        out.writeNumberProperty("tag", annotation.tag().value());
        switch (annotation) {
            case Annotation.OnSpan mark -> fragments(mark);
            case Annotation.Relation relation -> {
                out.writeStringProperty("source", relation.from().toString());
                out.writeStringProperty("target", relation.to().toString());
            }
            case Annotation.OnDocument _ -> {}
        }
        out.writeObjectPropertyStart("attributes");
        new TreeMap<>(annotation.attributes()).forEach(out::writeStringProperty);
        out.writeEndObject();
        out.writeStringProperty("note", annotation.note());
        out.writeNumberProperty("annotator", annotation.origin().annotator().value());
        out.writeNumberProperty("at", annotation.origin().at().toEpochMilli());
        out.writeEndObject();
    }

    private void fragments(Annotation.OnSpan mark) {
        Offsets converter = offsets.apply(mark.document());
        out.writeArrayPropertyStart("fragments");
        for (Span fragment : mark.fragments()) {
            out.writeStartArray();
            out.writeNumber(converter.toCodePoint(fragment.begin()));
            out.writeNumber(converter.toCodePoint(fragment.end()));
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void details(String name, Details details) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("title", details.title());
        out.writeStringProperty("source", details.source());
        out.writeStringProperty("byline", details.byline());
        out.writeStringProperty("date", details.date());
        out.writeStringProperty("url", details.url());
        out.writeStringProperty("language", details.language());
        out.writeStringProperty("direction", Codes.of(details.direction()));
        if (details.split() != null) {
            out.writeStringProperty("split", Codes.of(details.split()));
        }
        out.writeStringProperty("note", details.note());
        out.writeEndObject();
    }

    private void schema(String name, Schema schema) {
        out.writeObjectPropertyStart(name);
        out.writeNumberProperty("version", schema.version());
        out.writeArrayPropertyStart("layers");
        schema.layers().forEach(this::layer);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void layer(Layer layer) {
        out.writeStartObject();
        out.writeStringProperty("kind", Codes.kind(layer));
        out.writeStringProperty("name", layer.name());
        out.writeStringProperty("tagSet", layer.tagSet().name());
        out.writeArrayPropertyStart("tags");
        for (Tag tag : layer.tagSet().tags()) {
            out.writeStartObject();
            out.writeNumberProperty("id", tag.id().value());
            out.writeStringProperty("name", tag.name());
            out.writeStringProperty("colour", tag.colour());
            out.writeStringProperty("shortcut", tag.shortcut());
            out.writeStringProperty("guideline", tag.guideline());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("attributes");
        layer.attributes().forEach(this::attribute);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void attribute(Attribute attribute) {
        out.writeStartObject();
        out.writeStringProperty("name", attribute.name());
        switch (attribute.type()) {
            case AttributeType.Text() -> type("text");
            case AttributeType.Flag() -> type("flag");
            case AttributeType.Choice(List<String> values) -> {
                type("choice");
                out.writeArrayPropertyStart("values");
                values.forEach(out::writeString);
                out.writeEndArray();
            }
        }
        out.writeEndObject();
    }
}

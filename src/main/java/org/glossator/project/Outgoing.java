package org.glossator.project;

import org.glossator.format.Bundle;
import org.glossator.format.Label;
import org.glossator.format.Mark;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Document;
import org.glossator.model.Layer;
import org.glossator.model.Origin;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.store.Store;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Documents and their marks as they leave: tags and people by name.
///
/// @param names of annotators
/// @param labels names of tags
record Outgoing(Map<AnnotatorId, String> names, Map<TagId, String> labels) {

    static Outgoing of(Store store) {
        return new Outgoing(
                store.annotators().stream()
                        .collect(Collectors.toMap(Annotator::id, Annotator::name)),
                store.schema().tags().collect(Collectors.toMap(Tag::id, Tag::name)));
    }

    /// What a document is called outside.
    static String name(Document document) {
        return document.name().isEmpty() ? Long.toString(document.id().value()) : document.name();
    }

    /// The tags of a project as a file defines them.
    static List<Label> codebook(Schema schema) {
        return schema.layers().stream()
                .flatMap(layer ->
                        layer.tagSet().tags().stream()
                                .map(tag ->
                                        new Label(
                                                kind(layer),
                                                tag.name(),
                                                tag.colour(),
                                                tag.guideline())))
                .toList();
    }

    private static Class<? extends Layer> kind(Layer layer) {
        return switch (layer) {
            case Layer.Spans _ -> Layer.Spans.class;
            case Layer.Relations _ -> Layer.Relations.class;
            case Layer.Documents _ -> Layer.Documents.class;
        };
    }

    /// @param set whose marks they are; `null` for a document without any
    Bundle bundle(
            Document document,
            @Nullable AnnotationSet set,
            @Nullable WorkState state,
            List<Annotation> marks) {
        return new Bundle(
                name(document),
                document.text(),
                document.details(),
                document.normalization(),
                set == null ? "" : set.name(),
                set == null ? null : set.kind(),
                state,
                marks.stream().map(this::mark).toList(),
                document.headings(),
                0);
    }

    String label(Annotation annotation) {
        String label = labels.get(annotation.tag());
        if (label == null) {
            throw new IllegalStateException(
                    "an annotation without a tag of the schema: " + annotation.id());
        }
        return label;
    }

    private Mark mark(Annotation annotation) {
        String id = annotation.id().toString();
        String label = label(annotation);
        Mark.Maker maker = maker(annotation.origin());
        return switch (annotation) {
            case Annotation.OnSpan a ->
                    new Mark.OnSpan(id, label, a.fragments(), a.attributes(), a.note(), maker);
            case Annotation.Relation a ->
                    new Mark.Relation(
                            id,
                            label,
                            a.from().toString(),
                            a.to().toString(),
                            a.attributes(),
                            a.note(),
                            maker);
            case Annotation.OnDocument a ->
                    new Mark.OnDocument(id, label, a.attributes(), a.note(), maker);
        };
    }

    private Mark.@Nullable Maker maker(Origin origin) {
        String name = names.get(origin.annotator());
        return name == null ? null : new Mark.Maker(name, origin.at());
    }
}

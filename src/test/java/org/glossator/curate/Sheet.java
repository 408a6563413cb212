package org.glossator.curate;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotatorId;
import org.glossator.model.DecisionId;
import org.glossator.model.DocumentId;
import org.glossator.model.Origin;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.text.Span;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Marks of several annotators on one document.
final class Sheet {

    static final TagId CLAIM = new TagId(1);
    static final TagId ACTOR = new TagId(2);
    static final TagId SPEAKER = new TagId(4);
    static final SetId ANA = new SetId(1);
    static final SetId BEN = new SetId(2);
    static final SetId CEM = new SetId(3);
    static final SetId GOLD = new SetId(9);
    static final DocumentId DOCUMENT = new DocumentId(1);
    static final Origin ORIGIN =
            new Origin(new AnnotatorId(7), Instant.parse("2026-11-24T12:00:00Z"));

    private long ids;

    private UUID next() {
        return new UUID(1, ++ids);
    }

    Annotation.OnSpan mark(SetId set, TagId tag, int begin, int end) {
        return new Annotation.OnSpan(
                new AnnotationId(next()),
                DOCUMENT,
                set,
                tag,
                List.of(new Span(begin, end)),
                Map.of(),
                "note of " + set.value(),
                ORIGIN);
    }

    Annotation.Relation link(Annotation.OnSpan from, Annotation.OnSpan to) {
        return new Annotation.Relation(
                new AnnotationId(next()),
                DOCUMENT,
                from.set(),
                SPEAKER,
                from.id(),
                to.id(),
                Map.of(),
                "",
                ORIGIN);
    }

    Annotation.OnDocument label(SetId set, TagId tag, Map<String, String> attributes) {
        return new Annotation.OnDocument(
                new AnnotationId(next()), DOCUMENT, set, tag, attributes, "", ORIGIN);
    }

    Adjudication adjudication() {
        return new Adjudication(
                GOLD, ORIGIN, () -> new AnnotationId(next()), () -> new DecisionId(next()));
    }
}

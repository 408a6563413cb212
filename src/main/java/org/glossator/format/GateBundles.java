package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The bundles in a document of GATE: one for each set that holds something.
final class GateBundles {

    private static final String FEATURE = "document feature";

    private final Source source;
    private final GateDocument document;
    private final Losses losses;
    private final Normalized normalized;
    private final Offsets offsets;
    private final Facts facts = new Facts();
    private final Times times = new Times();

    GateBundles(Source source, GateDocument document) {
        this.source = source;
        this.document = document;
        this.losses = document.losses();
        this.normalized = Normalized.of(document.text());
        this.offsets = Offsets.of(document.text());
    }

    List<Loss> hand(Format.Sink sink) {
        if (document.text().isBlank()) {
            throw new Refusal(source.name() + ": the document has no text; choose another");
        }
        document.features().forEach(this::feature);
        List<Bundle> bundles = new ArrayList<>();
        for (GateDocument.Set set : document.sets()) {
            Bundle bundle = bundle(set.name(), marks(set));
            if (!bundle.marks().isEmpty() || bundle.state() != null) {
                bundles.add(bundle);
            }
        }
        if (bundles.isEmpty()) {
            bundles.add(bundle(facts.set(), List.of()));
        }
        bundles.forEach(sink::accept);
        return losses.list();
    }

    private void feature(String name, String value) {
        String fact =
                switch (name) {
                    case "Title" -> "title";
                    case "author" -> "byline";
                    case "lang" -> "language";
                    case "gate.SourceURL" -> value.matches("(?s)https?://.*") ? "url" : name;
                    default ->
                            name.startsWith(GateDocument.OWN)
                                    ? name.substring(GateDocument.OWN.length())
                                    : GateText.PLAIN.contains(name) ? name : "";
                };
        if (!facts.take(fact, value)) {
            losses.add(FEATURE, source.name() + ": " + Excerpt.of(name + " = " + value));
        }
    }

    private Bundle bundle(String set, List<Mark> marks) {
        boolean own = set.equals(facts.set());
        return new Bundle(
                source.stem(),
                normalized.text(),
                facts.details(normalized.text()),
                facts.normalization(normalized, document.charset()),
                set,
                own ? facts.setKind() : null,
                own ? facts.state() : null,
                marks,
                List.of(),
                0);
    }

    private List<Mark> marks(GateDocument.Set set) {
        List<Mark> marks = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (GateDocument.Annotation annotation : set.annotations()) {
            Span span = span(annotation);
            if (span == null) {
                losses.add("empty span", annotation.place() + annotation.type());
                continue;
            }
            if (!annotation.id().isEmpty() && !ids.add(annotation.id())) {
                throw new Refusal(
                        annotation.place()
                                + "the id "
                                + Excerpt.of(annotation.id())
                                + " stands twice in its set; make ids unique");
            }
            About about = about(annotation.features(), annotation.place());
            marks.add(
                    new Mark.OnSpan(
                            annotation.id(),
                            annotation.type(),
                            List.of(span),
                            about.attributes(),
                            about.note(),
                            about.maker()));
        }
        for (GateDocument.Relation relation : set.relations()) {
            relation(relation, ids, marks);
        }
        return marks;
    }

    private void relation(GateDocument.Relation relation, Set<String> ids, List<Mark> marks) {
        List<String> members = relation.members();
        if (members.size() != 2
                || !ids.containsAll(members)
                || members.get(0).equals(members.get(1))) {
            losses.add(
                    Feature.RELATION.kind(),
                    relation.place() + relation.type() + " of " + String.join(", ", members));
            return;
        }
        About about = about(relation.features(), relation.place());
        marks.add(
                new Mark.Relation(
                        ids.contains(relation.id()) ? "" : relation.id(),
                        relation.type(),
                        members.get(0),
                        members.get(1),
                        about.attributes(),
                        about.note(),
                        about.maker()));
    }

    /// `null` for one that marks nothing.
    private @Nullable Span span(GateDocument.Annotation annotation) {
        int begin = annotation.begin();
        int end = annotation.end();
        if (begin > end || offsets.splitsPair(begin) || offsets.splitsPair(end)) {
            throw new Refusal(
                    annotation.place()
                            + begin
                            + " to "
                            + end
                            + " is no stretch of whole characters; mend the offsets");
        }
        int from = normalized.begin(begin);
        int to = normalized.end(end);
        return from < to ? new Span(from, to) : null;
    }

    private record About(Map<String, String> attributes, String note, Mark.@Nullable Maker maker) {}

    private About about(Map<String, String> features, String place) {
        Map<String, String> attributes = new HashMap<>(features);
        String note = attributes.remove(GateDocument.NOTE);
        String annotator = attributes.get(GateDocument.ANNOTATOR);
        String at = attributes.get(GateDocument.AT);
        Mark.Maker maker = null;
        if (annotator != null && at != null) {
            try {
                maker = new Mark.Maker(annotator, times.parse(at));
                attributes.remove(GateDocument.ANNOTATOR);
                attributes.remove(GateDocument.AT);
            } catch (DateTimeException e) {
                throw new Refusal(
                        place + GateDocument.AT + " is not a time such as 2026-11-24T09:30:00Z", e);
            }
        }
        return new About(attributes, note == null ? "" : note, maker);
    }
}

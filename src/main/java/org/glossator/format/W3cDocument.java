package org.glossator.format;

import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The annotations on one text on their way in.
final class W3cDocument {

    private final W3cSource text;
    private final W3cSelectors selectors;
    private final Losses losses;
    private final Offsets offsets;
    private final JsonDraft draft;
    private final Times times = new Times();

    /// The ids that are taken.
    private final Set<String> ids = new HashSet<>();

    W3cDocument(String name, W3cSource text, W3cSelectors selectors, Losses losses) {
        this.text = text;
        this.selectors = selectors;
        this.losses = losses;
        this.offsets = Offsets.of(text.raw());
        this.draft = new JsonDraft(text.raw(), name, losses, List.of(), true);
        draft.record().id = text.id();
    }

    /// What an export of Glossator says beside its annotations.
    void own(JsonNode node) throws JsonlRecord.Flaw {
        ObjectNode facts = JsonMapper.shared().createObjectNode();
        node.path(W3c.OWN + "document")
                .properties()
                .forEach(fact -> facts.set(plain(fact.getKey()), fact.getValue()));
        draft.meta(facts, Set.of());
        for (JsonNode item : node.path(W3c.OWN + "headings")) {
            JsonlHeading heading = new JsonlHeading();
            heading.start = JsonFields.offset(item.path(W3c.OWN + "start"), "start");
            heading.end = JsonFields.offset(item.path(W3c.OWN + "end"), "end");
            heading.level = JsonFields.offset(item.path(W3c.OWN + "level"), "level");
            draft.record().headings.add(heading);
        }
    }

    private static String plain(String name) {
        return name.startsWith(W3c.OWN) ? name.substring(W3c.OWN.length()) : name;
    }

    /// A span with as many stretches as there are targets; a label on the document if they select
    /// nothing.
    void mark(W3cAnnotation annotation, List<W3cAnnotation.Target> targets)
            throws JsonlRecord.Flaw {
        List<Span> found = new ArrayList<>();
        boolean whole = true;
        for (W3cAnnotation.Target target : targets) {
            if (!target.selectors().isEmpty()) {
                whole = false;
                span(annotation, target, found);
            }
        }
        List<String> tags =
                annotation.tags().isEmpty() ? List.of(annotation.kind()) : annotation.tags();
        for (String tag : tags) {
            if (whole) {
                about(annotation, draft.label(tag));
            } else if (!found.isEmpty()) {
                spans(annotation, tag, found);
            }
        }
    }

    private void span(W3cAnnotation annotation, W3cAnnotation.Target target, List<Span> found)
            throws JsonlRecord.Flaw {
        W3cSelectors.Found one = selectors.find(target.selectors());
        if (!one.loss().isEmpty()) {
            losses.add(one.loss(), annotation.place() + ": " + Excerpt.of(annotation.id()));
        }
        if (one.span() != null) {
            found.add(one.span());
        }
    }

    private void spans(W3cAnnotation annotation, String tag, List<Span> found)
            throws JsonlRecord.Flaw {
        List<Span> sorted = found.stream().sorted().distinct().toList();
        boolean apart = true;
        for (int i = 1; i < sorted.size(); i++) {
            apart &= sorted.get(i).begin() > sorted.get(i - 1).end();
        }
        String id = ids.add(annotation.id()) ? annotation.id() : "";
        if (!apart) {
            for (Span span : sorted) {
                about(annotation, draft.span(id, tag, place(span)));
                id = "";
            }
            return;
        }
        Span cover = sorted.getFirst().cover(sorted.getLast());
        JsonlRecord.Item item = draft.span(id, tag, place(cover));
        if (item != null && sorted.size() > 1) {
            item.fragments = sorted.stream().map(this::points).toList();
        }
        about(annotation, item);
    }

    private static JsonDraft.Place place(Span span) {
        return new JsonDraft.Place(span.begin(), span.end(), null);
    }

    private int[] points(Span span) {
        return new int[] {offsets.toCodePoint(span.begin()), offsets.toCodePoint(span.end())};
    }

    /// A relation between two of its spans.
    ///
    /// @return whether it is one
    boolean relation(W3cAnnotation annotation, List<String> ends) {
        boolean isOne =
                ends.size() == 2
                        && ends.stream().allMatch(draft::knows)
                        && !ends.getFirst().equals(ends.getLast());
        if (isOne) {
            List<String> tags = annotation.tags();
            String tag = tags.isEmpty() ? annotation.kind() : tags.getFirst();
            about(annotation, draft.relation(tag, ends.getFirst(), ends.getLast()));
        }
        return isOne;
    }

    private void about(W3cAnnotation annotation, JsonlRecord.@Nullable Item item) {
        if (item == null) {
            return;
        }
        item.note = String.join("\n", annotation.notes());
        item.attributes.putAll(annotation.attributes());
        if (annotation.creator() != null && annotation.created() != null) {
            if (isTime(annotation.created())) {
                item.annotator = annotation.creator();
                item.at = annotation.created();
                return;
            }
            draft.lose("time", annotation.created());
        }
        said(item.attributes, "creator", annotation.creator());
    }

    private static void said(Map<String, String> attributes, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            attributes.putIfAbsent(name, value);
        }
    }

    private boolean isTime(String at) {
        try {
            times.parse(at);
            return true;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    Bundle bundle() throws JsonlRecord.Flaw {
        if (text.charset() != null) {
            draft.record().meta.putIfAbsent("encoding", text.charset());
        }
        return draft.bundle(0);
    }
}

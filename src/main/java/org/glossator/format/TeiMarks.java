package org.glossator.format;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The marks of one document out of what its text holds and what points at it.
final class TeiMarks {

    private static final Set<String> PLACES =
            Set.of("xml:id", "from", "to", "target", "next", "prev", "ana");

    private final TeiBody body;
    private final TeiStandOff standOff;
    private final TeiPointers pointers;
    private final Normalized normalized;
    private final Losses losses;
    private final String source;
    private final Times times = new Times();
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /// The ids of those on spans, which links may connect.
    private final Set<String> spans = new HashSet<>();

    TeiMarks(
            TeiBody body,
            TeiStandOff standOff,
            Normalized normalized,
            Losses losses,
            String source) {
        this.body = body;
        this.standOff = standOff;
        this.pointers = new TeiPointers(body);
        this.normalized = normalized;
        this.losses = losses;
        this.source = source;
    }

    List<Mark> all() {
        body.found().forEach(this::inline);
        Map<String, TeiStandOff.Pointing> byId = new HashMap<>();
        for (TeiStandOff.Pointing one : standOff.pointing()) {
            byId.put(one.id(), one);
        }
        for (TeiStandOff.Pointing one : standOff.pointing()) {
            boolean first = one.get("prev").isEmpty() && !one.kind().equals("link");
            if (first && !one.group().equals("heading")) {
                span(one, byId);
            }
        }
        for (TeiStandOff.Pointing one : standOff.pointing()) {
            if (one.kind().equals("link")) {
                link(one);
            }
        }
        return marks;
    }

    private void inline(TeiBody.Found found) {
        TeiBody.Place place = found.place();
        if (place.begin < 0 || place.end <= place.begin) {
            losses.add("empty element", source + ": " + found.label());
            return;
        }
        Span span = moved(new Span(place.begin, place.end));
        spans.add(found.id());
        marks.add(
                new Mark.OnSpan(
                        unique(found.id()),
                        standOff.label(found.label()),
                        List.of(span),
                        found.attributes(),
                        "",
                        null));
    }

    private String unique(String id) {
        return !id.isEmpty() && ids.add(id) ? id : "";
    }

    Span moved(Span span) {
        return new Span(normalized.begin(span.begin()), normalized.end(span.end()));
    }

    // ---- what points ----

    private void span(TeiStandOff.Pointing one, Map<String, TeiStandOff.Pointing> byId) {
        About about = about(one);
        List<String> targets = TeiPointers.each(one.get("target"));
        if (one.get("from").isEmpty()
                && !targets.isEmpty()
                && targets.stream().allMatch(body::isWhole)) {
            marks.add(
                    new Mark.OnDocument(
                            unique(one.id()),
                            about.label(),
                            about.attributes(),
                            about.note(),
                            about.maker()));
            return;
        }
        List<Span> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        TeiStandOff.Pointing part = one;
        while (part != null && (part == one || seen.add(part.id()))) {
            places(part, found);
            String next = part.get("next");
            part = next.isEmpty() ? null : byId.get(next.substring(next.indexOf('#') + 1));
        }
        if (!found.isEmpty()) {
            spans.add(one.id());
            marks.add(
                    new Mark.OnSpan(
                            unique(one.id()),
                            about.label(),
                            apart(found),
                            about.attributes(),
                            about.note(),
                            about.maker()));
        }
    }

    private void places(TeiStandOff.Pointing one, List<Span> found) {
        List<Span> here = new ArrayList<>();
        if (one.get("from").isEmpty()) {
            for (String pointer : TeiPointers.each(one.get("target"))) {
                add(here, pointers.of(pointer));
            }
        } else {
            add(here, pointers.between(one.get("from"), one.get("to")));
        }
        if (here.isEmpty()) {
            losses.add("pointer", one.place() + Excerpt.of(one.kind() + " " + one.pointer()));
        }
        found.addAll(here);
    }

    private void add(List<Span> found, @Nullable Span span) {
        if (span != null) {
            found.add(moved(span));
        }
    }

    /// In text order; those that touch or overlap are one.
    private static List<Span> apart(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!apart.isEmpty() && span.begin() <= apart.getLast().end()) {
                apart.set(apart.size() - 1, apart.getLast().cover(span));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    private void link(TeiStandOff.Pointing one) {
        List<String> ends = TeiPointers.each(one.get("target"));
        if (ends.size() != 2
                || ends.getFirst().equals(ends.getLast())
                || !spans.contains(ends.getFirst())
                || !spans.contains(ends.getLast())) {
            losses.add("link", one.place() + Excerpt.of(one.group() + " " + one.get("target")));
            return;
        }
        About about = about(one);
        marks.add(
                new Mark.Relation(
                        unique(one.id()),
                        about.label(),
                        ends.getFirst(),
                        ends.getLast(),
                        about.attributes(),
                        about.note(),
                        about.maker()));
    }

    // ---- what is said ----

    private record About(
            String label,
            Map<String, String> attributes,
            String note,
            Mark.@Nullable Maker maker) {}

    private About about(TeiStandOff.Pointing one) {
        TeiStandOff.Structure structure = standOff.structure(one.get("ana"));
        Map<String, String> attributes = new LinkedHashMap<>();
        if (structure != null && structure.own()) {
            Map<String, String> said = structure.features();
            return new About(
                    said.getOrDefault("label", label(one)),
                    structure.attributes(),
                    said.getOrDefault("note", ""),
                    maker(said, one.place()));
        }
        one.attributes()
                .forEach((name, value) -> {
                    if (!PLACES.contains(name)) {
                        attributes.put(name, value);
                    }
                });
        if (structure != null) {
            attributes.putAll(structure.features());
        }
        return new About(label(one), attributes, one.note(), null);
    }

    private String label(TeiStandOff.Pointing one) {
        String analysis = one.get("ana").isEmpty() ? "" : standOff.label(one.get("ana"));
        boolean words = one.kind().equals("span") && !one.content().isEmpty();
        for (String label :
                new String[] {
                    words ? one.content() : "",
                    standOff.structure(one.get("ana")) == null ? analysis : "",
                    one.get("type"),
                    one.inner(),
                    one.group()
                }) {
            if (!label.isBlank()) {
                return label;
            }
        }
        return one.kind();
    }

    private Mark.@Nullable Maker maker(Map<String, String> said, String place) {
        String annotator = said.get("annotator");
        String at = said.get("at");
        if (annotator == null || at == null) {
            return null;
        }
        try {
            return new Mark.Maker(annotator, times.parse(at));
        } catch (DateTimeException e) {
            losses.add("time", place + Excerpt.of(at));
            return null;
        }
    }
}

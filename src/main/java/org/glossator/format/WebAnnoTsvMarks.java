package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Puts the annotations of a WebAnno TSV file together from its rows.
///
/// Values with one number belong to one annotation, over however many rows. The fillers of slots
/// and the next links of chains become relations; a token that a relation needs becomes a span.
final class WebAnnoTsvMarks {

    private static final String NONE = "0";
    private static final String TOKEN = "Token";
    private static final String NOTE = WebAnnoTsvGrid.NOTE;
    private static final WebAnnoTsvValue NOTHING = new WebAnnoTsvValue("", "");

    private final String file;
    private final Losses losses;
    private final List<WebAnnoTsvLayer> layers;
    private final WebAnnoTsvPlaces places;
    private final List<Annotation> annotations = new ArrayList<>();
    private final Map<String, Annotation> numbered = new HashMap<>();
    private final Map<String, List<Annotation>> atUnit = new HashMap<>();
    private final Map<String, WebAnnoTsvRow> rows = new HashMap<>();
    private final Map<String, TreeMap<Integer, Annotation>> chains = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();

    private static final class Annotation {
        private final String id;
        private final String layer;
        private final String main;
        private final Map<String, String> features = new HashMap<>();
        private final Set<String> slots = new HashSet<>();
        private Span span;

        /// What leads on to the next link of its chain.
        private String leads = "";

        Annotation(String id, String layer, String main, Span span) {
            this.id = id;
            this.layer = layer;
            this.main = main;
            this.span = span;
        }

        void set(String feature, @Nullable String value) {
            if (value != null) {
                features.putIfAbsent(feature, value);
            }
        }

        String label() {
            return features.getOrDefault(main, WebAnnoTsvLayer.shortName(layer));
        }

        Map<String, String> attributes() {
            Map<String, String> attributes = new HashMap<>(features);
            attributes.remove(main);
            attributes.remove(NOTE);
            return attributes;
        }

        String note() {
            return main.equals(NOTE) ? "" : features.getOrDefault(NOTE, "");
        }
    }

    /// Where one end of a relation is.
    ///
    /// @param number of the annotation, or `0` for the only one there
    private record End(String unit, String number, @Nullable Annotation known) {}

    /// @param layer where its ends are
    private record Link(
            String label,
            Map<String, String> attributes,
            String note,
            String layer,
            End from,
            End to,
            int line) {}

    WebAnnoTsvMarks(
            String file, Losses losses, List<WebAnnoTsvLayer> layers, WebAnnoTsvPlaces places) {
        this.file = file;
        this.losses = losses;
        this.layers = layers;
        this.places = places;
    }

    private Refusal flaw(int line, String what) {
        return new Refusal(file + ":" + line + ": " + what);
    }

    // ---- rows ----

    void row(WebAnnoTsvRow row) {
        rows.put(row.id(), row);
        for (WebAnnoTsvLayer layer : layers) {
            List<List<WebAnnoTsvValue>> cells = new ArrayList<>(layer.columns().size());
            int stacked = 0;
            for (int i = 0; i < layer.columns().size(); i++) {
                List<WebAnnoTsvValue> values =
                        WebAnnoTsvValue.of(row.cells().get(layer.first() + i));
                cells.add(values);
                stacked = Math.max(stacked, values.size());
            }
            for (int i = 0; i < stacked; i++) {
                List<WebAnnoTsvValue> values = new ArrayList<>(cells.size());
                for (List<WebAnnoTsvValue> cell : cells) {
                    values.add(i < cell.size() ? cell.get(i) : NOTHING);
                }
                switch (layer.kind()) {
                    case SPAN -> span(layer, row, values);
                    case RELATION -> relation(layer, row, values);
                    case CHAIN -> link(layer, row, values);
                }
            }
        }
    }

    private void span(WebAnnoTsvLayer layer, WebAnnoTsvRow row, List<WebAnnoTsvValue> values) {
        String number = NONE;
        for (int i = 0; i < values.size(); i++) {
            boolean target = layer.columns().get(i).role() == WebAnnoTsvLayer.Role.SLOT_TARGET;
            number = target || values.get(i).mark().isEmpty() ? number : values.get(i).mark();
        }
        Annotation annotation = annotation(layer, row, number);
        for (int i = 0; i < values.size(); i++) {
            WebAnnoTsvLayer.Column column = layer.columns().get(i);
            switch (column.role()) {
                case FEATURE -> annotation.set(column.name(), values.get(i).text());
                case SLOT_ROLE -> {
                    if (i + 1 < values.size() && annotation.slots.add(column.name())) {
                        slots(annotation, layer, i, values, row);
                    }
                }
                case NOTHING, SLOT_TARGET, ORIGIN, LINK -> {
                    // Nothing to keep, or kept with its role.
                }
            }
        }
    }

    private void slots(
            Annotation host,
            WebAnnoTsvLayer layer,
            int column,
            List<WebAnnoTsvValue> values,
            WebAnnoTsvRow row) {
        List<WebAnnoTsvValue> roles = values.get(column).slots();
        List<WebAnnoTsvValue> targets = values.get(column + 1).whole().slots();
        String feature = layer.columns().get(column).name();
        for (int i = 0; i < targets.size(); i++) {
            WebAnnoTsvValue target = targets.get(i);
            String role = i < roles.size() ? roles.get(i).text() : null;
            if (target.text() != null) {
                links.add(
                        new Link(
                                role == null ? feature : role,
                                Map.of(),
                                "",
                                layer.columns().get(column + 1).name(),
                                new End(row.id(), NONE, host),
                                new End(target.raw(), number(target.mark()), null),
                                row.line()));
            }
        }
    }

    private static String number(String mark) {
        return mark.isEmpty() ? NONE : mark;
    }

    /// The one of this number, made longer, or a new one.
    private Annotation annotation(WebAnnoTsvLayer layer, WebAnnoTsvRow row, String number) {
        Span place = places.span(row);
        String key = layer.name() + " " + number;
        Annotation known = number.equals(NONE) ? null : numbered.get(key);
        if (known == null) {
            known = added(layer.name(), layer.main(), place);
            if (!number.equals(NONE)) {
                numbered.put(key, known);
            }
        } else {
            known.span = known.span.cover(place);
        }
        List<Annotation> here = atUnit.computeIfAbsent(row.id(), _ -> new ArrayList<>());
        here.add(known);
        return known;
    }

    private Annotation added(String layer, String main, Span place) {
        Annotation annotation = new Annotation("a" + (annotations.size() + 1), layer, main, place);
        annotations.add(annotation);
        return annotation;
    }

    private void relation(WebAnnoTsvLayer layer, WebAnnoTsvRow row, List<WebAnnoTsvValue> values) {
        Map<String, String> features = new HashMap<>();
        WebAnnoTsvValue origin = null;
        String base = "";
        for (int i = 0; i < values.size(); i++) {
            WebAnnoTsvLayer.Column column = layer.columns().get(i);
            String text = values.get(i).text();
            if (column.role() == WebAnnoTsvLayer.Role.ORIGIN) {
                origin = values.get(i);
                base = column.name();
            } else if (column.role() == WebAnnoTsvLayer.Role.FEATURE && text != null) {
                features.put(column.name(), text);
            }
        }
        if (origin == null || origin.text() == null) {
            throw flaw(row.line(), "a relation of " + layer.shortName() + " without its origin");
        }
        String[] numbers = origin.mark().split("_", 2);
        String label = features.remove(layer.main());
        String note = features.remove(NOTE);
        links.add(
                new Link(
                        label == null ? layer.shortName() : label,
                        features,
                        note == null ? "" : note,
                        base,
                        new End(origin.raw(), number(numbers[0]), null),
                        new End(row.id(), numbers.length > 1 ? numbers[1] : NONE, null),
                        row.line()));
    }

    private void link(WebAnnoTsvLayer layer, WebAnnoTsvRow row, List<WebAnnoTsvValue> values) {
        WebAnnoTsvValue arrow = null;
        for (int i = 0; i < values.size(); i++) {
            if (layer.columns().get(i).role() == WebAnnoTsvLayer.Role.LINK) {
                arrow = values.get(i).linked();
            }
        }
        if (arrow == null || arrow.mark().isEmpty()) {
            throw flaw(row.line(), "a link without its chain; write ->1-1 behind its relation");
        }
        String[] numbers = arrow.mark().split("-", 2);
        Annotation annotation = annotation(layer, row, arrow.mark());
        chains.computeIfAbsent(layer.name() + " " + numbers[0], _ -> new TreeMap<>())
                .put(Integer.parseInt(numbers[1]), annotation);
        String leads = arrow.text();
        annotation.leads = leads == null ? layer.shortName() : leads;
        for (int i = 0; i < values.size(); i++) {
            WebAnnoTsvLayer.Column column = layer.columns().get(i);
            if (column.role() == WebAnnoTsvLayer.Role.FEATURE) {
                annotation.set(column.name(), values.get(i).text());
            }
        }
    }

    // ---- marks ----

    /// @param normalized of the text the rows are in
    List<Mark> marks(Normalized normalized) {
        chains.values().forEach(this::chain);
        List<Mark> relations = new ArrayList<>();
        int count = 0;
        for (Link link : links) {
            Annotation from = end(link, link.from());
            Annotation to = end(link, link.to());
            if (from.span.isEmpty() || to.span.isEmpty()) {
                losses.add(Feature.RELATION.kind(), file + ":" + link.line() + ": " + link.label());
            } else {
                relations.add(
                        new Mark.Relation(
                                "r" + ++count,
                                link.label(),
                                from.id,
                                to.id,
                                link.attributes(),
                                link.note(),
                                null));
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (Annotation each : annotations) {
            Span span =
                    new Span(normalized.begin(each.span.begin()), normalized.end(each.span.end()));
            if (each.span.isEmpty()) {
                losses.add("empty span", file + ": " + each.label() + " at " + span.begin());
            } else {
                marks.add(
                        new Mark.OnSpan(
                                each.id,
                                each.label(),
                                List.of(span),
                                each.attributes(),
                                each.note(),
                                null));
            }
        }
        marks.addAll(relations);
        return marks;
    }

    private void chain(TreeMap<Integer, Annotation> chain) {
        Annotation before = null;
        for (Annotation next : chain.values()) {
            if (before != null) {
                links.add(
                        new Link(
                                before.leads,
                                Map.of(),
                                "",
                                next.layer,
                                new End("", NONE, before),
                                new End("", NONE, next),
                                0));
            }
            before = next;
        }
    }

    private Annotation end(Link link, End end) {
        if (end.known() != null) {
            return end.known();
        }
        WebAnnoTsvRow row = rows.get(end.unit());
        if (row == null) {
            throw flaw(link.line(), "there is no token " + Excerpt.of(end.unit()));
        }
        if (!end.number().equals(NONE)) {
            return ofNumber(link, end);
        }
        List<Annotation> here = atUnit.computeIfAbsent(end.unit(), _ -> new ArrayList<>());
        boolean declared = layers.stream().anyMatch(layer -> layer.name().equals(link.layer()));
        boolean anyLayer = !declared && !link.layer().endsWith("." + TOKEN);
        for (Annotation annotation : here) {
            if (anyLayer || annotation.layer.equals(link.layer())) {
                return annotation;
            }
        }
        Annotation token = added(anyLayer ? TOKEN : link.layer(), "", places.span(row));
        here.add(token);
        return token;
    }

    private Annotation ofNumber(Link link, End end) {
        Annotation annotation = numbered.get(link.layer() + " " + end.number());
        for (WebAnnoTsvLayer layer : layers) {
            if (annotation == null) {
                annotation = numbered.get(layer.name() + " " + end.number());
            }
        }
        if (annotation == null) {
            throw flaw(
                    link.line(),
                    "there is no annotation [" + end.number() + "] at " + Excerpt.of(end.unit()));
        }
        return annotation;
    }
}

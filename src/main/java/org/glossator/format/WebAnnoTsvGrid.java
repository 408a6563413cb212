package org.glossator.format;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A document in the rows of WebAnno TSV: a row for each token, and one for each part of a token
/// that a span begins or ends within.
///
/// A sentence reaches to the next, so that what stands between them is kept. Every span has a
/// number, which stands behind its values in each of its rows and by which relations name it.
final class WebAnnoTsvGrid {

    private static final String SPANS = "webanno.custom.Passage";
    private static final String RELATIONS = "webanno.custom.PassageRelation";

    /// What a tag and a note are called.
    static final String TAG = "value";

    static final String NOTE = "note";

    private final Bundle bundle;
    private final List<Span> tokens;

    /// Whether a sentence begins at the token.
    private final boolean[] sentence;

    /// The rows of each token: itself, and its parts in order.
    private final List<TreeMap<Span, Row>> rows = new ArrayList<>();

    private final Map<String, Placed> placed = new HashMap<>();
    private final List<Mark> spans = new ArrayList<>();
    private final List<Mark> relations = new ArrayList<>();

    /// What stands in a row, and what it is called.
    private static final class Row {
        private final List<Placed> spans = new ArrayList<>();
        private final List<Mark.Relation> relations = new ArrayList<>();
        private String id = "";
    }

    /// @param first its first row
    private record Placed(Mark.OnSpan mark, int number, Row first) {}

    private WebAnnoTsvGrid(Bundle bundle, Segmentation segmentation) {
        this.bundle = bundle;
        Span all = new Span(0, bundle.text().length());
        this.tokens = segmentation.tokens(all);
        this.sentence = new boolean[tokens.size() + 1];
        sentence[0] = true;
        int next = 0;
        for (Span each : segmentation.sentences(all)) {
            while (next < tokens.size() && tokens.get(next).begin() < each.begin()) {
                next++;
            }
            sentence[next] = true;
        }
        for (Span token : tokens) {
            TreeMap<Span, Row> units = new TreeMap<>();
            units.put(token, new Row());
            rows.add(units);
        }
    }

    static WebAnnoTsvGrid of(Bundle bundle, Segmentation segmentation) {
        WebAnnoTsvGrid grid = new WebAnnoTsvGrid(bundle, segmentation);
        for (Mark mark : bundle.marks()) {
            switch (mark) {
                case Mark.OnSpan span -> grid.place(span);
                case Mark.Relation relation -> grid.place(relation);
                case Mark.OnDocument _ -> {
                    // Named as a loss.
                }
            }
        }
        grid.name();
        return grid;
    }

    /// Whether a feature of this name can hold an attribute: it must be none of those that hold
    /// something else.
    static boolean isFeature(String name) {
        return !name.isEmpty()
                && !name.equals(TAG)
                && !name.equals(NOTE)
                && !name.startsWith("ROLE_")
                && !name.startsWith("BT_");
    }

    /// Whether what stands before the first token is something else than spaces, as which it will
    /// be read.
    boolean altersBeginning() {
        int end = tokens.isEmpty() ? 0 : tokens.getFirst().begin();
        return !bundle.text().substring(0, end).chars().allMatch(c -> c == ' ');
    }

    private void place(Mark.OnSpan mark) {
        List<Span> visible = Alteration.visible(bundle.text(), mark.fragments());
        if (visible.isEmpty()) {
            return;
        }
        Span span = visible.getFirst().cover(visible.getLast());
        Placed known = null;
        for (int i = firstEndingAfter(span.begin());
                i < tokens.size() && tokens.get(i).begin() < span.end();
                i++) {
            Span token = tokens.get(i);
            Span part =
                    new Span(
                            Math.max(token.begin(), span.begin()),
                            Math.min(token.end(), span.end()));
            Row row = rows.get(i).computeIfAbsent(part, _ -> new Row());
            known = known == null ? new Placed(mark, spans.size() + 1, row) : known;
            row.spans.add(known);
        }
        if (known != null) {
            spans.add(mark);
            placed.put(mark.id(), known);
        }
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void place(Mark.Relation mark) {
        Placed to = placed.get(mark.to());
        if (placed.containsKey(mark.from()) && to != null) {
            to.first().relations.add(mark);
            relations.add(mark);
        }
    }

    private void name() {
        int sentences = 0;
        int count = 0;
        for (int i = 0; i < rows.size(); i++) {
            sentences += sentence[i] ? 1 : 0;
            count = sentence[i] ? 1 : count + 1;
            int part = 0;
            for (Map.Entry<Span, Row> unit : rows.get(i).entrySet()) {
                boolean whole = unit.getKey().equals(tokens.get(i));
                unit.getValue().id = sentences + "-" + count + (whole ? "" : "." + ++part);
            }
        }
    }

    // ---- lines ----

    String text() {
        List<String> onSpans = features(spans);
        List<String> onRelations = features(relations);
        StringBuilder out = new StringBuilder(WebAnnoTsv.HEADER + "3.3\n");
        if (!spans.isEmpty()) {
            out.append("#T_SP=").append(SPANS).append(header(onSpans)).append('\n');
        }
        if (!relations.isEmpty()) {
            out.append("#T_RL=")
                    .append(RELATIONS)
                    .append(header(onRelations))
                    .append("|BT_")
                    .append(SPANS)
                    .append('\n');
        }
        out.append('\n');
        for (int i = 0; i < tokens.size(); i++) {
            if (sentence[i]) {
                sentence(i, out);
            }
            Span token = tokens.get(i);
            Map<Span, Row> units = rows.get(i);
            row(token, units.get(token), onSpans, onRelations, out);
            units.forEach((span, row) -> {
                if (!span.equals(token)) {
                    row(span, row, onSpans, onRelations, out);
                }
            });
        }
        return out.toString();
    }

    private static String header(List<String> features) {
        return features.stream().map(name -> "|" + name).collect(Collectors.joining());
    }

    /// Tag, note if there is one, and attributes.
    private static List<String> features(Collection<Mark> marks) {
        SortedSet<String> attributes = new TreeSet<>();
        boolean notes = false;
        for (Mark mark : marks) {
            notes |= !mark.note().isEmpty();
            attributes.addAll(values(mark).keySet());
        }
        List<String> features = new ArrayList<>();
        features.add(TAG);
        if (notes) {
            features.add(NOTE);
        }
        features.addAll(attributes);
        return features;
    }

    /// Attributes by the name of their feature.
    private static Map<String, String> values(Mark mark) {
        if (mark.attributes().isEmpty()) {
            return Map.of();
        }
        Map<String, String> values = new LinkedHashMap<>();
        new TreeMap<>(mark.attributes())
                .forEach((name, value) -> {
                    String feature = Alteration.name(name);
                    if (isFeature(feature) && !value.isEmpty()) {
                        values.putIfAbsent(feature, value);
                    }
                });
        return values;
    }

    private void sentence(int first, StringBuilder out) {
        int next = first + 1;
        while (next < tokens.size() && !sentence[next]) {
            next++;
        }
        int end = next < tokens.size() ? tokens.get(next).begin() : bundle.text().length();
        String text = bundle.text().substring(tokens.get(first).begin(), end);
        out.append('\n');
        for (String line : text.split("\n", -1)) {
            out.append("#Text=").append(WebAnnoTsvValue.escapedText(line)).append('\n');
        }
    }

    private void row(
            Span span,
            @Nullable Row row,
            List<String> onSpans,
            List<String> onRelations,
            StringBuilder out) {
        Row known = Objects.requireNonNull(row);
        out.append(known.id)
                .append('\t')
                .append(span.begin())
                .append('-')
                .append(span.end())
                .append('\t')
                .append(form(span))
                .append('\t');
        if (!spans.isEmpty()) {
            for (String feature : onSpans) {
                cell(
                        known.spans,
                        each -> value(each.mark(), feature) + "[" + each.number() + "]",
                        out);
            }
        }
        if (!relations.isEmpty()) {
            for (String feature : onRelations) {
                cell(known.relations, each -> value(each, feature), out);
            }
            cell(known.relations, this::origin, out);
        }
        out.append('\n');
    }

    /// As it stands in the text, unless a mark on a tab or line end makes a token of these.
    private String form(Span span) {
        String form = span.of(bundle.text());
        boolean breaks =
                form.indexOf('\t') >= 0 || form.indexOf('\n') >= 0 || form.indexOf('\r') >= 0;
        return breaks ? WebAnnoTsvValue.escapedText(form) : form;
    }

    private static <T> void cell(List<T> all, Function<T, String> value, StringBuilder out) {
        String before = "";
        for (T each : all) {
            out.append(before).append(value.apply(each));
            before = "|";
        }
        out.append(all.isEmpty() ? WebAnnoTsvValue.NO_CELL : "").append('\t');
    }

    private static String value(Mark mark, String feature) {
        String value =
                switch (feature) {
                    case TAG -> mark.label();
                    case NOTE -> mark.note();
                    default -> values(mark).getOrDefault(feature, "");
                };
        return value.isEmpty() ? WebAnnoTsvValue.NO_VALUE : WebAnnoTsvValue.escaped(value);
    }

    private String origin(Mark.Relation mark) {
        Placed from = Objects.requireNonNull(placed.get(mark.from()));
        Placed to = Objects.requireNonNull(placed.get(mark.to()));
        return from.first().id + "[" + from.number() + "_" + to.number() + "]";
    }
}

package org.glossator.format;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Normalization;
import org.glossator.model.Split;
import org.glossator.model.WorkState;
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

/// One record of a jsonl file as its fields stand there, in whatever order they came, and the
/// bundle they make once all are known.
///
/// Offsets are code points of the text as given until [#bundle] checks and converts them.
final class JsonlRecord {

    /// The fields of `meta` there are.
    static final Set<String> META =
            Set.of(
                    "title",
                    "source",
                    "byline",
                    "date",
                    "url",
                    "language",
                    "direction",
                    "split",
                    "note",
                    "encoding",
                    "lineEnds",
                    "byteOrderMark",
                    "replaced");

    /// A span, relation or label as it stands in the file.
    static final class Item {
        String id = "";
        @Nullable String label;
        int start = -1;
        int end = -1;
        @Nullable String quote;
        @Nullable List<int[]> fragments;
        @Nullable String from;
        @Nullable String to;
        Map<String, String> attributes = Map.of();
        String note = "";
        @Nullable String annotator;
        @Nullable String at;
    }

    /// What is wrong with a record, to be said with the place of its line.
    static final class Flaw extends Exception {
        private static final long serialVersionUID = 1L;

        Flaw(String message) {
            super(message);
        }
    }

    String id = "";
    @Nullable String text;
    final Map<String, String> meta = new HashMap<>();
    String set = "";
    @Nullable String setKind;
    @Nullable String state;
    List<JsonlHeading> headings = new ArrayList<>();
    List<Item> spans = new ArrayList<>();
    List<Item> relations = new ArrayList<>();
    List<Item> labels = new ArrayList<>();

    private final Times times;
    private final Set<String> ids = new HashSet<>();

    JsonlRecord(Times times) {
        this.times = times;
    }

    Bundle bundle(int line, Losses losses, String place) throws Flaw {
        if (text == null) {
            throw new Flaw("there is no \"text\"; every document needs one");
        }
        Normalized normalized = Normalized.of(text);
        List<Mark> marks = new ArrayList<>(spans.size() + relations.size() + labels.size());
        Offsets offsets = Offsets.of(text);
        for (Item span : spans) {
            marks.add(span(span, text, offsets, normalized, maker(span, losses, place)));
        }
        Set<String> ends = new HashSet<>(ids);
        for (Item relation : relations) {
            marks.add(relation(relation, ends, maker(relation, losses, place)));
        }
        for (Item label : labels) {
            marks.add(
                    new Mark.OnDocument(
                            unique(label.id),
                            tag(label),
                            label.attributes,
                            label.note,
                            maker(label, losses, place)));
        }
        return new Bundle(
                id,
                normalized.text(),
                details(),
                normalization(normalized),
                set,
                code(AnnotationSet.Kind.class, "setKind", setKind),
                code(WorkState.class, "state", state),
                marks,
                JsonlHeading.all(headings, text, offsets, normalized),
                line);
    }

    private Mark.OnSpan span(
            Item item,
            String raw,
            Offsets offsets,
            Normalized normalized,
            Mark.@Nullable Maker maker)
            throws Flaw {
        Span whole = place(item.start, item.end, item.quote, raw, offsets);
        List<Span> fragments = new ArrayList<>(1);
        if (item.fragments == null) {
            fragments.add(moved(whole, normalized));
        } else {
            for (int[] fragment : item.fragments) {
                fragments.add(moved(units(fragment[0], fragment[1], offsets), normalized));
            }
            requireOrder(item, fragments);
        }
        return new Mark.OnSpan(
                unique(item.id), tag(item), fragments, item.attributes, item.note, maker);
    }

    /// What two code points mark.
    ///
    /// @param quote what must stand there, if it is said
    static Span place(int start, int end, @Nullable String quote, String raw, Offsets offsets)
            throws Flaw {
        Span whole = units(start, end, offsets);
        if (quote != null && !isAt(raw, whole, quote)) {
            throw new Flaw(
                    "the quote \""
                            + Excerpt.of(quote)
                            + "\" is not what stands at ["
                            + start
                            + ", "
                            + end
                            + "), \""
                            + Excerpt.of(whole.of(raw))
                            + "\"; offsets must count code points");
        }
        return whole;
    }

    private static boolean isAt(String raw, Span span, String quote) {
        return quote.length() == span.length()
                && raw.regionMatches(span.begin(), quote, 0, quote.length());
    }

    private static Span units(int start, int end, Offsets offsets) throws Flaw {
        if (start < 0 || end <= start || end > offsets.codePoints()) {
            throw new Flaw(
                    "the span ["
                            + start
                            + ", "
                            + end
                            + ") is not within a text of "
                            + offsets.codePoints()
                            + " code points; mend its start and end");
        }
        return offsets.toUnits(start, end);
    }

    static Span moved(Span raw, Normalized normalized) throws Flaw {
        int begin = normalized.begin(raw.begin());
        int end = normalized.end(raw.end());
        if (begin >= end) {
            throw new Flaw("a span holds only a byte order mark; remove it");
        }
        return new Span(begin, end);
    }

    private static void requireOrder(Item item, List<Span> fragments) throws Flaw {
        List<int[]> given = item.fragments == null ? List.of() : item.fragments;
        boolean covers =
                !given.isEmpty()
                        && given.getFirst()[0] == item.start
                        && given.getLast()[1] == item.end;
        boolean apart = true;
        for (int i = 1; i < fragments.size(); i++) {
            apart &= fragments.get(i).begin() > fragments.get(i - 1).end();
        }
        if (!covers || !apart) {
            throw new Flaw(
                    "the fragments of ["
                            + item.start
                            + ", "
                            + item.end
                            + ") must be in text order and apart, from its start to its end");
        }
    }

    private Mark.Relation relation(Item item, Set<String> ends, Mark.@Nullable Maker maker)
            throws Flaw {
        String from = end(item, "from", item.from, ends);
        String to = end(item, "to", item.to, ends);
        if (from.equals(to)) {
            throw new Flaw("a relation leads from \"" + from + "\" to itself; remove it");
        }
        return new Mark.Relation(
                unique(item.id), tag(item), from, to, item.attributes, item.note, maker);
    }

    private static String end(Item item, String side, @Nullable String id, Set<String> ends)
            throws Flaw {
        if (id == null || !ends.contains(id)) {
            throw new Flaw(
                    "the relation \""
                            + item.label
                            + "\" has "
                            + (id == null ? "no \"" + side + "\"" : side + " \"" + id + "\"")
                            + "; it needs the id of a span of the same document");
        }
        return id;
    }

    private String unique(String itemId) throws Flaw {
        if (!itemId.isEmpty() && !ids.add(itemId)) {
            throw new Flaw("the id \"" + itemId + "\" stands twice; make ids unique");
        }
        return itemId;
    }

    private static String tag(Item item) throws Flaw {
        if (item.label == null || item.label.isBlank()) {
            throw new Flaw("an annotation has no \"label\"; give each a tag");
        }
        return item.label;
    }

    private Mark.@Nullable Maker maker(Item item, Losses losses, String place) throws Flaw {
        if (item.annotator == null || item.at == null) {
            if (item.annotator != null || item.at != null) {
                losses.add("annotator without time", place + ": " + item.annotator);
            }
            return null;
        }
        try {
            return new Mark.Maker(item.annotator, times.parse(item.at));
        } catch (DateTimeException e) {
            throw new Flaw("\"at\" is not a time such as 2026-11-24T09:30:00Z: " + item.at);
        }
    }

    private Details details() throws Flaw {
        Direction direction = code(Direction.class, "direction", meta.get("direction"));
        return new Details(
                meta("title"),
                meta("source"),
                meta("byline"),
                meta("date"),
                meta("url"),
                meta("language"),
                direction == null ? Direction.AUTO : direction,
                code(Split.class, "split", meta.get("split")),
                meta("note"));
    }

    private Normalization normalization(Normalized now) throws Flaw {
        boolean changed = now.byteOrderMark() || now.replaced() > 0 || !now.lineEnds().equals("LF");
        String charset = meta.getOrDefault("encoding", Normalization.NONE.charset());
        String earlier = meta.getOrDefault("lineEnds", Normalization.NONE.lineEnds());
        return new Normalization(
                charset,
                changed ? now.lineEnds() : earlier,
                now.byteOrderMark() || meta("byteOrderMark").equals("true"),
                now.replaced() + number("replaced"));
    }

    private int number(String key) throws Flaw {
        try {
            return meta.containsKey(key) ? Integer.parseInt(meta(key)) : 0;
        } catch (NumberFormatException e) {
            throw new Flaw("\"" + key + "\" in \"meta\" is not a number: " + meta(key));
        }
    }

    private String meta(String key) {
        return meta.getOrDefault(key, "");
    }

    private static <E extends Enum<E>> @Nullable E code(
            Class<E> type, String field, @Nullable String code) throws Flaw {
        if (code == null) {
            return null;
        }
        E found = Codes.find(type, code);
        if (found == null) {
            throw new Flaw(
                    "\"" + field + "\" is \"" + code + "\"; it must be one of " + Codes.all(type));
        }
        return found;
    }
}

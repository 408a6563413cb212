package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Entities in brackets, as GUM and CorefUD have them in the last column: `(1-person-new` opens,
/// `1)` closes, `(1-person-new)` does both. A comment names what the hyphens part.
final class ConllEntities {

    static final String KEY = "Entity";
    static final String HEADER = "global.Entity";

    /// What the type of an entity is called in the comment.
    private static final List<String> TYPE = List.of("etype", "entity");

    private static final List<String> GROUP = List.of("GRP", "eid");

    /// Where no comment says.
    private static final List<String> GROUP_FIRST = List.of("eid", "etype", "other");

    private static final List<String> TYPE_FIRST = List.of("etype", "GRP", "other");

    /// Of an entity without a type.
    private static final String UNNAMED = "entity";

    private static final Pattern NUMBERED = Pattern.compile("[a-z]*\\d+(?:\\[\\d+/\\d+])?(?:-.*)?");

    /// One stretch of several: `e5[1/2]`.
    private static final Pattern PART = Pattern.compile("(.*)\\[(\\d{1,4})/(\\d{1,4})]");

    private final Source source;
    private final Losses losses;
    private List<String> names = List.of();
    private final List<Open> open = new ArrayList<>();
    private final Map<String, TreeMap<Integer, Span>> parts = new HashMap<>();

    /// @param key by which it closes
    private record Open(
            String content, String key, Map<String, String> fields, int begin, int line) {}

    ConllEntities(Source source, Losses losses) {
        this.source = source;
        this.losses = losses;
    }

    static boolean isBrackets(String value) {
        return value.startsWith("(") || value.endsWith(")");
    }

    /// @param value names of fields with hyphens between them
    void header(String value) {
        names = List.of(value.strip().split("-"));
    }

    /// Reads what opens and closes at a word.
    ///
    /// @throws Refusal if what closes never opened
    void read(String value, Span word, int line, ConllDocument document) {
        int at = 0;
        while (at < value.length()) {
            boolean opens = value.charAt(at) == '(';
            int begin = opens ? at + 1 : at;
            int end = begin;
            while (end < value.length() && value.charAt(end) != '(' && value.charAt(end) != ')') {
                end++;
            }
            boolean closes = end < value.length() && value.charAt(end) == ')';
            String content = value.substring(begin, end);
            if (opens) {
                open.add(opened(content, word.begin(), line));
            }
            if (closes) {
                close(opens ? open.size() - 1 : find(content, line), word.end(), document);
            } else if (!opens) {
                throw flaw(line, "“" + Excerpt.of(value) + "” is no brackets of entities");
            }
            at = closes ? end + 1 : end;
        }
    }

    private Open opened(String content, int begin, int line) {
        List<String> fieldNames =
                !names.isEmpty()
                        ? names
                        : NUMBERED.matcher(content).matches() ? GROUP_FIRST : TYPE_FIRST;
        String[] values = content.split("-", fieldNames.size());
        Map<String, String> fields = new HashMap<>();
        String key = content;
        for (int i = 0; i < values.length; i++) {
            fields.put(fieldNames.get(i), values[i]);
            key = GROUP.contains(fieldNames.get(i)) ? values[i] : key;
        }
        return new Open(content, key, fields, begin, line);
    }

    /// The one opened last that closes so.
    private int find(String closing, int line) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Open each = open.get(i);
            if (each.key().equals(closing)
                    || each.content().equals(closing)
                    || each.content().startsWith(closing + "-")) {
                return i;
            }
        }
        throw flaw(line, "“" + Excerpt.of(closing) + ")” closes what never opened");
    }

    private void close(int index, int end, ConllDocument document) {
        Open entity = open.remove(index);
        List<Span> pieces = pieces(entity, new Span(entity.begin(), Math.max(entity.begin(), end)));
        if (pieces == null) {
            return;
        }
        String label = UNNAMED;
        Map<String, String> attributes = new HashMap<>();
        for (Map.Entry<String, String> field : entity.fields().entrySet()) {
            if (TYPE.contains(field.getKey())) {
                label = field.getValue().isEmpty() ? label : field.getValue();
            } else if (!field.getValue().isEmpty()) {
                attributes.put(field.getKey(), PART.matcher(field.getValue()).replaceFirst("$1"));
            }
        }
        if (!document.mark(label, pieces, attributes)) {
            losses.add("empty span", source.name() + ":" + entity.line() + ": " + label);
        }
    }

    /// @return `null` while stretches of it are still to come
    private @Nullable List<Span> pieces(Open entity, Span span) {
        Matcher part = PART.matcher(entity.key());
        if (!part.matches()) {
            return List.of(span);
        }
        String whole = part.group(1);
        TreeMap<Integer, Span> known = parts.computeIfAbsent(whole, _ -> new TreeMap<>());
        known.put(Integer.parseInt(part.group(2)), span);
        if (known.size() < Integer.parseInt(part.group(3))) {
            return null;
        }
        parts.remove(whole);
        return apart(known.values().stream().sorted().toList());
    }

    private static List<Span> apart(List<Span> sorted) {
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            if (!apart.isEmpty() && span.begin() <= apart.getLast().end()) {
                apart.set(apart.size() - 1, apart.getLast().cover(span));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    /// No entity goes beyond the document.
    ///
    /// @throws Refusal if one is still open
    void end() {
        if (!open.isEmpty()) {
            Open first = open.getFirst();
            throw flaw(first.line(), "“(" + Excerpt.of(first.content()) + "” never closes");
        }
        if (!parts.isEmpty()) {
            losses.add(
                    Feature.FRAGMENTS.kind(),
                    parts.size(),
                    () -> source.name() + ": " + parts.keySet().iterator().next());
            parts.clear();
        }
    }

    private Refusal flaw(int line, String what) {
        return new Refusal(
                source.name() + ":" + line + ": " + what + "; mend the brackets of entities");
    }
}

package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The last column of CoNLL-U, `key=value|key=value`.
record ConllMisc(Map<String, String> values) {

    private static final String SPACE = "SpaceAfter";
    private static final String SPACES = "SpacesAfter";
    private static final String INSIDE = "SpacesInToken";

    /// Keys, in lower case, by which corpora give a tag on each token.
    private static final Set<String> TAGS =
            Set.of("ner", "ne", "entity", "namedentity", "named_entity", "iob", "bio", "mention");

    static ConllMisc of(String column) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!column.equals("_")) {
            for (String pair : column.split("\\|")) {
                int equals = pair.indexOf('=');
                values.putIfAbsent(
                        equals < 0 ? pair : pair.substring(0, equals),
                        equals < 0 ? "" : pair.substring(equals + 1));
            }
        }
        return new ConllMisc(values);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// The token with the spaces that are known.
    ConllDocument.Token token(String form) {
        String inside = values.get(INSIDE);
        return new ConllDocument.Token(inside == null ? form : unescaped(inside), gap());
    }

    private @Nullable String gap() {
        String spaces = values.get(SPACES);
        if (spaces != null) {
            return unescaped(spaces);
        }
        return "No".equals(values.get(SPACE)) ? "" : null;
    }

    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean escape = c == '\\' && i + 1 < value.length();
            if (!escape) {
                out.append(c);
                continue;
            }
            i++;
            switch (value.charAt(i)) {
                case 's' -> out.append(' ');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'n' -> out.append('\n');
                case 'p' -> out.append('|');
                default -> out.append(value.charAt(i));
            }
        }
        return out.toString();
    }

    /// Brackets of entities that open and close here; empty when there are none.
    String brackets() {
        String value = values.getOrDefault(ConllEntities.KEY, "");
        return ConllEntities.isBrackets(value) ? value : "";
    }

    /// Tags with the letter of a scheme, by key.
    Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (isTag(key, value)) {
                tags.put(key, value);
            }
        });
        return tags;
    }

    private static boolean isTag(String key, String value) {
        return TAGS.contains(key.toLowerCase(Locale.ROOT))
                && (ConllRuns.isOutside(value) || ConllRuns.isMarked(value));
    }

    /// What is neither spacing nor annotation.
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        values.forEach((key, value) -> {
            boolean kept =
                    key.equals(SPACE)
                            || key.equals(SPACES)
                            || key.equals(INSIDE)
                            || isTag(key, value)
                            || key.equals(ConllEntities.KEY) && ConllEntities.isBrackets(value);
            if (!kept) {
                unknown.add(value.isEmpty() ? key : key + "=" + value);
            }
        });
        return unknown;
    }
}

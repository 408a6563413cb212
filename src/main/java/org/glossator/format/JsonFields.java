package org.glossator.format;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// Single values out of a record of another program's JSON, in whatever type they come.
final class JsonFields {

    private JsonFields() {}

    /// A string, number, `true` or `false` as text; empty for anything else.
    static String scalar(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? whole(node.asString()) : "";
    }

    /// The text a document is about: its characters are counted, so none is changed.
    static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }

    /// The same quote for a [JsonDraft.Place], or `null` if there is none.
    static @Nullable String quote(JsonNode node) {
        return node.isString() && !node.stringValue().isEmpty() ? node.stringValue() : null;
    }

    /// @throws JsonlRecord.Flaw if it is no whole number
    static int offset(JsonNode node, String name) throws JsonlRecord.Flaw {
        if (node.canConvertToInt() && node.isIntegralNumber()) {
            return node.intValue();
        }
        if (node.isString() && Digits.are(node.stringValue())) {
            return Integer.parseInt(node.stringValue());
        }
        throw new JsonlRecord.Flaw(
                "\"%s\" is %s; it must be a whole number"
                        .formatted(name, Excerpt.of(node.isMissingNode() ? "missing" : "" + node)));
    }

    /// One value, or the values of a list.
    static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            String value = scalar(each);
            if (!value.isEmpty()) {
                strings.add(value);
            }
        }
        return strings;
    }

    /// Half a surrogate pair, which no file in UTF-8 can hold, becomes U+FFFD.
    private static String whole(String text) {
        return hasSurrogates(text) ? mended(text) : text;
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String mended(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point ->
                        point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                                ? '\uFFFD'
                                : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}

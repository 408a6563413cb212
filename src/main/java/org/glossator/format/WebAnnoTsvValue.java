package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of the values in a cell of WebAnno TSV.
///
/// @param raw still escaped, without the number behind it
/// @param mark what stood in brackets or behind an arrow, or empty
record WebAnnoTsvValue(String raw, String mark) {

    static final String NO_CELL = "_";
    static final String NO_VALUE = "*";

    private static final String RESERVED = "\\[]|_;*";

    private static final Pattern LINKED =
            Pattern.compile("(.*)->(\\d{1,9}-\\d{1,9})", Pattern.DOTALL);

    static List<WebAnnoTsvValue> of(String cell) {
        if (cell.equals(NO_CELL) || cell.isEmpty()) {
            return List.of();
        }
        return all(cell, '|');
    }

    private static List<WebAnnoTsvValue> all(String values, char separator) {
        List<WebAnnoTsvValue> all = new ArrayList<>(2);
        for (String value : split(values, separator)) {
            all.add(one(value));
        }
        return all;
    }

    private static WebAnnoTsvValue one(String value) {
        int end = value.length() - 1;
        int bracket = value.lastIndexOf('[');
        return bracket >= 0 && value.charAt(end) == ']' && isNumber(value, bracket + 1, end)
                ? new WebAnnoTsvValue(
                        value.substring(0, bracket), value.substring(bracket + 1, end))
                : new WebAnnoTsvValue(value, "");
    }

    /// Whether a number stands there, or two with a line between them.
    private static boolean isNumber(String value, int begin, int end) {
        int first = Digits.end(value, begin, end);
        return first > begin
                && (first == end
                        || value.charAt(first) == '_' && Digits.are(value, first + 1, end));
    }

    /// As the value of a chain's link, where the numbers of chain and link stand behind an arrow.
    WebAnnoTsvValue linked() {
        Matcher linked = LINKED.matcher(raw);
        return linked.matches() ? new WebAnnoTsvValue(linked.group(1), linked.group(2)) : this;
    }

    /// With its number, which belongs to the last of several targets.
    WebAnnoTsvValue whole() {
        return mark.isEmpty() ? this : new WebAnnoTsvValue(raw + "[" + mark + "]", "");
    }

    /// Those of a slot feature.
    List<WebAnnoTsvValue> slots() {
        if (text() == null) {
            return List.of();
        }
        return all(raw, ';');
    }

    /// At each separator that is not escaped.
    private static List<String> split(String text, char separator) {
        if (text.indexOf(separator) < 0) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == separator) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /// `null` when there is none.
    @Nullable String text() {
        return raw.equals(NO_VALUE) || raw.equals(NO_CELL) || raw.isEmpty() ? null : unescaped();
    }

    private String unescaped() {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            char next = i + 1 < raw.length() ? raw.charAt(i + 1) : 0;
            if (c != '\\') {
                out.append(c);
            } else if (next == 't' || next == 'n') {
                out.append(next == 't' ? '\t' : '\n');
                i++;
            } else if (RESERVED.indexOf(next) >= 0 && next != 0 || raw.startsWith("->", i + 1)) {
                out.append(next);
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// As it stands in a cell, on one line.
    static String escaped(String value) {
        if (isPlain(value)) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append(' ');
                default -> {
                    boolean reserved = RESERVED.indexOf(c) >= 0 || value.startsWith("->", i);
                    out.append(reserved ? "\\" : "").append(c);
                }
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '>' || RESERVED.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// A line of a sentence's text.
    static String escapedText(String line) {
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int at = "\t\n\f\r\b\\".indexOf(c);
            if (at >= 0) {
                out.append('\\').append("tnfrb\\".charAt(at));
            } else {
                // A line tabulation stands as it is, as INCEpTION has it.
                out.append(c < ' ' && c != '\u000b' ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }

    /// The text of a sentence or token.
    ///
    /// @param java whether characters may be given by their number, as versions up to 3.1 do
    static String unescapedText(String text, boolean java) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
                continue;
            }
            int at = "tnfrb\\".indexOf(next);
            if (at >= 0) {
                out.append("\t\n\f\r\b\\".charAt(at));
                i++;
            } else if (next < ' ' || java && (next == '"' || next == '\'' || next == '/')) {
                out.append(next);
                i++;
            } else if (java && next == 'u' && isNumber(text, i + 2)) {
                out.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += 5;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isNumber(String text, int begin) {
        return begin + 4 <= text.length()
                && text.substring(begin, begin + 4)
                        .chars()
                        .allMatch(c -> Character.digit(c, 16) >= 0);
    }
}

package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.text.Characters;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How a format may have to change what it carries. Each is a [Loss] of that kind.
enum Alteration {
    /// In the name of a tag, what is neither letter, digit, `-` nor `_` becomes `_`.
    TAG_NAME("tag name"),
    /// Likewise of an attribute.
    ATTRIBUTE_NAME("attribute name"),
    /// A tab or an end of line within a value or note becomes a space.
    LINE_BREAK("line break"),
    /// A stretch of a span does without line ends at its edges.
    EDGE("edge"),
    /// A span of nothing but line ends is left out.
    BLANK_SPAN("blank span"),
    /// A stretch of a span does without what cannot be seen at its edges.
    INVISIBLE_EDGE("invisible edge"),
    /// A span of nothing that can be seen is left out.
    INVISIBLE_SPAN("invisible span"),
    /// What cannot be seen before the first token becomes spaces.
    LEADING_SPACE("leading space"),
    /// An attribute without a value is left out.
    EMPTY_VALUE("empty value"),
    /// A character that XML has no way to write becomes U+FFFD, in the text and everywhere else.
    CHARACTER("character");

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]");

    /// What some program or other takes for the end of a line, and the tab.
    private static final Pattern BREAK =
            Pattern.compile("[\\t\\n\\x0b\\f\\r\\x1c-\\x1e\\x85\\u2028\\u2029]");

    /// Most control characters, the two last code points of the first plane, halves of pairs.
    private static final Pattern NO_XML =
            Pattern.compile("[\\x00-\\x08\\x0b\\f\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]");

    private final String kind;

    Alteration(String kind) {
        this.kind = kind;
    }

    /// As it stands in a [Loss].
    String kind() {
        return kind;
    }

    /// A name of letters, digits, `-` and `_` alone, one for each character.
    static String name(String name) {
        return name.chars().allMatch(Alteration::isOfName)
                ? name
                : NO_NAME.matcher(name).replaceAll("_");
    }

    /// Whether it is one of those that names are mostly made of, and the pattern need not be asked.
    private static boolean isOfName(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c == '-';
    }

    /// Whether it is the end of a line to some program or other.
    static boolean isLineEnd(char c) {
        return switch (c) {
            case '\n', '\u000b', '\f', '\r', '\u001c', '\u001d', '\u001e' -> true;
            case '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /// On one line, in one column.
    static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\t' || isLineEnd(text.charAt(i))) {
                return BREAK.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /// Names a document as changed if XML cannot hold all of it, and gives what it can.
    static Bundle xml(Bundle bundle, Losses losses) {
        Bundle written = xml(bundle);
        if (written != bundle) {
            long inText = NO_XML.matcher(bundle.text()).results().count();
            losses.add(CHARACTER.kind(), Math.max(1, inText), () -> Excerpt.name(bundle));
        }
        return written;
    }

    /// What XML can hold of it, one character for each; the very same if that is all.
    static String xml(String text) {
        return isXml(text) ? text : NO_XML.matcher(text).replaceAll("\uFFFD");
    }

    /// Whether XML can hold all of it.
    static boolean isXml(String text) {
        // Asked of every string of an export, and the pattern needs ten times as long.
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!isXml(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isXml(char c) {
        return c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < '\ufffe'
                || c == '\n'
                || c == '\t'
                || c == '\r';
    }

    /// What XML can hold of a document; the very same if that is all.
    static Bundle xml(Bundle bundle) {
        if (isXml(bundle)) {
            return bundle;
        }
        return new Bundle(
                xml(bundle.id()),
                xml(bundle.text()),
                xml(bundle.details()),
                bundle.normalization(),
                xml(bundle.set()),
                bundle.setKind(),
                bundle.state(),
                bundle.marks().stream().map(Alteration::xml).toList(),
                bundle.headings(),
                bundle.line());
    }

    private static boolean isXml(Bundle bundle) {
        return isXml(bundle.id())
                && isXml(bundle.text())
                && isXml(bundle.set())
                && xml(bundle.details()).equals(bundle.details())
                && bundle.marks().stream().allMatch(Alteration::isXml);
    }

    private static boolean isXml(Mark mark) {
        return isXml(mark.label())
                && isXml(mark.note())
                && (mark.maker() == null || isXml(mark.maker().annotator()))
                && mark.attributes().entrySet().stream()
                        .allMatch(each -> isXml(each.getKey()) && isXml(each.getValue()));
    }

    private static Details xml(Details details) {
        return new Details(
                xml(details.title()),
                xml(details.source()),
                xml(details.byline()),
                xml(details.date()),
                xml(details.url()),
                xml(details.language()),
                details.direction(),
                details.split(),
                xml(details.note()));
    }

    private static Mark xml(Mark mark) {
        Map<String, String> attributes = new HashMap<>();
        mark.attributes().forEach((name, value) -> attributes.put(xml(name), xml(value)));
        String label = xml(mark.label());
        String note = xml(mark.note());
        Mark.Maker maker =
                mark.maker() == null
                        ? null
                        : new Mark.Maker(xml(mark.maker().annotator()), mark.maker().at());
        return switch (mark) {
            case Mark.OnSpan span ->
                    new Mark.OnSpan(span.id(), label, span.fragments(), attributes, note, maker);
            case Mark.Relation link ->
                    new Mark.Relation(
                            link.id(), label, link.from(), link.to(), attributes, note, maker);
            case Mark.OnDocument on -> new Mark.OnDocument(on.id(), label, attributes, note, maker);
        };
    }

    /// Stretches without what cannot be seen at their edges; those of nothing else are left out.
    static List<Span> visible(String text, List<Span> stretches) {
        List<Span> visible = new ArrayList<>(stretches.size());
        for (Span stretch : stretches) {
            Span seen = visible(text, stretch);
            if (!seen.isEmpty()) {
                visible.add(seen);
            }
        }
        return visible;
    }

    private static Span visible(String text, Span stretch) {
        int begin = stretch.begin();
        int end = stretch.end();
        while (begin < end && Characters.isBlank(text.codePointAt(begin))) {
            begin += Character.charCount(text.codePointAt(begin));
        }
        while (begin < end && Characters.isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return new Span(begin, Math.max(begin, end));
    }

    /// A text with spaces for what cannot be seen at its beginning, as many code units.
    static String leading(String text) {
        Span seen = visible(text, new Span(0, text.length()));
        return " ".repeat(seen.begin()) + text.substring(seen.begin());
    }
}

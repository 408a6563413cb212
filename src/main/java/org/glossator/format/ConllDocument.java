package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Normalization;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One document put together from its tokens.
final class ConllDocument {

    private static final String END_OF_SENTENCE = "\n";
    private static final String END_OF_PARAGRAPH = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Mark.OnSpan> marks = new ArrayList<>();

    /// What stands behind the last token, where the file says so.
    private @Nullable String behind;

    /// A token as it stands in the text.
    ///
    /// @param gap what stands behind it, or `null` when the file does not say
    record Token(String form, @Nullable String gap) {}

    /// Appends a sentence and says where its tokens are.
    ///
    /// @param original the sentence as it stood, or `null`
    /// @param begins whether it begins a paragraph
    /// @return `null` when the original does not consist of the tokens; nothing is appended then
    @Nullable List<Span> sentence(List<Token> tokens, @Nullable String original, boolean begins) {
        List<Span> places = new ArrayList<>(tokens.size());
        StringBuilder sentence = new StringBuilder();
        if (original != null) {
            int end = aligned(tokens, original, places);
            if (end < 0) {
                return null;
            }
            sentence.append(original, 0, end);
        } else {
            for (Token token : tokens) {
                int begin = sentence.length();
                sentence.append(token.form());
                places.add(new Span(begin, sentence.length()));
                sentence.append(token.gap() == null ? " " : token.gap());
            }
            sentence.setLength(places.isEmpty() ? 0 : places.getLast().end());
        }
        if (!text.isEmpty()) {
            text.append(behind != null ? behind : begins ? END_OF_PARAGRAPH : END_OF_SENTENCE);
        }
        behind = tokens.isEmpty() || isNone(tokens.getLast().gap()) ? null : tokens.getLast().gap();
        int base = text.length();
        text.append(sentence);
        places.replaceAll(place -> new Span(base + place.begin(), base + place.end()));
        return places;
    }

    /// No space behind the last word says more of the corpus than of the text: sentences stay
    /// apart.
    private static boolean isNone(@Nullable String gap) {
        return gap == null || gap.isEmpty();
    }

    /// @return where the last token ends in the original, or -1
    private static int aligned(List<Token> tokens, String original, List<Span> places) {
        int at = 0;
        for (Token token : tokens) {
            while (at < original.length()
                    && isSpace(original.charAt(at))
                    && !original.startsWith(token.form(), at)) {
                at++;
            }
            if (!original.startsWith(token.form(), at)) {
                return -1;
            }
            places.add(new Span(at, at + token.form().length()));
            at += token.form().length();
        }
        for (int i = at; i < original.length(); i++) {
            if (!isSpace(original.charAt(i))) {
                return -1;
            }
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean isEmpty() {
        return text.toString().isBlank();
    }

    /// @param pieces in the text so far, in text order and apart
    /// @return false when there is nothing but white space, and so nothing to mark
    boolean mark(String label, List<Span> pieces, Map<String, String> attributes) {
        List<Span> stripped = new ArrayList<>();
        for (Span piece : pieces) {
            Span span = stripped(piece);
            if (!span.isEmpty()) {
                stripped.add(span);
            }
        }
        if (!stripped.isEmpty()) {
            marks.add(new Mark.OnSpan("", label, stripped, attributes, "", null));
        }
        return !stripped.isEmpty();
    }

    private Span stripped(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    Bundle bundle(String id, int line, TextLines lines) {
        Normalized normalized = Normalized.of(text.toString());
        int broken = 0;
        for (int i = 0; i < text.length(); i++) {
            broken += text.charAt(i) == '\uFFFD' ? 1 : 0;
        }
        List<Mark> moved = new ArrayList<>();
        for (Mark.OnSpan mark : marks) {
            List<Span> spans =
                    mark.fragments().stream()
                            .map(span ->
                                    new Span(
                                            normalized.begin(span.begin()),
                                            normalized.end(span.end())))
                            .filter(span -> !span.isEmpty())
                            .toList();
            if (!spans.isEmpty()) {
                moved.add(
                        new Mark.OnSpan(
                                mark.id(), mark.label(), spans, mark.attributes(), "", null));
            }
        }
        return new Bundle(
                id,
                normalized.text(),
                Details.titled(Headlines.of(normalized.text())),
                new Normalization(
                        lines.charset().name(),
                        "LF",
                        lines.byteOrderMark(),
                        broken + normalized.replaced()),
                "",
                null,
                null,
                moved,
                List.of(),
                line);
    }
}

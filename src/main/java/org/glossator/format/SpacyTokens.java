package org.glossator.format;

import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The tokens of a document as spaCy has them: each with at most one space behind it, and all else
/// that stands between tokens a token too, so that they make up the whole text.
final class SpacyTokens {

    private static final int GAP = -1;

    private final TokenLayout layout;

    /// In code units, in text order.
    private final List<Span> spans = new ArrayList<>();

    /// Which token of the layout each is, or [#GAP].
    private final List<Integer> sources = new ArrayList<>();

    /// The number of each token of the layout here.
    private final int[] numbers;

    SpacyTokens(TokenLayout layout) {
        this.layout = layout;
        this.numbers = new int[layout.size()];
        gap(0, begin(0));
        for (int i = 0; i < layout.size(); i++) {
            Span token = layout.token(i);
            numbers[i] = spans.size();
            add(token, i);
            boolean space = layout.text().startsWith(" ", token.end());
            gap(space ? token.end() + 1 : token.end(), begin(i + 1));
        }
    }

    /// Where a token of the layout begins, or the text ends.
    private int begin(int token) {
        return token < layout.size() ? layout.token(token).begin() : layout.text().length();
    }

    private void gap(int begin, int end) {
        if (begin < end) {
            add(new Span(begin, end), GAP);
        }
    }

    private void add(Span span, int source) {
        spans.add(span);
        sources.add(source);
    }

    TokenLayout layout() {
        return layout;
    }

    int size() {
        return spans.size();
    }

    String word(int token) {
        return spans.get(token).of(layout.text());
    }

    /// Whether the token is followed by a space that is part of no token.
    boolean hasSpace(int token) {
        int end = spans.get(token).end();
        int next = token + 1 < size() ? spans.get(token + 1).begin() : layout.text().length();
        return next > end;
    }

    /// What stands before the first word is in its sentence.
    boolean beginsSentence(int token) {
        int source = sources.get(token);
        return token == 0 || source > 0 && layout.beginsSentence(source);
    }

    /// The number here of a token of the layout.
    int of(int token) {
        return numbers[token];
    }

    /// From one token to another, in code units.
    Span cover(int first, int last) {
        return spans.get(first).cover(spans.get(last));
    }
}

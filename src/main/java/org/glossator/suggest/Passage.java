package org.glossator.suggest;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;

/// A paragraph as its tokens, the stretch in which marks are looked for. Paragraphs rather than
/// sentences, since a dot behind a title or initial ends sentences that go on.
///
/// @param words what the tokens read
record Passage(List<Span> tokens, List<String> words) {

    /// Tokens of the longest passage; a longer paragraph makes several.
    private static final int LONGEST = 400;

    /// The passages of the paragraphs that overlap `range`, without empty ones.
    static List<Passage> of(Segmentation text, Span range) {
        List<Passage> passages = new ArrayList<>();
        int last = text.paragraphAt(range.end());
        for (int i = text.paragraphAt(range.begin()); i <= last; i++) {
            Span paragraph = text.paragraph(i);
            if (paragraph.isEmpty()) {
                continue;
            }
            List<Span> tokens = text.tokens(paragraph);
            for (int from = 0; from < tokens.size(); from += LONGEST) {
                int to = Math.min(tokens.size(), from + LONGEST);
                passages.add(of(text.text(), tokens.subList(from, to)));
            }
        }
        return passages;
    }

    private static Passage of(String text, List<Span> tokens) {
        return new Passage(
                List.copyOf(tokens), tokens.stream().map(token -> token.of(text)).toList());
    }

    int size() {
        return tokens.size();
    }

    /// From the begin of token `first` to the end of token `last`.
    Span span(int first, int last) {
        return new Span(tokens.get(first).begin(), tokens.get(last).end());
    }

    /// The first token that ends behind `offset`; the number of tokens if none does.
    int tokenAt(int offset) {
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
}

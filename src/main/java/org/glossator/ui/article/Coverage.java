package org.glossator.ui.article;

import org.glossator.text.Span;

import java.util.List;

/// What of a text some spans cover together. Pure.
///
/// @param spans in text order and apart
record Coverage(List<Span> spans) {

    /// @param spans in any order, overlapping or not
    static Coverage of(List<Span> spans) {
        return new Coverage(Fragments.apart(spans));
    }

    /// Whether every word of a span is covered; what stands between words need not be.
    boolean covers(String text, Span span) {
        int from = span.begin();
        for (int i = firstBehind(span.begin()); i < spans.size(); i++) {
            Span next = spans.get(i);
            if (next.begin() >= span.end() || holdsWord(text, from, next.begin())) {
                break;
            }
            from = Math.max(from, next.end());
        }
        return !holdsWord(text, from, span.end());
    }

    /// Index of the first that ends behind `offset`.
    private int firstBehind(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean holdsWord(String text, int begin, int end) {
        return begin < end
                && text.substring(begin, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}

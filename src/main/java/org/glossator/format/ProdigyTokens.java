package org.glossator.format;

import org.glossator.text.Segmentation;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;
import org.glossator.text.Tokenization;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The tokens of a document, cut wherever a mark begins or ends, since a span of Prodigy begins and
/// ends with a token. In code units.
final class ProdigyTokens {

    private final List<Span> tokens = new ArrayList<>();
    private final TreeSet<Integer> begins = new TreeSet<>();
    private final TreeSet<Integer> ends = new TreeSet<>();

    ProdigyTokens(Bundle bundle, Tokenization by, Segmenter segmenter) {
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnSpan span) {
                begins.add(span.span().begin());
                ends.add(span.span().end());
            }
        }
        Span all = new Span(0, bundle.text().length());
        int at = 0;
        Segmentation text = segmenter.of(bundle.text(), bundle.details().language());
        for (Span token : by.tokens(text)) {
            gap(at, token.begin());
            cut(token.begin(), token.end());
            at = token.end();
        }
        gap(at, all.end());
    }

    /// White space is a token only where a mark begins or ends in it.
    private void gap(int begin, int end) {
        boolean begun = !begins.subSet(begin, true, end, false).isEmpty();
        boolean ended = !ends.subSet(begin, false, end, true).isEmpty();
        if (begin < end && (begun || ended)) {
            cut(begin, end);
        }
    }

    private void cut(int begin, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(begins.subSet(begin, false, end, false));
        cuts.addAll(ends.subSet(begin, false, end, false));
        int at = begin;
        for (int next : cuts) {
            tokens.add(new Span(at, next));
            at = next;
        }
        tokens.add(new Span(at, end));
    }

    List<Span> all() {
        return tokens;
    }

    /// The number of the token that begins where a span does.
    int first(Span span) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The number of the token that ends where a span does.
    int last(Span span) {
        return first(new Span(span.end(), span.end())) - 1;
    }
}

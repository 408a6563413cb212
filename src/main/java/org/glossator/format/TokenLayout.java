package org.glossator.format;

import org.glossator.text.Segmentation;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A document cut into tokens, with at most one tag on each: what is left of its spans, and why the
/// others could not stay.
///
/// Discontinuous spans stand as their cover; spans that cut a token are widened to it.
final class TokenLayout {

    /// A span that stays, in tokens: `[first, last]`.
    record Chunk(int first, int last, String label) {}

    /// Where a span stands, whether it stays or not, in tokens: `[first, last]`.
    ///
    /// @param stays whether it is among the [Chunk]s
    record Place(Mark.OnSpan mark, int first, int last, boolean stays) {}

    /// A span that does not, or not as it was.
    record Trouble(String kind, Mark.OnSpan mark) {}

    static final String OVERLAP = "overlap";
    static final String CUT = "token-cut";

    private final String text;
    private final List<Span> tokens;

    /// Whether a sentence begins at the token, one more than there are tokens.
    private final boolean[] sentence;

    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();

    private TokenLayout(Bundle bundle, WriteOptions options, Segmenter segmenter) {
        this.text = bundle.text();
        Segmentation segmentation = segmenter.of(text, bundle.details().language());
        this.tokens = options.tokens().tokens(segmentation);
        this.sentence = sentences(segmentation.sentences(new Span(0, text.length())));
    }

    static TokenLayout of(Bundle bundle, WriteOptions options, Segmenter segmenter) {
        TokenLayout layout = new TokenLayout(bundle, options, segmenter);
        List<Mark.OnSpan> spans = new ArrayList<>();
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnSpan span) {
                spans.add(span);
            }
        }
        spans.sort(order(options.overlaps()));
        @Nullable Chunk[] taken = new Chunk[layout.tokens.size()];
        for (Mark.OnSpan span : spans) {
            layout.place(span, taken);
        }
        layout.chunks.sort(Comparator.comparingInt(Chunk::first));
        for (Chunk chunk : layout.chunks) {
            // A chunk must not be torn by the blank line between sentences.
            Arrays.fill(layout.sentence, chunk.first() + 1, chunk.last() + 1, false);
        }
        return layout;
    }

    /// Who comes first stays.
    private static Comparator<Mark.OnSpan> order(WriteOptions.Overlaps overlaps) {
        Comparator<Mark.OnSpan> shorter = Comparator.comparingInt(mark -> mark.span().length());
        Comparator<Mark.OnSpan> chosen =
                switch (overlaps) {
                    case INNER -> shorter;
                    case OUTER, FAIL -> shorter.reversed();
                };
        return chosen.thenComparing(Mark.OnSpan::span).thenComparing(Mark.OnSpan::label);
    }

    private void place(Mark.OnSpan mark, @Nullable Chunk[] taken) {
        Span span = mark.span();
        int first = firstEndingAfter(span.begin());
        int last = firstEndingAfter(span.end() - 1);
        if (last == tokens.size() || tokens.get(last).begin() >= span.end()) {
            last--;
        }
        if (first > last) {
            troubles.add(new Trouble(Alteration.INVISIBLE_SPAN.kind(), mark));
            return;
        }
        for (int i = first; i <= last; i++) {
            if (taken[i] != null) {
                troubles.add(new Trouble(OVERLAP, mark));
                places.add(new Place(mark, first, last, false));
                return;
            }
        }
        if (mark.fragments().size() > 1) {
            troubles.add(new Trouble(Feature.FRAGMENTS.kind(), mark));
        }
        Place place = new Place(mark, first, last, true);
        places.add(place);
        if (widens(place)) {
            troubles.add(new Trouble(CUT, mark));
        }
        String label = Column.of(mark.label());
        if (!label.equals(mark.label())) {
            troubles.add(new Trouble("tag name", mark));
        }
        Chunk chunk = new Chunk(first, last, label);
        Arrays.fill(taken, first, last + 1, chunk);
        chunks.add(chunk);
    }

    /// Whether a span begins or ends within a token.
    boolean widens(Place place) {
        Span span = place.mark().span();
        return tokens.get(place.first()).begin() < span.begin()
                || tokens.get(place.last()).end() > span.end();
    }

    /// The first token that ends behind `offset`.
    private int firstEndingAfter(int offset) {
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

    private boolean[] sentences(List<Span> sentences) {
        boolean[] begins = new boolean[tokens.size() + 1];
        int next = 0;
        for (Span each : sentences) {
            while (next < tokens.size() && tokens.get(next).begin() < each.begin()) {
                next++;
            }
            begins[next] = true;
        }
        return begins;
    }

    int size() {
        return tokens.size();
    }

    String text() {
        return text;
    }

    Span token(int index) {
        return tokens.get(index);
    }

    boolean beginsSentence(int index) {
        return sentence[index];
    }

    /// In text order, apart.
    List<Chunk> chunks() {
        return chunks;
    }

    /// All spans that are on tokens, the ones that stay before those they overlap.
    List<Place> places() {
        return places;
    }

    List<Trouble> troubles() {
        return troubles;
    }
}

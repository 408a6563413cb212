package org.glossator.text;

/// Where a span begins and where it ends, and one step further with either of them.
///
/// A step never leaves a span without words or crosses its other boundary. Units are UTF-16 code
/// units.
public enum Boundary {
    BEGIN,
    END;

    /// How many marks without words a step by word may pass over.
    private static final int PATIENCE = 64;

    /// @param unit words, which leave spaces and stray punctuation out at the edge as a selection
    ///   does, or graphemes
    /// @param forward towards the end of the text
    /// @return `span` itself if there is no such step
    public Span moved(Segmentation text, Span span, Unit unit, boolean forward) {
        return unit == Unit.WORD ? byWord(text, span, forward) : by(text, span, unit, forward);
    }

    private Span by(Segmentation text, Span span, Unit unit, boolean forward) {
        int edge = step(text, unit, this == BEGIN ? span.begin() : span.end(), forward);
        boolean crosses = this == BEGIN ? edge >= span.end() : edge <= span.begin();
        Span moved = crosses ? span : with(span, edge);
        return Snap.exact(text, moved).isEmpty() ? span : moved;
    }

    private Span byWord(Segmentation text, Span span, boolean forward) {
        boolean grows = forward == (this == END);
        int edge = this == BEGIN ? span.begin() : span.end();
        for (int i = 0; i < PATIENCE; i++) {
            int next = step(text, Unit.WORD, edge, forward);
            boolean crosses = this == BEGIN ? next >= span.end() : next <= span.begin();
            if (next == edge || crosses) {
                return span;
            }
            edge = next;
            Span moved =
                    (grows
                                    ? Snap.toWords(text, with(span, edge))
                                    : Snap.trimmed(text, with(span, edge)))
                            .map(words -> with(span, this == BEGIN ? words.begin() : words.end()))
                            .orElse(span);
            boolean further =
                    grows ? moved.length() > span.length() : moved.length() < span.length();
            if (further) {
                return moved;
            }
        }
        return span;
    }

    private Span with(Span span, int edge) {
        return this == BEGIN ? new Span(edge, span.end()) : new Span(span.begin(), edge);
    }

    private static int step(Segmentation text, Unit unit, int edge, boolean forward) {
        return forward ? text.next(unit, edge) : text.previous(unit, edge);
    }
}

package org.glossator.ui.surface;

import org.glossator.model.AnnotationId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is painted on the text besides its marks.
///
/// @param selection the selected text; empty for none
/// @param hits where the search found something, in text order
/// @param currentHit index into `hits`, or -1
/// @param selected the selected mark
/// @param proposal where the edge being dragged would put the selected mark
record Decor(
        Span selection,
        List<Span> hits,
        int currentHit,
        @Nullable AnnotationId selected,
        @Nullable Span proposal) {

    static final Decor NONE = new Decor(new Span(0, 0), List.of(), -1, null, null);

    Decor withSelection(Span other) {
        return new Decor(other, hits, currentHit, selected, proposal);
    }

    Decor withHits(List<Span> others, int current) {
        return new Decor(selection, others, current, selected, proposal);
    }

    Decor withSelected(@Nullable AnnotationId other) {
        return new Decor(selection, hits, currentHit, other, null);
    }

    Decor withProposal(@Nullable Span other) {
        return new Decor(selection, hits, currentHit, selected, other);
    }
}

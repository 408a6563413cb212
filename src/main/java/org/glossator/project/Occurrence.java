package org.glossator.project;

import org.glossator.model.Annotation;
import org.glossator.model.TagId;
import org.glossator.suggest.Context;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;

/// A place where words stand that were looked for, and what the annotator has marked there.
///
/// @param span in UTF-16 code units of the document's text
/// @param overlaps the annotator's marks that touch it, in text order
public record Occurrence(Span span, Context context, List<Overlap> overlaps) {

    /// A mark that touches a place.
    ///
    /// @param same whether it marks just these words
    public record Overlap(TagId tag, boolean same) {}

    public Occurrence {
        overlaps = List.copyOf(overlaps);
    }

    /// Whether just these words carry that tag.
    public boolean isTagged(TagId tag) {
        return overlaps.contains(new Overlap(tag, true));
    }

    /// Whether just these words carry any tag.
    public boolean isTagged() {
        return overlaps.stream().anyMatch(Overlap::same);
    }

    Occurrence among(List<Annotation> marks) {
        List<Overlap> found = new ArrayList<>();
        for (Annotation mark : marks) {
            if (mark instanceof Annotation.OnSpan onSpan
                    && onSpan.fragments().stream().anyMatch(span::overlaps)) {
                boolean same = onSpan.fragments().equals(List.of(span));
                found.add(new Overlap(onSpan.tag(), same));
            }
        }
        return new Occurrence(span, context, found);
    }
}

package org.glossator.project;

import org.glossator.agreement.Difference;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Document;
import org.glossator.model.WorkState;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What several sets made of one document.
///
/// @param offered the sets that have marks there, or whose annotators have worked on it
/// @param sides those of them that are compared
/// @param places all that is marked in any side, in text order, with what belongs together in one
public record Comparison(
        Document document, List<AnnotationSet> offered, List<Side> sides, List<Place> places) {

    /// So many sets are compared at once, at most.
    public static final int MOST = 6;

    public Comparison {
        offered = List.copyOf(offered);
        sides = List.copyOf(sides);
        places = List.copyOf(places);
    }

    /// One set.
    ///
    /// @param state how far its annotator is; `null` for a set that belongs to nobody
    /// @param marks on spans, in text order
    public record Side(
            AnnotationSet set, @Nullable WorkState state, List<Annotation.OnSpan> marks) {

        public Side {
            marks = List.copyOf(marks);
        }
    }

    /// Marks that belong together.
    ///
    /// @param difference or `null` where every side has the same
    /// @param span from the first begin to the last end, in code units
    /// @param marks of each side; empty where it has none
    public record Place(
            Difference.@Nullable Kind difference, Span span, List<List<Annotation.OnSpan>> marks) {

        public Place {
            marks = marks.stream().map(List::copyOf).toList();
        }
    }
}

package org.glossator.ui.adjudication;

import org.glossator.model.Annotation;
import org.glossator.model.TagId;
import org.glossator.text.Boundary;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.glossator.text.Unit;

import java.util.ArrayList;
import java.util.List;

/// A mark that is made of a reading: its boundaries and tag change by keys before it is taken.
record Draft(Annotation.OnSpan mark) {

    /// Moves the outermost begin or end.
    ///
    /// @param unit by words or graphemes
    /// @param forward towards the end of the text
    Draft moved(Segmentation text, Boundary boundary, Unit unit, boolean forward) {
        List<Span> fragments = new ArrayList<>(mark.fragments());
        int outermost = boundary == Boundary.BEGIN ? 0 : fragments.size() - 1;
        fragments.set(outermost, boundary.moved(text, fragments.get(outermost), unit, forward));
        return new Draft(mark.withFragments(fragments));
    }

    Draft tagged(TagId tag) {
        return new Draft(mark.withTag(tag));
    }
}

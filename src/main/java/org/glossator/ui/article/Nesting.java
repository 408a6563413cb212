package org.glossator.ui.article;

import org.glossator.model.Annotation;
import org.glossator.text.Span;

import java.util.List;

/// How deep annotations lie in each other. Pure.
final class Nesting {

    /// How far back what holds an annotation is looked for: enough for what one screen shows, and
    /// the same cost in an article of any size.
    private static final int REACH = 64;

    private Nesting() {}

    /// How many annotations hold the one at `index`, at most `limit`.
    ///
    /// @param annotations in text order
    static int depth(List<Annotation.OnSpan> annotations, int index, int limit) {
        Span inner = annotations.get(index).span();
        int depth = 0;
        int last = Math.max(0, index - REACH);
        for (int i = index - 1; i >= last && depth < limit; i--) {
            Span outer = annotations.get(i).span();
            if (outer.contains(inner) && !outer.equals(inner)) {
                depth++;
            }
        }
        return depth;
    }
}

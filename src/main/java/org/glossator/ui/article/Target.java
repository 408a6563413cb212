package org.glossator.ui.article;

import org.glossator.model.AnnotationId;
import org.glossator.text.Span;

/// What the next tag or command is meant for: one thing at a time, or nothing.
public sealed interface Target {

    Target NOTHING = new Nothing();

    record Nothing() implements Target {}

    /// A passage the analyst has selected.
    ///
    /// @param span as selected, not empty
    /// @param exact whether it is meant to the character, not to the word
    record Passage(Span span, boolean exact) implements Target {
        public Passage {
            if (span.isEmpty()) {
                throw new IllegalArgumentException("a passage without text: " + span);
            }
        }
    }

    /// A mark that nobody has made yet.
    record Suggested(AnnotationId id) implements Target {}

    /// An annotation of the article.
    record Marked(AnnotationId id) implements Target {}
}

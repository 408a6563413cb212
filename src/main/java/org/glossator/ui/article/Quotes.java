package org.glossator.ui.article;

import org.glossator.model.Annotation;

import java.util.stream.Collectors;

/// What an annotation marks, as people read it.
final class Quotes {

    private static final String GAP = " … ";

    private Quotes() {}

    /// The marked text, its fragments with an ellipsis between them.
    static String of(Annotation.OnSpan annotation, String text) {
        return annotation.fragments().stream()
                .map(fragment -> fragment.of(text))
                .collect(Collectors.joining(GAP));
    }
}

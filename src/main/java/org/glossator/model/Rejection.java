package org.glossator.model;

import org.glossator.text.Span;

/// A mark that was suggested to the annotator of a set and turned down: never to be suggested
/// again.
///
/// @param span not empty, in code units
public record Rejection(DocumentId document, SetId set, TagId tag, Span span) {

    public Rejection {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a rejection without text: " + span);
        }
    }
}

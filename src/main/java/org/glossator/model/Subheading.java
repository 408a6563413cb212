package org.glossator.model;

import org.glossator.text.Span;

import java.util.List;

/// A heading within a text, as the page it came from had it; to people simply a heading.
///
/// @param span its words, not empty, in UTF-16 code units of the text
/// @param level from 1, the highest, to 6
public record Subheading(Span span, int level) {

    public static final int LOWEST = 6;

    /// @throws IllegalArgumentException if the span is empty or there is no such level
    public Subheading {
        if (span.isEmpty() || level < 1 || level > LOWEST) {
            throw new IllegalArgumentException("not a heading: " + span + ", level " + level);
        }
    }

    /// As far away as `by` says, in code units.
    public Subheading moved(int by) {
        return new Subheading(span.moved(by), level);
    }

    /// Whether they stand in text order and apart.
    public static boolean areInOrder(List<Subheading> headings) {
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i).span().begin() < headings.get(i - 1).span().end()) {
                return false;
            }
        }
        return true;
    }
}

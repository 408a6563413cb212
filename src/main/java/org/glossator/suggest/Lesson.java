package org.glossator.suggest;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.util.List;

/// One document to learn from.
///
/// @param read the part that was looked at: what is not marked there is meant to be plain
/// @param marks what is tagged within it
/// @param rejected what was suggested within it and turned down
public record Lesson(
        Segmentation text, Span read, List<TaggedSpan> marks, List<TaggedSpan> rejected) {

    public Lesson {
        marks = List.copyOf(marks);
        rejected = List.copyOf(rejected);
    }
}

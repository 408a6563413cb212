package org.glossator.curate;

import org.glossator.model.Annotation;
import org.glossator.model.SetId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// What some of the annotators made of a place: all of them say the same.
///
/// @param marks each holder's own mark, in the order of the sets
public record Reading(SequencedMap<SetId, Annotation> marks) {

    public Reading {
        marks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(marks));
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("a reading that nobody holds");
        }
    }

    /// One of the marks, all of which say the same.
    public Annotation sample() {
        return marks.firstEntry().getValue();
    }

    public SequencedSet<SetId> holders() {
        return marks.sequencedKeySet();
    }

    /// Whether two marks say the same about the text, whoever made them. Notes are not about the
    /// text. Relations say the same when tag and attributes do: where they lead is what they are
    /// compared by.
    public static boolean same(Annotation one, Annotation other) {
        return one.tag().equals(other.tag())
                && one.attributes().equals(other.attributes())
                && sameKind(one, other);
    }

    private static boolean sameKind(Annotation one, Annotation other) {
        return switch (one) {
            case Annotation.OnSpan span ->
                    other instanceof Annotation.OnSpan as
                            && span.fragments().equals(as.fragments());
            case Annotation.Relation _ -> other instanceof Annotation.Relation;
            case Annotation.OnDocument _ -> other instanceof Annotation.OnDocument;
        };
    }
}

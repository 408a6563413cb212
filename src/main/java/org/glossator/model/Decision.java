package org.glossator.model;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was decided about one place that several annotators were compared on.
///
/// It keeps what everybody had there then, so that a later pass offers only what is new, and so
/// that each annotator can be told what became of their mark after they have changed it.
///
/// @param outcome what was done
/// @param seen what each set had, one entry a set
/// @param gold the annotations of the gold set that came of it; they may have gone since
/// @param reason one of the project's reason codes, or empty
/// @param note free words for the annotators, or empty
/// @param answers what annotators said to it, at most one each
/// @param origin who decided, and when
public record Decision(
        DecisionId id,
        DocumentId document,
        Outcome outcome,
        List<Seen> seen,
        List<AnnotationId> gold,
        String reason,
        String note,
        List<Answer> answers,
        Origin origin) {

    /// What an adjudicator does with a place.
    public enum Outcome {
        /// One reading was taken.
        TAKEN,
        /// Several readings were taken, each as a mark of its own.
        BOTH,
        /// There is nothing here.
        NEITHER,
        /// It is as none of them had it.
        EDITED
    }

    /// What one set had.
    ///
    /// @param mark `null` when it had nothing there
    public record Seen(SetId set, @Nullable Mark mark) {}

    /// A mark as it was then.
    ///
    /// @param content its tag, fragments and attributes; of a relation its ends as well
    /// @param span the cover, in code units; `null` for what is not on a stretch of text
    public record Mark(AnnotationId id, Fingerprint content, TagId tag, @Nullable Span span) {}

    /// What an annotator said to what became of their mark.
    public record Answer(AnnotatorId annotator, String text) {}

    public Decision {
        seen = List.copyOf(seen);
        gold = List.copyOf(gold);
        answers = List.copyOf(answers);
        if (seen.stream().map(Seen::set).distinct().count() < seen.size()) {
            throw new IllegalArgumentException("a set is seen twice: " + seen);
        }
        if (seen.stream().noneMatch(one -> one.mark() != null)) {
            throw new IllegalArgumentException("a decision about nothing");
        }
    }

    /// With what an annotator says to it, in place of what they said before; empty takes it back.
    public Decision withAnswer(AnnotatorId annotator, String text) {
        List<Answer> others =
                answers.stream().filter(one -> !one.annotator().equals(annotator)).toList();
        List<Answer> all =
                text.isEmpty()
                        ? others
                        : Stream.concat(others.stream(), Stream.of(new Answer(annotator, text)))
                                .toList();
        return new Decision(id, document, outcome, seen, gold, reason, note, all, origin);
    }

    /// What a set had, if it took part.
    public Optional<Seen> of(SetId set) {
        return seen.stream().filter(one -> one.set().equals(set)).findFirst();
    }
}

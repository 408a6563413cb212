package org.glossator.curate;

import org.glossator.model.Annotation;
import org.glossator.model.Decision;
import org.glossator.model.Fingerprint;
import org.glossator.model.SetId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What became of one annotator's mark when it was decided about.
///
/// @param change how gold differs from it
/// @param was the mark as it was then; `null` where the annotator had none
/// @param gold what stands in its place; `null` where there is nothing
public record Correction(Change change, Decision.@Nullable Mark was, @Nullable Annotation gold) {

    /// In the order reports tell of them.
    public enum Change {
        /// It is gold as it was.
        KEPT,
        /// Gold lies within it.
        SHORTENED,
        /// Gold holds it and more.
        LENGTHENED,
        /// Gold begins or ends elsewhere, on both sides of it.
        MOVED,
        /// Gold has another tag there.
        RETAGGED,
        /// Gold has other attributes.
        OTHER_ATTRIBUTES,
        /// There is no gold.
        DROPPED,
        /// There is gold where the annotator had nothing.
        ADDED
    }

    /// What a decision makes of a set's work; empty if the set took no part in it, or had nothing
    /// and nothing it was.
    ///
    /// @param gold what is there now of what came of the decision
    public static Optional<Correction> of(Decision decision, SetId set, List<Annotation> gold) {
        return decision.of(set).flatMap(seen -> of(seen.mark(), gold));
    }

    private static Optional<Correction> of(Decision.@Nullable Mark was, List<Annotation> gold) {
        if (was == null) {
            return gold.stream().findFirst().map(one -> new Correction(Change.ADDED, null, one));
        }
        Optional<Annotation> closest = gold.stream().min(closestTo(was));
        return Optional.of(
                closest.map(one -> new Correction(change(was, one), was, one))
                        .orElseGet(() -> new Correction(Change.DROPPED, was, null)));
    }

    private static Comparator<Annotation> closestTo(Decision.Mark was) {
        return Comparator.comparing((Annotation gold) -> !gold.tag().equals(was.tag()))
                .thenComparing(gold -> -shared(was.span(), gold));
    }

    private static int shared(@Nullable Span was, Annotation gold) {
        Span now = span(gold);
        return was == null || now == null
                ? 0
                : Math.min(was.end(), now.end()) - Math.max(was.begin(), now.begin());
    }

    private static @Nullable Span span(Annotation gold) {
        return gold instanceof Annotation.OnSpan mark ? mark.span() : null;
    }

    private static Change change(Decision.Mark was, Annotation gold) {
        if (!gold.tag().equals(was.tag())) {
            return Change.RETAGGED;
        }
        Span before = was.span();
        Span after = span(gold);
        if (before != null && after != null && !before.equals(after)) {
            return before.contains(after)
                    ? Change.SHORTENED
                    : after.contains(before) ? Change.LENGTHENED : Change.MOVED;
        }
        return isSame(was, gold) ? Change.KEPT : Change.OTHER_ATTRIBUTES;
    }

    /// Of relations only tag and ends count: what they carry beside is not kept apart.
    private static boolean isSame(Decision.Mark was, Annotation gold) {
        String tag = Long.toString(gold.tag().value());
        return switch (gold) {
            case Annotation.OnSpan span ->
                    was.content().equals(Fingerprint.of(span.withNote(""), tag, offset -> offset));
            case Annotation.OnDocument label ->
                    was.content().equals(Fingerprint.of(label.withNote(""), tag, offset -> offset));
            case Annotation.Relation _ -> true;
        };
    }
}

package org.glossator.agreement;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// One place where two sets differ: what stands behind a number.
///
/// @param one the first set's mark, or `null` where it has none
/// @param other the second set's mark, or `null` where it has none
public record Difference(Kind kind, @Nullable TaggedPlace one, @Nullable TaggedPlace other) {

    private static final Comparator<TaggedPlace> BY_PLACE =
            Comparator.comparing(TaggedPlace::cover);

    /// In the order they are listed in.
    public enum Kind {
        /// Only one of the two has a mark.
        MISSED,
        /// Both give the same tag, with other boundaries.
        BOUNDARY,
        /// Both mark the place, or more than half of what either marks there, with other tags.
        TAG
    }

    public Difference {
        if (one == null && other == null) {
            throw new IllegalArgumentException("a difference between nothing and nothing");
        }
    }

    /// Where it is: from the first begin to the last end.
    public Span place() {
        if (one == null) {
            return Objects.requireNonNull(other).cover();
        }
        return other == null ? one.cover() : one.cover().cover(other.cover());
    }

    /// What two sets made of one document, where it is not the same: by kind, then in text order.
    /// Each mark stands in at most one difference. Marks that are equal agree; of the others, those
    /// that match by [Match#OVERLAP] are told as a boundary.
    public static List<Difference> between(
            Collection<TaggedPlace> one, Collection<TaggedPlace> other) {
        Matching matching = Matching.of(TaggedPlace.sorted(one), TaggedPlace.sorted(other));
        List<Difference> all = new ArrayList<>();
        for (Matching.Pair pair : matching.overlapping()) {
            all.add(new Difference(Kind.BOUNDARY, pair.one(), pair.other()));
        }
        List<TaggedPlace> rest = new ArrayList<>(matching.other());
        rest.sort(BY_PLACE);
        for (TaggedPlace mark : matching.one()) {
            TaggedPlace closest = closest(mark, rest);
            rest.remove(closest);
            all.add(new Difference(closest == null ? Kind.MISSED : Kind.TAG, mark, closest));
        }
        rest.forEach(mark -> all.add(new Difference(Kind.MISSED, null, mark)));
        all.sort(Comparator.comparing(Difference::kind).thenComparing(Difference::place));
        return all;
    }

    private static @Nullable TaggedPlace closest(TaggedPlace mark, List<TaggedPlace> rest) {
        TaggedPlace best = null;
        double most = 0.5;
        for (TaggedPlace one : rest) {
            if (one.cover().begin() >= mark.cover().end()) {
                break;
            }
            double likeness = likeness(mark.cover(), one.cover());
            if (likeness > most) {
                most = likeness;
                best = one;
            }
        }
        return best;
    }

    /// What both cover of what either covers.
    private static double likeness(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return (double) shared / one.cover(other).length();
    }
}

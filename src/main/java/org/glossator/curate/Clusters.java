package org.glossator.curate;

import org.glossator.model.Annotation;
import org.glossator.model.SetId;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which spans of several sets belong to one place.
///
/// Pairs of spans of different sets are joined from the most alike to the least: equal ones, then
/// those with the same tag that share text, then those with other tags that share more than half of
/// what either covers. A place never holds two spans of one set, so that a long claim and the
/// actors in it stay apart. What comes out does not depend on the order of the sets.
final class Clusters {

    /// What both must cover of what either covers where tags differ.
    private static final double ALIKE = 0.5;

    private static final Comparator<Annotation.OnSpan> IN_TEXT =
            Comparator.comparing(Annotation.OnSpan::span)
                    .thenComparing(mark -> mark.tag().value())
                    .thenComparing(mark -> mark.set().value())
                    .thenComparing(mark -> mark.id().value());

    private static final Comparator<Pair> CLOSEST_FIRST =
            Comparator.comparingDouble(Pair::likeness)
                    .reversed()
                    .thenComparingInt(Pair::one)
                    .thenComparingInt(Pair::other);

    /// Two marks by their numbers in text order.
    ///
    /// @param likeness 3 for the same mark, 2 for one that differs by attributes, over 1 for the
    ///   same tag, else what both cover of what either covers
    private record Pair(int one, int other, double likeness) {}

    private Clusters() {}

    /// Groups of marks, in text order; every mark is in one of them.
    static List<List<Annotation.OnSpan>> of(List<Annotation.OnSpan> marks) {
        List<Annotation.OnSpan> sorted = marks.stream().sorted(IN_TEXT).toList();
        Group[] groups =
                IntStream.range(0, sorted.size())
                        .mapToObj(number -> new Group(number, sorted.get(number).set()))
                        .toArray(Group[]::new);
        for (Pair pair : pairs(sorted)) {
            Group one = groups[pair.one()];
            Group other = groups[pair.other()];
            if (one != other && one.canTake(other)) {
                one.take(other);
                other.members.forEach(member -> groups[member] = one);
            }
        }
        return Stream.of(groups)
                .distinct()
                .map(group -> group.members.stream().sorted().map(sorted::get).toList())
                .toList();
    }

    private static final class Group {
        private final List<Integer> members = new ArrayList<>();
        private final Set<SetId> sets = new HashSet<>();

        Group(int first, SetId set) {
            members.add(first);
            sets.add(set);
        }

        boolean canTake(Group other) {
            return other.sets.stream().noneMatch(sets::contains);
        }

        void take(Group other) {
            members.addAll(other.members);
            sets.addAll(other.sets);
        }
    }

    /// All pairs that could be one place, the most alike first. A span is compared with those that
    /// begin before it ends.
    private static List<Pair> pairs(List<Annotation.OnSpan> sorted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Annotation.OnSpan one = sorted.get(i);
            int end = one.span().end();
            for (int j = i + 1; j < sorted.size() && sorted.get(j).span().begin() < end; j++) {
                Annotation.OnSpan other = sorted.get(j);
                double likeness = likeness(one, other);
                if (likeness > 0 && !one.set().equals(other.set())) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        pairs.sort(CLOSEST_FIRST);
        return pairs;
    }

    private static double likeness(Annotation.OnSpan one, Annotation.OnSpan other) {
        if (Reading.same(one, other)) {
            return 3;
        }
        boolean sameTag = one.tag().equals(other.tag());
        if (sameTag && one.fragments().equals(other.fragments())) {
            return 2;
        }
        double shared = shared(one, other);
        if (sameTag) {
            return shared > 0 ? 1 + shared : 0;
        }
        return shared > ALIKE ? shared : 0;
    }

    /// What both cover of what either covers, by their fragments.
    private static double shared(Annotation.OnSpan one, Annotation.OnSpan other) {
        long both = 0;
        for (Span a : one.fragments()) {
            for (Span b : other.fragments()) {
                both += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
            }
        }
        return (double) both / (length(one) + length(other) - both);
    }

    private static long length(Annotation.OnSpan mark) {
        return mark.fragments().stream().mapToLong(Span::length).sum();
    }
}

package org.glossator.agreement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Which marks of two sets on one document belong to each other, by [Match#OVERLAP].
///
/// @param exact marks that both have
/// @param overlapping pairs with the same tag and other boundaries
/// @param one marks of the first set that are left
/// @param other marks of the second set that are left
record Matching(
        List<TaggedPlace> exact,
        List<Pair> overlapping,
        List<TaggedPlace> one,
        List<TaggedPlace> other) {

    record Pair(TaggedPlace one, TaggedPlace other) {}

    /// A mark of which the other set has no equal.
    private static final class Open {

        /// In the order of where they end; of two that end together the shorter one first.
        static final Comparator<Open> BY_END =
                Comparator.<Open>comparingInt(open -> open.mark.end())
                        .thenComparingInt(open -> -open.mark.begin());

        private final TaggedPlace mark;
        private final Side side;
        private boolean taken;

        Open(TaggedPlace mark, Side side) {
            this.mark = mark;
            this.side = side;
        }
    }

    /// Marks of one set with one tag.
    private static final class Side {
        private final List<Open> byBegin = new ArrayList<>();
        private final PriorityQueue<Open> begun = new PriorityQueue<>(Open.BY_END);
        private int next;

        /// The first to end of those that overlap a mark and are not taken, which is taken now.
        @Nullable Open take(TaggedPlace mark) {
            while (next < byBegin.size() && byBegin.get(next).mark.begin() < mark.end()) {
                begun.add(byBegin.get(next++));
            }
            Open first = begun.poll();
            while (first != null && first.taken) {
                first = begun.poll();
            }
            if (first != null) {
                first.taken = true;
            }
            return first;
        }
    }

    /// @param one in order, each once
    /// @param other likewise
    static Matching of(List<TaggedPlace> one, List<TaggedPlace> other) {
        Matching found =
                new Matching(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            int tag =
                    Math.min(
                            i < one.size() ? one.get(i).tag() : Integer.MAX_VALUE,
                            j < other.size() ? other.get(j).tag() : Integer.MAX_VALUE);
            int oneEnd = end(one, i, tag);
            int otherEnd = end(other, j, tag);
            found.match(one.subList(i, oneEnd), other.subList(j, otherEnd));
            i = oneEnd;
            j = otherEnd;
        }
        return found;
    }

    private static int end(List<TaggedPlace> marks, int begin, int tag) {
        int end = begin;
        while (end < marks.size() && marks.get(end).tag() == tag) {
            end++;
        }
        return end;
    }

    /// Matches marks with one tag.
    private void match(List<TaggedPlace> ones, List<TaggedPlace> others) {
        Side first = new Side();
        Side second = new Side();
        int i = 0;
        int j = 0;
        while (i < ones.size() || j < others.size()) {
            int order =
                    i == ones.size()
                            ? 1
                            : j == others.size() ? -1 : ones.get(i).compareTo(others.get(j));
            if (order == 0) {
                exact.add(ones.get(i));
            } else if (order < 0) {
                first.byBegin.add(new Open(ones.get(i), first));
            } else {
                second.byBegin.add(new Open(others.get(j), second));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        overlap(first, second);
    }

    /// Whatever ends first is matched with what ends first of those it overlaps. That leaves no
    /// fewer pairs than any other way: all that it overlaps reach over its end, so whatever else
    /// overlaps the one that ends first overlaps each of the others too.
    private void overlap(Side first, Side second) {
        List<Open> all = new ArrayList<>(first.byBegin);
        all.addAll(second.byBegin);
        all.sort(Open.BY_END);
        for (Open open : all) {
            if (open.taken) {
                continue;
            }
            open.taken = true;
            boolean isFirst = open.side == first;
            Open partner = (isFirst ? second : first).take(open.mark);
            if (partner == null) {
                (isFirst ? one : other).add(open.mark);
            } else {
                overlapping.add(
                        isFirst
                                ? new Pair(open.mark, partner.mark)
                                : new Pair(partner.mark, open.mark));
            }
        }
    }
}

package org.glossator.agreement;

import org.glossator.agreement.Difference.Kind;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which marks of several sets on one document belong together, and where they are not the same.
///
/// Two marks belong together if they are equal, or if they stand in one difference of their two
/// sets ([Difference#between]); whatever belongs to the same mark belongs together.
public final class Alignment {

    /// Marks that belong together.
    ///
    /// @param difference or `null` where each set has the same mark. Of several sets the one that
    ///   weighs most: another tag, then other boundaries, then that some have none
    /// @param place from the first begin to the last end
    /// @param marks one list for each set, in text order; empty where a set has none
    public record Place(@Nullable Kind difference, Span place, List<List<TaggedPlace>> marks) {

        public Place {
            marks = marks.stream().map(List::copyOf).toList();
        }
    }

    private final List<Mark> all = new ArrayList<>();

    /// Of each mark another one that it belongs to, which is itself for one of them.
    private final int[] leaders;

    private record Mark(int set, TaggedPlace place) {}

    private Alignment(List<List<TaggedPlace>> sets) {
        List<Map<TaggedPlace, Integer>> numbers = new ArrayList<>();
        for (int set = 0; set < sets.size(); set++) {
            Map<TaggedPlace, Integer> own = new HashMap<>();
            for (TaggedPlace place : sets.get(set)) {
                own.put(place, all.size());
                all.add(new Mark(set, place));
            }
            numbers.add(own);
        }
        leaders = new int[all.size()];
        Arrays.setAll(leaders, i -> i);
        for (int one = 0; one < sets.size(); one++) {
            for (int other = one + 1; other < sets.size(); other++) {
                join(numbers.get(one), numbers.get(other));
            }
        }
    }

    /// Brings the marks of several sets together.
    ///
    /// @param sets the marks of each, in any order; marks of one set that say the same count once
    /// @return in text order
    public static List<Place> of(List<? extends Collection<TaggedPlace>> sets) {
        List<List<TaggedPlace>> sorted = sets.stream().map(TaggedPlace::sorted).toList();
        return new Alignment(sorted).places(sorted.size());
    }

    private void join(Map<TaggedPlace, Integer> one, Map<TaggedPlace, Integer> other) {
        one.forEach((place, number) -> {
            Integer equal = other.get(place);
            if (equal != null) {
                join(number, equal);
            }
        });
        for (Difference difference : Difference.between(one.keySet(), other.keySet())) {
            Integer first = one.get(difference.one());
            Integer second = other.get(difference.other());
            if (first != null && second != null) {
                join(first, second);
            }
        }
    }

    private void join(int one, int other) {
        leaders[leader(other)] = leader(one);
    }

    private int leader(int mark) {
        int at = mark;
        while (leaders[at] != at) {
            // Ways are made shorter as they are gone.
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }

    private List<Place> places(int sets) {
        Map<Integer, List<List<TaggedPlace>>> together = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Mark mark = all.get(i);
            together.computeIfAbsent(leader(i), _ -> lists(sets)).get(mark.set()).add(mark.place());
        }
        List<Place> places = new ArrayList<>();
        together.values().forEach(marks -> places.add(place(marks)));
        places.sort(
                Comparator.comparing(Place::place)
                        .thenComparing(one -> first(one.marks()), Comparator.naturalOrder()));
        return places;
    }

    private static List<List<TaggedPlace>> lists(int sets) {
        List<List<TaggedPlace>> lists = new ArrayList<>();
        for (int i = 0; i < sets; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static Place place(List<List<TaggedPlace>> marks) {
        TaggedPlace first = first(marks);
        Span cover = first.cover();
        Kind kind = null;
        for (List<TaggedPlace> own : marks) {
            own.sort(Comparator.comparing(TaggedPlace::cover));
            if (own.isEmpty()) {
                kind = heavier(kind, Kind.MISSED);
            }
            for (TaggedPlace mark : own) {
                cover = cover.cover(mark.cover());
                if (mark.tag() != first.tag()) {
                    kind = heavier(kind, Kind.TAG);
                } else if (!mark.equals(first)) {
                    kind = heavier(kind, Kind.BOUNDARY);
                }
            }
        }
        return new Place(kind, cover, marks);
    }

    /// Kinds are listed from the lightest on.
    private static Kind heavier(@Nullable Kind one, Kind other) {
        return one == null || one.compareTo(other) < 0 ? other : one;
    }

    private static TaggedPlace first(List<List<TaggedPlace>> marks) {
        return marks.stream().flatMap(List::stream).findFirst().orElseThrow();
    }
}

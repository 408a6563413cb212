package org.glossator.ui.surface;

import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Gives overlapping spans different lanes, so that each keeps an edge of its own.
///
/// Lane 0 is the outermost for bands ([#outerFirst]: what holds comes before what is held) and the
/// nearest to the text for lines ([#innerFirst]: the shortest comes first). Spans that don't
/// overlap share lanes; no lane is left empty. Equal spans keep the order they were given in. Pure.
final class Lanes {

    private static final Comparator<Span> SHORTEST_FIRST =
            Comparator.comparingInt(Span::length).thenComparing(Comparator.naturalOrder());

    private final int[] lanes;
    private final int count;

    private Lanes(int[] lanes, int count) {
        this.lanes = lanes;
        this.count = count;
    }

    /// Lanes in text order; a span inside another gets a higher lane.
    static Lanes outerFirst(List<Span> spans) {
        return assign(spans, Comparator.naturalOrder());
    }

    /// Lanes from the shortest span on; a span around another gets a higher lane.
    static Lanes innerFirst(List<Span> spans) {
        return assign(spans, SHORTEST_FIRST);
    }

    /// The lane of the span that stands at `index` of the list given.
    int of(int index) {
        return lanes[index];
    }

    /// How many lanes are in use.
    int count() {
        return count;
    }

    private static Lanes assign(List<Span> spans, Comparator<Span> order) {
        Integer[] sorted = new Integer[spans.size()];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, Comparator.comparing(spans::get, order));
        int[] lanes = new int[spans.size()];
        List<List<Span>> taken = new ArrayList<>();
        for (int index : sorted) {
            Span span = spans.get(index);
            int lane = 0;
            while (lane < taken.size() && overlapsAny(taken.get(lane), span)) {
                lane++;
            }
            if (lane == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(lane).add(span);
            lanes[index] = lane;
        }
        return new Lanes(lanes, taken.size());
    }

    /// From the back: in text order the last ones are the near ones.
    private static boolean overlapsAny(List<Span> lane, Span span) {
        for (int i = lane.size() - 1; i >= 0; i--) {
            if (lane.get(i).overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}

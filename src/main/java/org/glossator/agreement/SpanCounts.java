package org.glossator.agreement;

import org.glossator.agreement.Slots.Quantity;
import org.glossator.text.Span;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Enters what F1 and boundary distances need of a document.
final class SpanCounts {

    private final Entries entries;
    private final CodedText text;
    private final Collection<Grain> grains;

    SpanCounts(Entries entries, CodedText text, Collection<Grain> grains) {
        this.entries = entries;
        this.text = text;
        this.grains = grains;
    }

    /// @param marks by set of the crew, in order, each once
    void enter(List<List<TaggedPlace>> marks) {
        List<Map<Integer, Integer>> counts = marks.stream().map(SpanCounts::byTag).toList();
        for (int i = 0; i < marks.size(); i++) {
            int set = entries.members().get(i);
            counts.get(i).forEach((tag, count) -> add(Quantity.MARKS, tag, set, count));
            for (int j = i + 1; j < marks.size(); j++) {
                int pair = entries.pair(i, j);
                Map<Integer, Integer> others = counts.get(j);
                counts.get(i)
                        .forEach((tag, count) ->
                                add(
                                        Quantity.LABEL,
                                        tag,
                                        pair,
                                        Math.min(count, others.getOrDefault(tag, 0))));
                enter(Matching.of(marks.get(i), marks.get(j)), pair);
            }
        }
    }

    private static Map<Integer, Integer> byTag(Collection<TaggedPlace> marks) {
        Map<Integer, Integer> counts = new TreeMap<>();
        marks.forEach(mark -> counts.merge(mark.tag(), 1, Integer::sum));
        return counts;
    }

    private void enter(Matching matching, int pair) {
        byTag(matching.exact())
                .forEach((tag, count) -> {
                    add(Quantity.EXACT, tag, pair, count);
                    add(Quantity.OVERLAP, tag, pair, count);
                });
        for (Matching.Pair found : matching.overlapping()) {
            int tag = found.one().tag();
            add(Quantity.OVERLAP, tag, pair, 1);
            for (Grain grain : grains) {
                if (grain != Grain.SPAN) {
                    double apart = apart(grain, found.one().cover(), found.other().cover());
                    entries.add(Quantity.DISTANCE, grain, tag, pair, apart);
                }
            }
        }
    }

    private double apart(Grain grain, Span one, Span other) {
        int begins =
                Continuum.begin(text, grain, one.begin())
                        - Continuum.begin(text, grain, other.begin());
        int ends = Continuum.end(text, grain, one.end()) - Continuum.end(text, grain, other.end());
        return (Math.abs(begins) + Math.abs(ends)) / 2.0;
    }

    private void add(Quantity quantity, int tag, int who, double amount) {
        entries.add(quantity, Grain.SPAN, tag, who, amount);
    }
}

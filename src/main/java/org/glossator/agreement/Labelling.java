package org.glossator.agreement;

import org.glossator.agreement.Continuum.Run;
import org.glossator.agreement.Slots.Quantity;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Enters the labels of a document's units, from which the nominal measures are made: how many
/// units each set gives each label, and on how many two sets differ. No measure needs more.
final class Labelling {

    /// The label of a unit that has the tag, where one tag is looked at alone.
    static final int TAGGED = 1;

    private final Entries entries;
    private final Combinations combinations;
    private final int crew;

    Labelling(Entries entries, Combinations combinations) {
        this.entries = entries;
        this.combinations = combinations;
        this.crew = entries.members().size();
    }

    /// The characters or tokens of a document.
    void enter(Grain grain, Continuum text, SortedMap<Integer, int[][]> layers) {
        entries.add(Quantity.UNITS, grain, Measure.ALL_TAGS, 0, text.length());
        sweep(grain, text);
        layers.forEach((tag, units) -> {
            for (int i = 0; i < crew; i++) {
                label(grain, tag, i, TAGGED, covered(units[i]));
                for (int j = i + 1; j < crew; j++) {
                    double apart =
                            covered(units[i])
                                    + covered(units[j])
                                    - 2.0 * shared(units[i], units[j]);
                    entries.add(Quantity.DIFFERENT, grain, tag, entries.pair(i, j), apart);
                }
            }
        });
    }

    /// The places of a document that anybody marked.
    void enterPlaces(List<List<TaggedPlace>> marks) {
        Map<List<Span>, List<BitSet>> places = new LinkedHashMap<>();
        for (int i = 0; i < crew; i++) {
            for (TaggedPlace mark : marks.get(i)) {
                places.computeIfAbsent(mark.fragments(), _ -> nothing()).get(i).set(mark.tag());
            }
        }
        entries.add(Quantity.UNITS, Grain.SPAN, Measure.ALL_TAGS, 0, places.size());
        Row row = new Row(Grain.SPAN);
        places.values().forEach(tags -> enterPlace(row, tags));
    }

    private List<BitSet> nothing() {
        List<BitSet> tags = new ArrayList<>(crew);
        for (int i = 0; i < crew; i++) {
            tags.add(new BitSet());
        }
        return tags;
    }

    /// @param tags of each set
    private void enterPlace(Row row, List<BitSet> tags) {
        int[] labels = new int[crew];
        BitSet all = new BitSet();
        for (int i = 0; i < crew; i++) {
            for (int tag = next(tags.get(i), 0); tag >= 0; tag = next(tags.get(i), tag + 1)) {
                labels[i] = combinations.toggled(labels[i], tag);
            }
            all.or(tags.get(i));
        }
        row.enter(labels, 1);
        for (int tag = next(all, 0); tag >= 0; tag = next(all, tag + 1)) {
            for (int i = 0; i < crew; i++) {
                boolean tagged = tags.get(i).get(tag);
                label(Grain.SPAN, tag, i, TAGGED, tagged ? 1 : 0);
                for (int j = i + 1; j < crew; j++) {
                    double apart = tagged == tags.get(j).get(tag) ? 0 : 1;
                    entries.add(Quantity.DIFFERENT, Grain.SPAN, tag, entries.pair(i, j), apart);
                }
            }
        }
    }

    private static int next(BitSet tags, int from) {
        return tags.nextSetBit(from);
    }

    /// Goes through the text from one boundary to the next; between two of them no label changes.
    private void sweep(Grain grain, Continuum text) {
        int count = 2 * text.runs().stream().mapToInt(List::size).sum();
        long[] order = new long[count];
        int[] who = new int[count];
        int[] tag = new int[count];
        int next = 0;
        for (int i = 0; i < crew; i++) {
            for (Run run : text.runs().get(i)) {
                who[next] = i;
                tag[next] = run.tag();
                order[next] = (long) run.begin() << Integer.SIZE | next++;
                who[next] = i;
                tag[next] = ~run.tag();
                order[next] = (long) run.end() << Integer.SIZE | next++;
            }
        }
        Arrays.sort(order);
        int[] labels = new int[crew];
        Row row = new Row(grain);
        List<Map<Integer, Integer>> depths = new ArrayList<>();
        text.runs().forEach(_ -> depths.add(new HashMap<>()));
        int at = 0;
        for (long boundary : order) {
            int position = (int) (boundary >> Integer.SIZE);
            if (position > at) {
                row.enter(labels, position - at);
                at = position;
            }
            int i = (int) boundary;
            boolean begins = tag[i] >= 0;
            int changed = begins ? tag[i] : ~tag[i];
            int depth = depths.get(who[i]).merge(changed, begins ? 1 : -1, Integer::sum);
            if (depth == (begins ? 1 : 0)) {
                labels[who[i]] = combinations.toggled(labels[who[i]], changed);
            }
        }
    }

    /// The sums of labels of all tags, looked up once for many units.
    private final class Row {
        private final List<Slots.Column> labelled = new ArrayList<>();
        private final int[] different = new int[crew * crew];

        Row(Grain grain) {
            for (int i = 0; i < crew; i++) {
                int set = entries.members().get(i);
                labelled.add(entries.column(Quantity.LABELLED, grain, Measure.ALL_TAGS, set));
                for (int j = i + 1; j < crew; j++) {
                    int pair = entries.pair(i, j);
                    different[i * crew + j] =
                            entries.column(Quantity.DIFFERENT, grain, Measure.ALL_TAGS, pair)
                                    .slot(0);
                }
            }
        }

        void enter(int[] labels, int units) {
            for (int i = 0; i < crew; i++) {
                if (labels[i] != Combinations.NONE) {
                    entries.tally().add(labelled.get(i).slot(labels[i]), units);
                }
                for (int j = i + 1; j < crew; j++) {
                    if (labels[i] != labels[j]) {
                        entries.tally().add(different[i * crew + j], units);
                    }
                }
            }
        }
    }

    private void label(Grain grain, int tag, int who, int label, double units) {
        if (units != 0) {
            int set = entries.members().get(who);
            int slot = entries.column(Quantity.LABELLED, grain, tag, set).slot(label);
            entries.tally().add(slot, units);
        }
    }

    private static long covered(int[] units) {
        long sum = 0;
        for (int i = 0; i < units.length; i += 2) {
            sum += units[i + 1] - units[i];
        }
        return sum;
    }

    private static long shared(int[] one, int[] other) {
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            sum += Math.max(0, Math.min(one[i + 1], other[j + 1]) - Math.max(one[i], other[j]));
            if (one[i + 1] <= other[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return sum;
    }
}

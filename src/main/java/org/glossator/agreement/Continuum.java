package org.glossator.agreement;

import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A document as a line of characters or tokens, with the runs that each set has marked on it.
///
/// @param length in units of the grain
/// @param runs by set of the crew
record Continuum(int length, List<List<Run>> runs) {

    /// @param begin in units of the grain
    /// @param end one past the last
    record Run(int tag, int begin, int end) {}

    /// @param crew what each of its sets marked
    static Continuum of(CodedText text, Grain grain, List<List<TaggedPlace>> crew) {
        int length = grain == Grain.TOKEN ? text.tokens().size() : text.offsets().codePoints();
        List<List<Run>> all = new ArrayList<>(crew.size());
        for (List<TaggedPlace> marks : crew) {
            List<Run> runs = new ArrayList<>(marks.size());
            for (TaggedPlace mark : marks) {
                for (Span fragment : mark.fragments()) {
                    int begin = begin(text, grain, fragment.begin());
                    int end = end(text, grain, fragment.end());
                    if (begin < end) {
                        runs.add(new Run(mark.tag(), begin, end));
                    }
                }
            }
            all.add(runs);
        }
        return new Continuum(length, all);
    }

    /// The unit of the grain at or behind an offset of the text.
    static int begin(CodedText text, Grain grain, int offset) {
        return grain == Grain.TOKEN
                ? tokens(text, offset, true)
                : text.offsets().toCodePoint(offset);
    }

    /// One past the last unit of the grain before an offset of the text.
    static int end(CodedText text, Grain grain, int offset) {
        return grain == Grain.TOKEN
                ? tokens(text, offset, false)
                : text.offsets().toCodePoint(offset);
    }

    /// How many tokens end at or before an offset, or begin before it.
    private static int tokens(CodedText text, int offset, boolean ended) {
        int low = 0;
        int high = text.tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span token = text.tokens().get(middle);
            if (ended ? token.end() <= offset : token.begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The units of each tag that anybody gives, by set of the crew: begin, end, begin, end … in
    /// order and apart, though they may touch.
    SortedMap<Integer, int[][]> layers() {
        SortedMap<Integer, int[][]> layers = new TreeMap<>();
        for (int i = 0; i < runs.size(); i++) {
            SortedMap<Integer, List<Run>> byTag = new TreeMap<>();
            for (Run run : runs.get(i)) {
                byTag.computeIfAbsent(run.tag(), _ -> new ArrayList<>()).add(run);
            }
            for (var entry : byTag.entrySet()) {
                layers.computeIfAbsent(entry.getKey(), _ -> new int[runs.size()][0])[i] =
                        units(entry.getValue());
            }
        }
        return layers;
    }

    /// What overlaps is one unit, what touches is two.
    private static int[] units(List<Run> runs) {
        long[] sorted = new long[runs.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) runs.get(i).begin() << Integer.SIZE | runs.get(i).end();
        }
        Arrays.sort(sorted);
        int[] units = new int[2 * sorted.length];
        int count = 0;
        for (long run : sorted) {
            int begin = (int) (run >> Integer.SIZE);
            if (count > 0 && begin < units[count - 1]) {
                units[count - 1] = Math.max(units[count - 1], (int) run);
            } else {
                units[count++] = begin;
                units[count++] = (int) run;
            }
        }
        return Arrays.copyOf(units, count);
    }
}

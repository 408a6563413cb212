package org.glossator.text;

import java.util.Arrays;
import java.util.List;

/// The sentences of one text, numbered as a reader counts them, from 1.
///
/// Offsets are UTF-16 code units. Immutable, so one thread may count and another ask.
public final class Sentences {

    private final int[] begins;
    private final int[] ends;

    private Sentences(int[] begins, int[] ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /// Finds all of them, which takes a while in a long text.
    public static Sentences of(Segmentation text) {
        List<Span> all = text.sentences(new Span(0, text.text().length()));
        return new Sentences(
                all.stream().mapToInt(Span::begin).toArray(),
                all.stream().mapToInt(Span::end).toArray());
    }

    public int count() {
        return begins.length;
    }

    /// @param number from 1 to [#count]
    public Span get(int number) {
        return new Span(begins[number - 1], ends[number - 1]);
    }

    /// The number of the sentence at `offset`: between two, the one before; before all, the first;
    /// 0 if there is none.
    public int at(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        int last = found >= 0 ? found + 1 : -found - 1;
        return Math.min(Math.max(last, 1), count());
    }
}

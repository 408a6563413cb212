package org.glossator.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The quotations of one immutable text, in any script: straight, curly in all national ways,
/// guillemets in both, corner brackets, one in another.
///
/// They are properly nested: two either lie apart or one lies in the other. One that goes on over
/// several paragraphs, each opened by its mark, is one quotation; one that never closes ends with
/// its paragraph. Apostrophes, feet and inches quote nothing. Found in time proportional to the
/// text. Offsets are UTF-16 code units.
public final class Quotations {

    private final List<Quotation> all;

    /// For each, the index of the one it lies in, or -1.
    private final int[] parents;

    private Quotations(List<Quotation> all, int[] parents) {
        this.all = List.copyOf(all);
        this.parents = parents;
    }

    /// @param text whose lines end with LF, each a paragraph
    public static Quotations of(String text) {
        List<QuotationFinder.Found> found = new ArrayList<>(new QuotationFinder(text).find());
        found.sort(
                Comparator.comparingInt(QuotationFinder.Found::begin)
                        .thenComparing(
                                Comparator.comparingInt(QuotationFinder.Found::end).reversed()));
        List<Quotation> all = new ArrayList<>(found.size());
        int[] parents = new int[found.size()];
        int parent = -1;
        for (QuotationFinder.Found one : found) {
            Span inner = stripped(text, one.begin() + 1, one.close());
            if (inner.isEmpty()) {
                continue;
            }
            while (parent >= 0 && all.get(parent).outer().end() <= one.begin()) {
                parent = parents[parent];
            }
            int depth = parent < 0 ? 0 : all.get(parent).depth() + 1;
            parents[all.size()] = parent;
            parent = all.size();
            all.add(new Quotation(new Span(one.begin(), one.end()), inner, depth));
        }
        return new Quotations(all, Arrays.copyOf(parents, all.size()));
    }

    private static Span stripped(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Surroundings.isSpace(text, from)) {
            from++;
        }
        while (from < to && Surroundings.isSpace(text, to - 1)) {
            to--;
        }
        return from < to ? new Span(from, to) : new Span(begin, begin);
    }

    /// In text order; what holds comes before what is held.
    public List<Quotation> all() {
        return all;
    }

    /// The innermost quotation whose outer span holds `place`, which may be a caret at either edge.
    public Optional<Quotation> around(Span place) {
        int at = firstBehind(place.begin()) - 1;
        while (at >= 0 && !all.get(at).outer().contains(place)) {
            at = parents[at];
        }
        return at < 0 ? Optional.empty() : Optional.of(all.get(at));
    }

    /// The one that a quotation lies in.
    public Optional<Quotation> holding(Quotation quotation) {
        int at = firstBehind(quotation.outer().begin()) - 1;
        int parent = at < 0 || !all.get(at).equals(quotation) ? -1 : parents[at];
        return parent < 0 ? Optional.empty() : Optional.of(all.get(parent));
    }

    /// The first whose outer span begins at `offset` or behind it.
    public Optional<Quotation> from(int offset) {
        int at = offset == 0 ? 0 : firstBehind(offset - 1);
        return at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    /// The last whose outer span begins before `offset`.
    public Optional<Quotation> before(int offset) {
        int at = offset == 0 ? -1 : firstBehind(offset - 1) - 1;
        return at >= 0 ? Optional.of(all.get(at)) : Optional.empty();
    }

    /// Index of the first that begins behind `offset`.
    private int firstBehind(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).outer().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

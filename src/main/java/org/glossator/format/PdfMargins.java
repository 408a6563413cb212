package org.glossator.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what is printed at the top or bottom of every page: the same words, but for numbers, at
/// the same height of several pages and of two in five, so that left and right pages may differ.
final class PdfMargins {

    /// The part of a page above and below which they stand.
    private static final float MARGIN = 0.12f;

    private static final int FEWEST_PAGES = 3;
    private static final float FEWEST_SHARE = 0.4f;

    /// How far apart in points two lines at the same height may be.
    private static final float SAME = 4;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private PdfMargins() {}

    /// @param words with `#` for numbers
    /// @param height in steps of [#SAME]
    private record Place(String words, int height) {}

    /// The other lines; what is left out is named.
    static List<PdfLine> without(List<PdfLine> lines, Article article) {
        Map<Place, Set<Integer>> pages = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        for (PdfLine line : lines) {
            all.add(line.page());
            if (isAtEdge(line)) {
                pages.computeIfAbsent(place(line), _ -> new HashSet<>()).add(line.page());
            }
        }
        List<PdfLine> others = new ArrayList<>();
        for (PdfLine line : lines) {
            int found = pages.getOrDefault(place(line), Set.of()).size();
            if (isAtEdge(line) && found >= FEWEST_PAGES && found >= all.size() * FEWEST_SHARE) {
                article.lose("page header or footer", line.text());
            } else {
                others.add(line);
            }
        }
        return others;
    }

    private static boolean isAtEdge(PdfLine line) {
        return line.y() < line.height() * MARGIN || line.y() > line.height() * (1 - MARGIN);
    }

    private static Place place(PdfLine line) {
        return new Place(NUMBER.matcher(line.text()).replaceAll("#"), Math.round(line.y() / SAME));
    }
}

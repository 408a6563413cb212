package org.glossator.format;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What the offsets of one text count. The standard says code points of the text; programs count
/// UTF-16 code units, line ends as one or two whatever the file has, or a byte order mark. Most
/// name a selection by its words, and so give themselves away; where nothing does, the way of the
/// program, if it is known, and then the standard is followed.
final class QdpxRuler {

    /// Where in the text each offset lies that is counted so, in code units; -1 within a pair.
    private final int[] places;

    private QdpxRuler(String raw, Way way) {
        this.places = way.places(raw);
    }

    /// How a program may count.
    ///
    /// @param units UTF-16 code units rather than code points
    /// @param ends how many a line end counts
    /// @param mark whether a byte order mark counts
    private record Way(boolean units, Ends ends, boolean mark) {

        int[] places(String raw) {
            int[] places = new int[raw.length() * (ends == Ends.TWO ? 2 : 1) + 2];
            int count = 0;
            if (mark) {
                places[count++] = 0;
            }
            int i = 0;
            while (i < raw.length()) {
                places[count++] = i;
                char c = raw.charAt(i);
                boolean pair = c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
                if (pair && ends == Ends.ONE) {
                    i += 2;
                } else if (c == '\n' && ends == Ends.TWO) {
                    places[count++] = i;
                    i++;
                } else {
                    int length = Character.charCount(raw.codePointAt(i));
                    if (units && length == 2) {
                        places[count++] = -1;
                    }
                    i += length;
                }
            }
            places[count++] = raw.length();
            return java.util.Arrays.copyOf(places, count);
        }
    }

    private enum Ends {
        AS_THEY_ARE,
        /// CR LF counts one.
        ONE,
        /// LF counts two.
        TWO
    }

    static QdpxRuler of(
            QdpxLoading.Loaded text, List<QdpxSource.Selection> selections, QdpxProject project) {
        @Nullable QdpxRuler best = null;
        long bestHits = -1;
        int bestMisses = Integer.MAX_VALUE;
        List<Way> ways = ways(text, project);
        for (Way way : selections.isEmpty() ? ways.subList(0, 1) : ways) {
            QdpxRuler ruler = new QdpxRuler(text.raw(), way);
            long hits = 0;
            int misses = 0;
            for (QdpxSource.Selection selection : selections) {
                Span span = ruler.span(selection);
                misses += span == null ? 1 : 0;
                hits += span == null ? 0 : likeness(selection.name(), text.raw(), span);
            }
            if (hits > bestHits || hits == bestHits && misses < bestMisses) {
                best = ruler;
                bestHits = hits;
                bestMisses = misses;
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    /// Those that differ for this text, the likeliest first.
    private static List<Way> ways(QdpxLoading.Loaded text, QdpxProject project) {
        String raw = text.raw();
        boolean astral = raw.codePointCount(0, raw.length()) < raw.length();
        boolean crlf = raw.contains("\r\n");
        List<Boolean> units = astral ? List.of(false, true) : List.of(false);
        if (astral && project.isFrom("NVivo")) {
            units = List.of(true, false);
        }
        List<Ends> ends = new ArrayList<>(List.of(Ends.AS_THEY_ARE));
        if (crlf) {
            ends.add(project.isFrom("ATLAS") ? 0 : 1, Ends.ONE);
        } else if (raw.contains("\n")) {
            ends.add(Ends.TWO);
        }
        List<Boolean> marks = text.mark() ? List.of(false, true) : List.of(false);
        List<Way> ways = new ArrayList<>();
        for (boolean mark : marks) {
            for (Ends end : ends) {
                for (boolean unit : units) {
                    ways.add(new Way(unit, end, mark));
                }
            }
        }
        return ways;
    }

    /// How well a selection is named by the words it selects, or by the first of them: 0 if it is
    /// not, and more where white space at the edges fits as well.
    private static int likeness(String name, String raw, Span span) {
        String words = bare(name);
        int dots = words.endsWith("…") ? 1 : words.endsWith("...") ? 3 : 0;
        words = words.substring(0, words.length() - dots);
        boolean cut = dots > 0;
        long most = 4L * name.length();
        if (words.isEmpty() || words.indexOf('\uFFFD') >= 0 || !cut && span.length() > most) {
            return 0;
        }
        String selected =
                raw.substring(span.begin(), (int) Math.min(span.end(), span.begin() + most));
        String seen = bare(selected);
        if (cut ? !seen.startsWith(words) : !seen.equals(words)) {
            return 0;
        }
        int begin = isBlank(name.codePointAt(0)) == isBlank(selected.codePointAt(0)) ? 1 : 0;
        int last = selected.codePointBefore(selected.length());
        int end = !cut && isBlank(name.codePointBefore(name.length())) == isBlank(last) ? 1 : 0;
        return 1 + begin + end;
    }

    /// Without what programs change in names.
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            // Nothing that is blank is written with two code units.
            char c = text.charAt(i);
            if (!isBlank(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /// In code units of the raw text; `null` where it lies outside of it or cuts a character.
    @Nullable Span span(QdpxSource.Selection selection) {
        int begin = place(selection.begin());
        int end = place(selection.end());
        return begin < 0 || end < begin ? null : new Span(begin, end);
    }

    private int place(int offset) {
        // Some programs count a line end that closes the text and is not in the file.
        int last = places.length - 1;
        int near = offset > last && offset <= last + 2 && last > 0 ? last : offset;
        return near < 0 || near > last ? -1 : places[near];
    }
}

package org.glossator.format;

import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// How the offsets of a file are to be taken, as its quotes tell: what they count, and what the two
/// of them stand for. Without quotes they are taken in the first of the ways asked about, and so
/// they are where it fits as well as any.
final class QuotedPlaces {

    /// What offsets count.
    enum Unit {
        CODE_POINTS("code points"),
        CODE_UNITS("UTF-16 code units"),
        BYTES("bytes of UTF-8");

        private final String words;

        Unit(String words) {
            this.words = words;
        }
    }

    /// What a start and an end stand for.
    enum Bounds {
        HALF_OPEN(0, 0, "up to the character before their end"),
        INCLUSIVE(0, 1, "up to the character at their end"),
        FROM_ONE(-1, 0, "from 1 up to the character at their end");

        private final int start;
        private final int end;
        private final String words;

        Bounds(int start, int end, String words) {
            this.start = start;
            this.end = end;
            this.words = words;
        }
    }

    record Way(Unit unit, Bounds bounds) {

        static final Way USUAL = new Way(Unit.CODE_POINTS, Bounds.HALF_OPEN);

        @Override
        public String toString() {
            return "offsets count " + unit.words + ", " + bounds.words;
        }
    }

    private final List<Way> candidates;
    private final long[] fits;
    private final long[] exact;

    QuotedPlaces(List<Way> candidates) {
        this.candidates = candidates;
        this.fits = new long[candidates.size()];
        this.exact = new long[candidates.size()];
    }

    /// All there are, the usual one first.
    static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (Bounds bounds : Bounds.values()) {
            for (Unit unit : Unit.values()) {
                ways.add(new Way(unit, bounds));
            }
        }
        return ways;
    }

    /// Counts which ways the quotes of a document allow.
    void add(Ruler ruler, List<JsonDraft.Place> places) {
        for (JsonDraft.Place place : places) {
            String quote = place.quote();
            if (quote == null) {
                continue;
            }
            String stripped = quote.strip();
            for (int i = 0; i < fits.length; i++) {
                Span span = ruler.span(place, candidates.get(i));
                String found = span == null ? "" : span.of(ruler.text);
                fits[i] += span != null && found.strip().equals(stripped) ? 1 : 0;
                exact[i] += span != null && found.equals(quote) ? 1 : 0;
            }
        }
    }

    /// The way that fits most quotes, the usual one before others.
    Way way() {
        int best = 0;
        for (int i = 1; i < fits.length; i++) {
            boolean better =
                    fits[i] > fits[best] || fits[i] == fits[best] && exact[i] > exact[best];
            best = better ? i : best;
        }
        return candidates.get(best);
    }

    /// Measures one text.
    static final class Ruler {

        private final String text;
        private final Offsets offsets;

        /// Of each code point and of the end, in bytes and in code units; made when first asked.
        private int @Nullable [] bytes;

        Ruler(String text) {
            this.text = text;
            this.offsets = Offsets.of(text);
        }

        /// In code units; `null` if it is not a stretch of the text.
        @Nullable Span span(JsonDraft.Place place, Way way) {
            int begin = unit(place.start() + way.bounds.start, way.unit);
            int end = unit(place.end() + way.bounds.end, way.unit);
            return begin < 0 || end <= begin ? null : new Span(begin, end);
        }

        int length(Way way) {
            return switch (way.unit) {
                case CODE_POINTS -> offsets.codePoints();
                case CODE_UNITS -> offsets.units();
                case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
            };
        }

        /// -1 for none.
        private int unit(int offset, Unit unit) {
            return switch (unit) {
                case CODE_POINTS ->
                        offset < 0 || offset > offsets.codePoints() ? -1 : offsets.toUnit(offset);
                case CODE_UNITS ->
                        offset < 0 || offset > offsets.units() || offsets.splitsPair(offset)
                                ? -1
                                : offset;
                case BYTES -> ofByte(offset);
            };
        }

        private int ofByte(int offset) {
            int[] known = bytes == null ? bytes = bytes() : bytes;
            int at = java.util.Arrays.binarySearch(known, offset);
            return at < 0 ? -1 : offsets.toUnit(at);
        }

        private int[] bytes() {
            int[] found = new int[offsets.codePoints() + 1];
            int point = 0;
            int sum = 0;
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                found[point++] = sum;
                int c = text.codePointAt(i);
                sum += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            }
            found[point] = sum;
            return found;
        }
    }
}

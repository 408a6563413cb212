package org.glossator.format;

import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// What the offsets of a file count. brat counts code points; some programs that write its files
/// count UTF-16 code units, which the quotes give away.
record BratPlaces(String raw, Offsets offsets, boolean units) {

    static BratPlaces of(Decoder.Decoded decoded, Iterable<BratReader.Entity> entities) {
        Offsets offsets = Offsets.of(decoded.raw());
        BratPlaces points = new BratPlaces(decoded.raw(), offsets, false);
        BratPlaces units = new BratPlaces(decoded.raw(), offsets, true);
        boolean same = offsets.codePoints() == offsets.units();
        return same || points.saysAll(entities) || !units.saysAll(entities) ? points : units;
    }

    int length() {
        return units ? offsets.units() : offsets.codePoints();
    }

    @Nullable Span span(int begin, int end) {
        if (begin < 0 || end < begin || end > length()) {
            return null;
        }
        if (!units) {
            return offsets.toUnits(begin, end);
        }
        return offsets.splitsPair(begin) || offsets.splitsPair(end) ? null : new Span(begin, end);
    }

    private boolean saysAll(Iterable<BratReader.Entity> entities) {
        for (BratReader.Entity entity : entities) {
            if (!says(entity)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the text says what the line quotes; line ends are spaces there, and some leave the
    /// quote out.
    boolean says(BratReader.Entity entity) {
        if (entity.quote().isEmpty()) {
            return true;
        }
        StringBuilder found = new StringBuilder();
        int[] bounds = entity.bounds();
        for (int i = 0; i < bounds.length; i += 2) {
            Span span = span(bounds[i], bounds[i + 1]);
            if (span == null) {
                return false;
            }
            found.append(i == 0 ? "" : " ").append(raw, span.begin(), span.end());
        }
        return found.toString().equals(entity.quote())
                || solid(found.toString()).equals(solid(entity.quote()));
    }

    private static String solid(String text) {
        StringBuilder solid = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(solid::appendCodePoint);
        return solid.toString();
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || point == 0xFEFF;
    }
}

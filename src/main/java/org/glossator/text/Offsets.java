package org.glossator.text;

import java.util.Arrays;

/// The one converter between UTF-16 code units (memory) and Unicode code points (files, project).
///
/// Immutable and cheap for texts without astral characters, where both units are the same. A lone
/// surrogate counts as one code point, as it does for [String#codePointCount].
public final class Offsets {

    private final int units;

    /// Where the second half of each surrogate pair stands, in code units, ascending.
    private final int[] seconds;

    private Offsets(int units, int[] seconds) {
        this.units = units;
        this.seconds = seconds;
    }

    public static Offsets of(String text) {
        int[] found = new int[0];
        int count = 0;
        int last = text.length() - 1;
        for (int i = 0; i < last; i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, count * 2));
                }
                found[count++] = ++i;
            }
        }
        return new Offsets(text.length(), Arrays.copyOf(found, count));
    }

    /// Length of the text in code points.
    public int codePoints() {
        return units - seconds.length;
    }

    /// Length of the text in code units.
    public int units() {
        return units;
    }

    /// Whether `unit` lies between the two halves of a surrogate pair.
    public boolean splitsPair(int unit) {
        return Arrays.binarySearch(seconds, unit) >= 0;
    }

    /// The code point offset of a code unit offset.
    ///
    /// @throws IllegalArgumentException if it lies outside the text or inside a surrogate pair
    public int toCodePoint(int unit) {
        if (unit < 0 || unit > units) {
            throw new IllegalArgumentException(
                    "offset " + unit + " is outside a text of " + units + " code units");
        }
        int at = Arrays.binarySearch(seconds, unit);
        if (at >= 0) {
            throw new IllegalArgumentException("offset " + unit + " splits a surrogate pair");
        }
        return unit - (-at - 1);
    }

    /// The code unit offset of a code point offset.
    ///
    /// @throws IllegalArgumentException if it lies outside the text
    public int toUnit(int codePoint) {
        if (codePoint < 0 || codePoint > codePoints()) {
            throw new IllegalArgumentException(
                    "offset "
                            + codePoint
                            + " is outside a text of "
                            + codePoints()
                            + " code points");
        }
        // The pair whose second half is seconds[i] begins at code point seconds[i] - 1 - i.
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] - 1 - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /// The span of code units that two code point offsets mark.
    public Span toUnits(int begin, int end) {
        return new Span(toUnit(begin), toUnit(end));
    }
}

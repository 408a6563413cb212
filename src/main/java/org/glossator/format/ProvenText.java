package org.glossator.format;

import org.glossator.model.Refusal;

/// The text of a record as its bytes say it, and where each of its code points stands.
///
/// Counts code points by itself, so that it proves offsets instead of repeating them. Keeps every
/// sixteenth place and counts on from there, so it takes half a byte a character.
final class ProvenText {

    private static final int STEP = 16;

    /// Where a code point stands.
    ///
    /// @param at among the bytes
    /// @param unit among the code units of the text
    record Place(int at, int unit) {}

    private final byte[] bytes;
    private final int[] ats;
    private final int[] units;
    private int points;
    private final Place end;

    /// Reads a string, which must be `meant`.
    ///
    /// @throws Refusal if it is not, or would not be taken in as it is
    ProvenText(String meant, Utf8In in, byte[] bytes) {
        if (!Normalized.of(meant).text().equals(meant)) {
            throw new Refusal("its text would be taken in as another");
        }
        this.bytes = bytes;
        this.ats = new int[meant.length() / STEP + 1];
        this.units = new int[ats.length];
        in.literal("\"");
        int unit = 0;
        while (unit < meant.length()) {
            if (points % STEP == 0) {
                ats[points / STEP] = in.at();
                units[points / STEP] = unit;
            }
            int next = points + STEP - points % STEP;
            int plain = in.plain(meant, unit, Math.min(meant.length(), unit + next - points));
            points += plain;
            unit += plain;
            if (points < next && unit < meant.length()) {
                int point = in.escaped();
                if (point != meant.codePointAt(unit)) {
                    throw in.otherwise("the text");
                }
                unit += Character.charCount(point);
                points++;
            }
        }
        this.end = new Place(in.at(), unit);
        in.literal("\"");
    }

    /// @param point 0-based; one behind the last is the end
    /// @throws Refusal if there are not so many
    Place place(int point) {
        if (point > points) {
            throw new Refusal("an offset behind the text");
        }
        if (point == points) {
            return end;
        }
        int at = ats[point / STEP];
        int unit = units[point / STEP];
        for (int i = point % STEP; i > 0; i--) {
            int lead = bytes[at] & 0xff;
            unit += lead >= 0xf0 ? 2 : 1;
            if (lead == '\\') {
                at += bytes[at + 1] == 'u' ? 6 : 2;
            } else {
                at += lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0x80 ? 2 : 1;
            }
        }
        return new Place(at, unit);
    }
}

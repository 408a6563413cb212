package org.glossator.ui.surface;

import com.ibm.icu.lang.UScript;

import java.util.BitSet;

/// Cuts a piece into stretches that one node may show.
///
/// All of a stretch runs in one direction. Right-to-left text is cut further, into letters of one
/// script and single other characters: where a stretch needs several fonts, JavaFX 26 puts the
/// parts of right-to-left text in the wrong order. Pure.
final class Stretches {

    /// Beyond all script codes: a character that stands alone.
    private static final int ALONE = -2;

    /// A character that goes with what is before it.
    private static final int JOINS = -1;

    private Stretches() {}

    /// Where stretches begin.
    ///
    /// @param graphemes boundaries; no stretch begins elsewhere
    static BitSet starts(String shown, byte[] levels, BitSet graphemes) {
        BitSet starts = new BitSet(shown.length());
        starts.set(0);
        int script = JOINS;
        for (int i = 0; i < levels.length; i += Character.charCount(shown.codePointAt(i))) {
            boolean turned = i > 0 && levels[i] != levels[i - 1];
            int kind = (levels[i] & 1) == 0 ? JOINS : kind(shown.codePointAt(i));
            boolean differs = kind == ALONE || kind != JOINS && script != JOINS && kind != script;
            boolean parted = i > 0 && shown.charAt(i - 1) == DisplayText.NON_JOINER;
            boolean cut = differs || script == ALONE || parted && (levels[i] & 1) == 1;
            if (turned || cut && graphemes.get(i)) {
                starts.set(i);
                script = kind;
            } else if (kind != JOINS) {
                script = kind;
            }
        }
        return starts;
    }

    private static int kind(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isDigit(codePoint)) {
            return JOINS;
        }
        int script = UScript.getScript(codePoint);
        if (script == UScript.INHERITED) {
            return JOINS;
        }
        return script == UScript.COMMON || script == UScript.UNKNOWN ? ALONE : script;
    }
}

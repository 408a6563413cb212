package org.glossator.ui.surface;

/// Stands harmless characters in for those that no layout should meet, one code unit for one.
///
/// What is shown is as long as what is stored, so an offset means the same in both. Pure.
final class DisplayText {

    private static final char GAP = ' ';
    private static final char NOTHING = '\u200b';
    private static final char UNKNOWN = '\ufffd';
    private static final char TAB = '\u2003';

    private DisplayText() {}

    /// A text fit to be shown, as long as the stored one.
    static String of(String stored) {
        char[] shown = null;
        for (int i = 0; i < stored.length(); i++) {
            char stand = standIn(stored, i);
            if (stand != stored.charAt(i)) {
                if (shown == null) {
                    shown = stored.toCharArray();
                }
                shown[i] = stand;
            }
        }
        return shown == null ? stored : new String(shown);
    }

    /// What a node is given to paint: without the characters that take no room and that some fonts
    /// draw as a box all the same. Offsets do not hold in it.
    static String painted(String shown) {
        int at = 0;
        while (at < shown.length() && isPainted(shown.charAt(at))) {
            at++;
        }
        if (at == shown.length()) {
            return shown;
        }
        StringBuilder painted = new StringBuilder(shown.length()).append(shown, 0, at);
        for (; at < shown.length(); at++) {
            if (isPainted(shown.charAt(at))) {
                painted.append(shown.charAt(at));
            }
        }
        return painted.toString();
    }

    /// Whether a shown character is given to a node; marks of direction only steer the levels.
    static boolean isPainted(char shown) {
        return shown != NOTHING && shown != '\u200e' && shown != '\u200f' && shown != '\u061c';
    }

    private static char standIn(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < '\u007f') {
            return c;
        }
        if (Character.isSurrogate(c)) {
            return paired(text, at) ? c : UNKNOWN;
        }
        if (c == '\t') {
            return TAB;
        }
        if (isLineEnd(c)) {
            return GAP;
        }
        if (c < ' ' || c >= '\u007f' && c < '\u00a0') {
            return UNKNOWN;
        }
        if (isInvisible(c)) {
            return NOTHING;
        }
        return c >= '\ufffe' || c >= '\ufdd0' && c <= '\ufdef' ? UNKNOWN : c;
    }

    private static boolean paired(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// Bidi embeddings, overrides and isolates, and the joiners and fillers that fonts draw as
    /// boxes.
    private static boolean isInvisible(char c) {
        return c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c == '\ufeff'
                || c >= '\ufff9' && c <= '\ufffb';
    }
}

package org.glossator.ui.surface;

/// Stands harmless characters in for those that no layout should meet, one code unit for one.
///
/// What is shown is as long as what is stored, so an offset means the same in both. Pure.
final class DisplayText {

    static final char NON_JOINER = '\u200c';
    private static final char JOINER = '\u200d';
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
    static String painted(String stretch, boolean rightToLeft) {
        StringBuilder painted = new StringBuilder(stretch.length());
        for (int i = 0; i < stretch.length(); i++) {
            if (isPainted(stretch, i, rightToLeft)) {
                painted.append(stretch.charAt(i));
            }
        }
        return painted.length() == stretch.length() ? stretch : painted.toString();
    }

    /// Whether a shown character is given to a node. Marks of direction only steer the levels;
    /// joiners between right-to-left letters only say where a stretch ends ([Stretches]).
    static boolean isPainted(String stretch, int at, boolean rightToLeft) {
        return switch (stretch.charAt(at)) {
            case NOTHING, '\u200e', '\u200f', '\u061c' -> false;
            case NON_JOINER -> !rightToLeft;
            case JOINER -> !rightToLeft || at == 0 || !Character.isLetter(stretch.charAt(at - 1));
            default -> true;
        };
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

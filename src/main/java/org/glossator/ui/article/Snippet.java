package org.glossator.ui.article;

import java.text.Bidi;

/// Pieces of articles fit for labels, which are not as patient as the text surface.
///
/// JavaFX throws when it wraps right-to-left text, and shows controls as boxes. Pure.
final class Snippet {

    private static final String MORE = "…";

    private Snippet() {}

    /// The text on one line: white space made one space, controls left out.
    ///
    /// @param limit of code points; what is cut off leaves an ellipsis
    static String line(String text, int limit) {
        StringBuilder line = new StringBuilder();
        boolean space = false;
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = !line.isEmpty();
            } else if (isShown(c)) {
                if (count >= limit) {
                    return line.append(MORE).toString();
                }
                count += space ? 2 : 1;
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    /// Whether a label may wrap it: it holds nothing that runs from right to left.
    static boolean mayWrap(String text) {
        char[] all = text.toCharArray();
        return !Bidi.requiresBidi(all, 0, all.length);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Joiners are left, since letters and emoji take their shapes from them.
    private static boolean isShown(int c) {
        return c == '\u200c'
                || c == '\u200d'
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED ->
                            false;
                    default -> true;
                };
    }
}

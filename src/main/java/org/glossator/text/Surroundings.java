package org.glossator.text;

import java.lang.Character.UnicodeScript;

/// What stands beside a quotation mark. Offsets may lie outside the text: there is space.
final class Surroundings {

    private Surroundings() {}

    static boolean isSpace(String text, int at) {
        return at < 0
                || at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || Character.isSpaceChar(text.charAt(at));
    }

    /// A letter, a digit, or a sign that is part of one.
    static boolean isWord(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        int c = codePoint(text, at);
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> false;
                };
    }

    /// A letter of a script that puts spaces between words and nothing else.
    static boolean isSpacedLetter(String text, int at) {
        return isWord(text, at)
                && !Character.isDigit(codePoint(text, at))
                && !isUnspaced(codePoint(text, at));
    }

    /// Whether a mark at `at` could open, whichever it is: it touches what follows, and what is
    /// before it is a space, a bracket, a dash or nothing.
    static boolean isOpening(String text, int at) {
        return !isSpace(text, at + 1)
                && (isSpace(text, at - 1)
                        || switch (Character.getType(text.charAt(at - 1))) {
                            case Character.START_PUNCTUATION -> true;
                            case Character.DASH_PUNCTUATION -> isWord(text, at + 1);
                            default -> false;
                        });
    }

    private static int codePoint(String text, int at) {
        // The half of a pair is as good a sign as the whole.
        return Character.isLowSurrogate(text.charAt(at)) && at > 0
                ? text.codePointAt(at - 1)
                : text.codePointAt(at);
    }

    /// Chinese, Japanese and its like, and Korean, whose endings follow a mark without a space.
    private static boolean isUnspaced(int c) {
        if (c < 0x0e00) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}

package org.glossator.text;

/// The word boundaries of UAX #29 for text made of Latin letters and plain punctuation, where the
/// rules WB3d and WB5 to WB13 are all that apply.
///
/// Gives what ICU gives, in a fraction of the time; most of an export to tokens is spent here.
final class LatinWords {

    private enum Sort {
        LETTER,
        DIGIT,
        /// Joins whatever stands beside it.
        JOINER,
        SPACE,
        /// Within words only.
        MID_LETTER,
        /// Within numbers only.
        MID_NUMBER,
        /// Within either.
        MID_BOTH,
        OTHER
    }

    /// Those of the characters that texts are mostly made of.
    private static final Sort[] SORTS = new Sort[0x300];

    private static final String OPENING_OR_CLOSING = "(),.;:!?\"'“”‘’«»…";

    static {
        for (char c = 0; c < SORTS.length; c++) {
            SORTS[c] = find(c);
        }
    }

    private LatinWords() {}

    /// Whether every character of the text is one this class knows.
    ///
    /// @param text in which each character is a grapheme, see [Characters#areSimple]
    static boolean knows(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00b8' || c >= '\u02b0' && c < '\u0300') {
                // Marks that the rules count among the letters.
                return false;
            }
        }
        return true;
    }

    /// The first boundary behind `at`, which is one itself.
    static int next(String text, int at) {
        Sort before = sort(text.charAt(at));
        int i = at + 1;
        while (i < text.length()) {
            Sort after = sort(text.charAt(i));
            if (joins(before, after)) {
                before = after;
                i++;
            } else if (goesOn(before, after, text, i + 1)) {
                i += 2;
            } else {
                return i;
            }
        }
        return text.length();
    }

    /// Whether a word begins or ends at `at` for certain, in whatever script the rest of the text
    /// is: letters and digits with a space on the other side, or with a mark and then a space.
    ///
    /// Most edges of words are such, and to know it spares cutting the paragraph they stand in.
    static boolean isPlainEdge(String text, int at) {
        return isWordChar(text, at) && isOpen(text, at - 1, -1)
                || isWordChar(text, at - 1) && isOpen(text, at, 1);
    }

    /// Whether space begins at `at`, or behind one mark that stands there.
    private static boolean isOpen(String text, int at, int step) {
        return isSpaceOrEnd(text, at)
                || OPENING_OR_CLOSING.indexOf(text.charAt(at)) >= 0
                        && isSpaceOrEnd(text, at + step);
    }

    private static boolean isSpaceOrEnd(String text, int at) {
        return at < 0 || at >= text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\n';
    }

    /// Letters of the scripts in which none is part of the character before it.
    private static boolean isWordChar(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c < '\u0700' && (Character.isLetter(c) || c >= '0' && c <= '9');
    }

    private static boolean joins(Sort before, Sort after) {
        return switch (before) {
            case LETTER, DIGIT, JOINER ->
                    after == Sort.LETTER || after == Sort.DIGIT || after == Sort.JOINER;
            case SPACE -> after == Sort.SPACE;
            case MID_LETTER, MID_NUMBER, MID_BOTH, OTHER -> false;
        };
    }

    /// Whether a mark between two letters or two digits lets them be one word.
    private static boolean goesOn(Sort before, Sort mark, String text, int behind) {
        boolean within =
                switch (mark) {
                    case MID_LETTER -> before == Sort.LETTER;
                    case MID_NUMBER -> before == Sort.DIGIT;
                    case MID_BOTH -> before == Sort.LETTER || before == Sort.DIGIT;
                    case LETTER, DIGIT, JOINER, SPACE, OTHER -> false;
                };
        return within && behind < text.length() && sort(text.charAt(behind)) == before;
    }

    private static Sort sort(char c) {
        return c < SORTS.length ? SORTS[c] : find(c);
    }

    private static Sort find(char c) {
        return switch (c) {
            case '_' -> Sort.JOINER;
            case ' ' -> Sort.SPACE;
            case ':', '\u00b7', '\u2027' -> Sort.MID_LETTER;
            case ',', ';' -> Sort.MID_NUMBER;
            case '.', '\'', '\u2018', '\u2019', '\u2024' -> Sort.MID_BOTH;
            default ->
                    Character.isLetter(c)
                            ? Sort.LETTER
                            : c >= '0' && c <= '9' ? Sort.DIGIT : Sort.OTHER;
        };
    }
}

package org.glossator.suggest;

import org.glossator.text.Fold;
import org.glossator.text.Words;

/// What counts as the same words wherever they are written: capitals are small letters, marks of
/// typesetting those of the keyboard ([Fold#CASE]), and white space of any length one blank.
public final class Wording {

    /// Words of the longest string that is compared; a claim is not said twice.
    private static final int MOST = 8;

    /// Letters that make a word where words are not spaced.
    private static final int UNSPACED = 3;

    /// More code points than such strings have: what is longer need not be looked at.
    public static final int LONGEST = 120;

    private Wording() {}

    /// The words as they are compared.
    public static String of(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = Fold.CASE.of(words.charAt(i));
            if (Character.isWhitespace(c)) {
                blank = !folded.isEmpty();
            } else {
                if (blank) {
                    folded.append(' ');
                }
                blank = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /// Whether it holds a word, and not more than are compared.
    static boolean isComparable(String wording) {
        if (wording.length() > 2 * LONGEST) {
            return false;
        }
        int thirds = 0;
        for (String form : Words.forms(wording)) {
            thirds += Words.isUnspaced(form) ? 1 : UNSPACED;
        }
        return thirds > 0 && thirds <= MOST * UNSPACED;
    }

    /// Whether something in it is written with a capital.
    static boolean hasCapital(CharSequence words) {
        return words.codePoints()
                .anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
    }
}

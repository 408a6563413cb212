package org.glossator.text;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/// Tells apostrophes, feet and inches from the quotation marks that look like them.
///
/// Looks at a few characters on either side, so that a text costs no more than its length.
final class Apostrophes {

    /// What has lost its begin: English, German and Dutch.
    private static final Set<String> ELIDED =
            Set.of(
                    "tis", "twas", "twere", "twill", "em", "til", "cuz", "bout", "n", "nuff", "cos",
                    "neath", "s", "t", "ne", "nen", "ner", "nem");

    private static final int LONGEST = 8;

    private Apostrophes() {}

    /// Whether the single mark at `at` cannot quote: it stands in a word, before a word that has
    /// lost its begin, before the end of a year, or behind feet.
    static boolean isAt(String text, int at) {
        return isInWord(text, at)
                || !Surroundings.isWord(text, at - 1) && startsElided(text, at + 1)
                || isFeet(text, at);
    }

    /// Between two letters of a script that puts spaces between words.
    static boolean isInWord(String text, int at) {
        return Surroundings.isSpacedLetter(text, at - 1)
                && Surroundings.isSpacedLetter(text, at + 1);
    }

    /// Behind the inches of feet and inches: `5' 10"`.
    static boolean isInches(String text, int at) {
        int digits = at - 1;
        while (digits > at - 4 && isDigit(text, digits)) {
            digits--;
        }
        int feet = digits >= 0 && text.charAt(digits) == ' ' ? digits - 1 : digits;
        return digits < at - 1
                && feet > 0
                && QuotationMarks.isSingle(text.charAt(feet))
                && isDigit(text, feet - 1);
    }

    private static boolean isFeet(String text, int at) {
        int next = at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        int mark = next;
        while (mark < next + 3 && isDigit(text, mark)) {
            mark++;
        }
        return isDigit(text, at - 1)
                && mark > next
                && mark < text.length()
                && "\"”″".indexOf(text.charAt(mark)) >= 0;
    }

    /// A word such as `em`, or the end of a year such as `90s`.
    private static boolean startsElided(String text, int at) {
        if (isDigit(text, at) && isDigit(text, at + 1)) {
            int end = at + 2 < text.length() && text.charAt(at + 2) == 's' ? at + 3 : at + 2;
            return !Surroundings.isWord(text, end);
        }
        int end = at;
        while (end < text.length() && end < at + LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > at && ELIDED.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    /// Where in a paragraph a single mark is a genitive's (`the workers’ union`) rather than the
    /// end of a quotation: behind an `s` and before a word, when a mark that can only close comes
    /// before the next one that opens. Read from the end, once.
    static BitSet genitives(String text, Span paragraph) {
        BitSet genitives = new BitSet();
        boolean closedLater = false;
        for (int i = paragraph.end() - 1; i >= paragraph.begin(); i--) {
            char c = text.charAt(i);
            boolean single = QuotationMarks.isSingle(c) && !isInWord(text, i);
            if (c == '‘' || c == '‚' || single && opens(text, i)) {
                closedLater = false;
            } else if (single && mayBeGenitive(text, i)) {
                genitives.set(i - paragraph.begin(), closedLater);
            } else if (single) {
                closedLater = true;
            }
        }
        return genitives;
    }

    private static boolean opens(String text, int at) {
        boolean behindMark = at > 0 && QuotationMarks.isMark(text.charAt(at - 1));
        return Surroundings.isOpening(text, at)
                || behindMark
                        && Surroundings.isOpening(text, at - 1)
                        && !Surroundings.isSpace(text, at + 1);
    }

    private static boolean mayBeGenitive(String text, int at) {
        return at > 0
                && text.charAt(at - 1) == 's'
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Surroundings.isWord(text, at + 2);
    }
}

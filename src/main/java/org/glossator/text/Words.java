package org.glossator.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// The words of a text as a search compares them: cut and folded the same way in every text and in
/// every query, whatever the language.
///
/// A word is a run of letters, digits and their marks. In scripts that set no spaces between words
/// (Chinese, Japanese, Thai, Khmer, …) each letter is a word of its own, and a word of the language
/// is found as a phrase of them: no dictionary cuts the same letters alike in a query and in the
/// middle of a text, and one that is brought up to date would no longer find what it found before.
///
/// Two words are the same if their forms are: letter case and compatibility forms do not count, nor
/// do accents over Latin and Greek letters, the vowel signs of Arabic and Hebrew, and the several
/// alefs, yehs and kafs of Arabic keyboards. Marks that make another letter (Cyrillic й, the vowels
/// of Indic scripts, Japanese が) do count.
public final class Words {

    /// The rules above, by number: what was cut and folded by other rules must be done anew.
    public static final int RULES = 1;

    /// Longer words are compared by their begin, in code points.
    private static final int LONGEST = 64;

    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private Words() {}

    /// Takes the words of a text, one by one.
    @FunctionalInterface
    public interface Sink {
        /// @param begin of the word in the text, in UTF-16 code units
        /// @param end one past its last code unit
        /// @param form what is compared: letters, digits and marks, at least one
        /// @return whether there should be more
        boolean word(int begin, int end, String form);
    }

    /// Hands over the words of `text` in order, until the sink wants no more.
    public static void each(CharSequence text, Sink sink) {
        int at = 0;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            int begin = at;
            at += Character.charCount(c);
            if (isLetter(c) || isMark(c)) {
                at = isUnspaced(c) ? skipMarks(text, at) : wordEnd(text, at);
                String form = form(text, begin, at);
                if (!form.isEmpty() && !sink.word(begin, at, form)) {
                    return;
                }
            }
        }
    }

    /// The forms of the words of `text`.
    public static List<String> forms(CharSequence text) {
        List<String> forms = new ArrayList<>();
        each(text, (_, _, form) -> forms.add(form));
        return forms;
    }

    /// Whether a form is that of a single letter of a script without spaces.
    public static boolean isUnspaced(String form) {
        return !form.isEmpty() && isUnspaced(form.codePointAt(0));
    }

    private static int wordEnd(CharSequence text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            boolean within = isLetter(c) && !isUnspaced(c) || isMark(c);
            if (!within) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static int skipMarks(CharSequence text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            if (!isMark(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isLetter(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetter(c)
                || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                || Character.getType(c) == Character.LETTER_NUMBER;
    }

    /// What goes with the letter before it: its marks, and invisible joiners and soft hyphens.
    private static boolean isMark(int c) {
        if (c < 0x80) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            case Character.FORMAT -> c == 0xad || c == 0x200c || c == 0x200d || c == 0x2060;
            // The halfwidth sound marks of Katakana, which Unicode counts among the letters.
            default -> c == 0xff9e || c == 0xff9f;
        };
    }

    private static boolean isUnspaced(int c) {
        // No script before Thai goes without spaces.
        if (c < 0xe00) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TAI_THAM, TAI_LE ->
                    true;
            // The sign that makes a Japanese vowel long belongs to two scripts.
            default -> c == 0x30fc || c == 0xff70;
        };
    }

    private static String form(CharSequence text, int begin, int end) {
        char[] plain = new char[Math.min(end - begin, LONGEST)];
        for (int i = 0; i < plain.length; i++) {
            char c = text.charAt(begin + i);
            if (c >= 0x80) {
                return folded(text.subSequence(begin, end));
            }
            plain[i] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return new String(plain);
    }

    private static String folded(CharSequence word) {
        // Folding makes a letter into up to 18: of a word without end the begin will do.
        String begin = word.subSequence(0, Math.min(word.length(), 4 * LONGEST)).toString();
        String letters = DECOMPOSED.normalize(FOLDED.normalize(begin));
        StringBuilder form = new StringBuilder(letters.length());
        int base = letters.isEmpty() ? 0 : letters.codePointAt(0);
        UnicodeScript script = script(base);
        int count = 0;
        for (int at = 0; at < letters.length() && count < LONGEST; ) {
            int c = letters.codePointAt(at);
            at += Character.charCount(c);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (counts(c, base, script)) {
                    form.appendCodePoint(c);
                    count++;
                }
            } else if (isLetter(c) || isMark(c)) {
                base = c;
                script = script(c);
                append(form, c);
                count++;
            }
        }
        return COMPOSED.normalize(form);
    }

    /// Digits are the same in all scripts.
    private static UnicodeScript script(int c) {
        return Character.isDigit(c) ? UnicodeScript.COMMON : UnicodeScript.of(c);
    }

    /// Whether a mark makes another letter of its base.
    private static boolean counts(int mark, int base, UnicodeScript script) {
        return switch (script) {
            case LATIN, GREEK, ARABIC, HEBREW, SYRIAC, COMMON, INHERITED -> false;
            // Stress is marked in textbooks, and ё is mostly written without its dots.
            case CYRILLIC -> mark != 0x300 && mark != 0x301 && !(mark == 0x308 && base == 'е');
            default -> true;
        };
    }

    private static void append(StringBuilder form, int c) {
        switch (c) {
            case 'ø' -> form.append('o');
            case 'ł' -> form.append('l');
            case 'đ', 'ð' -> form.append('d');
            case 'ħ' -> form.append('h');
            case 'ı' -> form.append('i');
            case 'æ' -> form.append("ae");
            case 'œ' -> form.append("oe");
            case 'þ' -> form.append("th");
            case 'ٱ' -> form.append('ا');
            case 'ى', 'ی' -> form.append('ي');
            case 'ک' -> form.append('ك');
            // Makes a word longer to fill a line.
            case 'ـ' -> {}
            default -> {
                int digit = UCharacter.digit(c, 10);
                form.appendCodePoint(digit < 0 || c < 0x80 ? c : '0' + digit);
            }
        }
    }
}

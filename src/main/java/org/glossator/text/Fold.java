package org.glossator.text;

/// What counts as the same character to a reader who looks for words.
///
/// One code unit becomes one code unit, so that whatever is found in a folded text is at the same
/// place in the text itself. Safe from any thread.
public enum Fold {
    /// Quotation marks, dashes and spaces of typesetting are those of the keyboard.
    TYPESETTING,
    /// So they are, and capitals are small letters.
    CASE;

    private final char[] table = new char[Character.MAX_VALUE + 1];

    Fold() {
        for (int c = 0; c < table.length; c++) {
            char plain = plain((char) c);
            // By way of the capital, since some small letters share one, such as the two sigmas.
            table[c] = ordinal() == 0 ? plain : Character.toLowerCase(Character.toUpperCase(plain));
        }
    }

    public static Fold matching(boolean matchCase) {
        return matchCase ? TYPESETTING : CASE;
    }

    public char of(char c) {
        return table[c];
    }

    public String of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = table[folded[i]];
        }
        return new String(folded);
    }

    /// The first place from `from` on where the text says `folded`, or -1.
    ///
    /// @param folded what is looked for, folded by this, not empty
    public int indexOf(String text, String folded, int from) {
        char first = folded.charAt(0);
        int last = text.length() - folded.length();
        for (int at = from; at <= last; at++) {
            if (table[text.charAt(at)] == first && isAt(text, at, folded)) {
                return at;
            }
        }
        return -1;
    }

    /// Whether the text says `folded` at that place; not when it ends before.
    ///
    /// @param at may be negative, where nothing is
    public boolean isAt(String text, int at, String folded) {
        if (at < 0 || at + folded.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (table[text.charAt(at + i)] != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// What the keyboard has for a mark of typesetting.
    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', 'ʼ', '‹', '›' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            case '\u00a0', '\u2007', '\u2009', '\u202f' -> ' ';
            default -> c;
        };
    }
}

package org.glossator.text;

/// What sort of character a code point is, as far as the edges of a span go.
public final class Characters {

    private Characters() {}

    /// White space, or nothing to see: controls, format characters, what is not assigned.
    public static boolean isBlank(int codePoint) {
        if (codePoint > ' ' && codePoint < 0x7f) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }

    static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    /// Whether every character is a grapheme of its own for certain: Latin letters, and the
    /// punctuation and currency signs that go with them.
    public static boolean areSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean simple =
                    c < '\u0300' && c != '\r' && c != '\u00ad'
                            || c >= '\u2010' && c <= '\u2027'
                            || c >= '\u2030' && c <= '\u203b'
                            || c >= '\u20a0' && c <= '\u20bf';
            if (!simple) {
                return false;
            }
        }
        return true;
    }

    /// Per cent and per mille, in the scripts that have their own.
    static boolean isPercent(int codePoint) {
        return switch (codePoint) {
            case '%', '\u2030', '\u2031', '\u066a', '\u0609', '\u060a', '\ufe6a', '\uff05' -> true;
            default -> false;
        };
    }
}

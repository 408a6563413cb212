package org.glossator.text;

/// What sort of character a code point is, as far as the edges of a span go.
final class Characters {

    private Characters() {}

    /// White space, or nothing to see: controls, format characters, what is not assigned.
    static boolean isBlank(int codePoint) {
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

    /// Per cent and per mille, in the scripts that have their own.
    static boolean isPercent(int codePoint) {
        return switch (codePoint) {
            case '%', '\u2030', '\u2031', '\u066a', '\u0609', '\u060a', '\ufe6a', '\uff05' -> true;
            default -> false;
        };
    }
}

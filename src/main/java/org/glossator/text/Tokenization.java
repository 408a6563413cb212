package org.glossator.text;

import java.util.ArrayList;
import java.util.List;

/// How a text is cut into tokens. Offsets are UTF-16 code units.
public enum Tokenization {
    /// Words by the rules of Unicode (UAX #29) and of the language, punctuation marks and symbols
    /// one by one.
    ICU {
        @Override
        public List<Span> tokens(Segmentation text) {
            return text.tokens(new Span(0, text.text().length()));
        }
    },
    /// What stands between white space.
    WHITESPACE {
        @Override
        public List<Span> tokens(Segmentation text) {
            return runs(text.text());
        }
    };

    /// All tokens in order, apart, none empty. What only spaces, controls or invisible characters
    /// make is no token.
    public abstract List<Span> tokens(Segmentation text);

    private static List<Span> runs(String text) {
        List<Span> tokens = new ArrayList<>();
        int begin = -1;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                if (begin >= 0 && isSeen(text, begin, at)) {
                    tokens.add(new Span(begin, at));
                }
                begin = -1;
            } else if (begin < 0) {
                begin = at;
            }
            at += Character.charCount(c);
        }
        if (begin >= 0 && isSeen(text, begin, at)) {
            tokens.add(new Span(begin, at));
        }
        return tokens;
    }

    /// White space and controls; a character that is merely invisible may hold a word together, as
    /// the joiners of Persian do.
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL;
    }

    private static boolean isSeen(String text, int begin, int end) {
        return text.substring(begin, end).codePoints().anyMatch(c -> !Characters.isBlank(c));
    }
}

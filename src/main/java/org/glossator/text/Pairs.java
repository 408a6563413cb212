package org.glossator.text;

import java.util.Map;

/// Finds the other half of a quotation mark or bracket.
///
/// The same mark opens in one language and closes in another, so what tells them apart is where
/// they stand: an opening mark touches what follows it, a closing one what is before it.
final class Pairs {

    private static final Map<Character, Character> BRACKETS =
            Map.of('(', ')', '[', ']', '{', '}', '（', '）', '【', '】', '〔', '〕', '¿', '?', '¡', '!');

    private static final String USUALLY_CLOSING = "”’»›\"'";

    private Pairs() {}

    /// Whether the mark at the begin of the span is closed within it.
    static boolean opensAtBegin(String text, int begin, int end) {
        char mark = text.charAt(begin);
        if (!isOpener(mark) || begin + 1 >= end || isSpace(text, begin + 1)) {
            return false;
        }
        int depth = 1;
        for (int i = begin + 1; i < end; i++) {
            char c = text.charAt(i);
            if (isPair(mark, c) && closes(text, i)) {
                depth--;
            } else if (c == mark && !isInWord(text, i)) {
                depth++;
            }
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the mark just before the end of the span was opened within it.
    static boolean closesAtEnd(String text, int begin, int end) {
        int at = end - 1;
        char mark = text.charAt(at);
        if (at <= begin || isSpace(text, at - 1)) {
            return false;
        }
        int depth = 1;
        for (int i = at - 1; i >= begin; i--) {
            char c = text.charAt(i);
            if (isPair(c, mark) && opens(text, i)) {
                depth--;
            } else if (c == mark && !isInWord(text, i)) {
                depth++;
            }
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(char opener, char closer) {
        return QuotationMarks.closes(opener, closer)
                || Character.valueOf(closer).equals(BRACKETS.get(opener));
    }

    private static boolean isOpener(char mark) {
        return QuotationMarks.isOpener(mark) || BRACKETS.containsKey(mark);
    }

    private static boolean isUsualOpener(char mark) {
        return QuotationMarks.isUsualOpener(mark) || QuotationMarks.isStraight(mark);
    }

    private static boolean opens(String text, int at) {
        boolean behindWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return !isInWord(text, at)
                && !(behindWord && USUALLY_CLOSING.indexOf(text.charAt(at)) >= 0)
                && at + 1 < text.length()
                && !isSpace(text, at + 1)
                && ",.;:!?".indexOf(text.charAt(at + 1)) < 0;
    }

    private static boolean closes(String text, int at) {
        boolean beforeWord =
                at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return !isInWord(text, at)
                && !(beforeWord && isUsualOpener(text.charAt(at)))
                && !isSpace(text, at - 1);
    }

    /// An apostrophe, not a quotation mark.
    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Breaks.isApostrophe(text.charAt(at))
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}

package org.glossator.text;

import java.util.Map;

/// Which marks quote, and what each is closed by.
///
/// The same mark opens in one language and closes in another: what an [usual][#isUsualOpener]
/// opener is in most may close in some, and the other way round.
final class QuotationMarks {

    private static final Map<Character, String> CLOSERS =
            Map.ofEntries(
                    Map.entry('"', "\""),
                    Map.entry('\'', "'"),
                    Map.entry('＂', "＂"),
                    Map.entry('“', "”“"),
                    Map.entry('‟', "”"),
                    Map.entry('„', "“”"),
                    Map.entry('”', "”“"),
                    Map.entry('‘', "’"),
                    Map.entry('‛', "’"),
                    Map.entry('‚', "‘’"),
                    Map.entry('’', "’‘"),
                    Map.entry('«', "»"),
                    Map.entry('»', "«»"),
                    Map.entry('‹', "›"),
                    Map.entry('›', "‹›"),
                    Map.entry('「', "」"),
                    Map.entry('『', "』"),
                    Map.entry('《', "》"),
                    Map.entry('〈', "〉"),
                    Map.entry('﹁', "﹂"),
                    Map.entry('﹃', "﹄"),
                    Map.entry('〝', "〞〟"));

    private static final String ALL = "\"'＂“‟„”‘‛‚’«»‹›「」『』《》〈〉﹁﹂﹃﹄〝〞〟";

    /// They open and do nothing else, wherever they stand.
    private static final String OPENERS = "„‚‟‛「『《〈﹁﹃〝";

    /// They open in most languages.
    private static final String USUAL_OPENERS = OPENERS + "“‘«‹";

    /// They never open.
    private static final String CLOSERS_ONLY = "」』》〉﹂﹄〞〟";

    private QuotationMarks() {}

    static boolean isMark(char c) {
        return ALL.indexOf(c) >= 0;
    }

    static boolean isOpener(char mark) {
        return CLOSERS.containsKey(mark);
    }

    static boolean isOpenerOnly(char mark) {
        return OPENERS.indexOf(mark) >= 0;
    }

    static boolean isCloserOnly(char mark) {
        return CLOSERS_ONLY.indexOf(mark) >= 0;
    }

    static boolean isUsualOpener(char mark) {
        return USUAL_OPENERS.indexOf(mark) >= 0;
    }

    static boolean isGuillemet(char mark) {
        return "«»‹›".indexOf(mark) >= 0;
    }

    /// Marks that are apostrophes as well.
    static boolean isSingle(char mark) {
        return mark == '\'' || mark == '’';
    }

    /// The same on both sides, on the keyboard.
    static boolean isStraight(char mark) {
        return mark == '"' || mark == '\'' || mark == '＂';
    }

    static boolean closes(char opener, char mark) {
        return CLOSERS.getOrDefault(opener, "").indexOf(mark) >= 0;
    }

    /// Whether a mark at the begin of a paragraph says that a quotation goes on there: the one it
    /// was opened with, or, as some French papers do, the one that will close it.
    static boolean goesOn(char opener, char mark) {
        return mark == opener || opener == '«' && mark == '»';
    }
}

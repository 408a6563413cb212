package org.glossator.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Reads a text once and keeps what is open at each place.
///
/// No more than [#DEEPEST] quotations are open at a time, as no text of people has it; so each mark
/// costs the same, and a text costs as much as it is long.
final class QuotationFinder {

    private static final int DEEPEST = 12;

    private final String text;
    private final List<Open> open = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();

    /// Where the last paragraph with words in it ends.
    private int lastEnd;

    private BitSet genitives = new BitSet();

    /// Whether single marks are turned round in this paragraph: `’` opens and `‘` closes.
    private boolean turned;

    private int paragraphBegin;

    /// Where the last mark that opened stands; what follows it may open as well.
    private int justOpened = -1;

    /// A quotation that has not closed yet.
    private record Open(int at, char mark) {}

    /// @param begin of the opening mark
    /// @param end behind the closing mark, or where the quotation is given up
    /// @param close the closing mark's place, or `end`
    record Found(int begin, int close, int end) {}

    QuotationFinder(String text) {
        this.text = text;
    }

    /// In the order in which they end.
    List<Found> find() {
        int begin = 0;
        while (begin <= text.length()) {
            int feed = text.indexOf('\n', begin);
            int end = feed < 0 ? text.length() : feed;
            paragraph(new Span(begin, end));
            begin = end + 1;
        }
        giveUp(0, lastEnd);
        return found;
    }

    private void paragraph(Span paragraph) {
        int first = paragraph.begin();
        while (first < paragraph.end() && Surroundings.isSpace(text, first)) {
            first++;
        }
        if (first == paragraph.end()) {
            return;
        }
        paragraphBegin = paragraph.begin();
        genitives = Apostrophes.genitives(text, paragraph);
        turned = hasTurned(paragraph);
        int at = open.isEmpty() ? first : goOn(first);
        while (at < paragraph.end()) {
            if (QuotationMarks.isMark(text.charAt(at))) {
                mark(at);
            }
            at++;
        }
        int end = paragraph.end();
        while (Surroundings.isSpace(text, end - 1)) {
            end--;
        }
        lastEnd = end;
    }

    /// What was open at the end of the paragraph before goes on if this one begins with its marks,
    /// or in the middle of a sentence. The rest ends where that paragraph ended.
    ///
    /// @return where to read on
    private int goOn(int first) {
        boolean broken = lastEnd + 1 >= paragraphBegin && Character.isLowerCase(text.charAt(first));
        if (broken) {
            return first;
        }
        int kept = 0;
        int at = first;
        while (kept < open.size()
                && at < text.length()
                && QuotationMarks.goesOn(open.get(kept).mark(), text.charAt(at))) {
            kept++;
            at++;
        }
        giveUp(kept, lastEnd);
        justOpened = at - 1;
        return at;
    }

    private boolean hasTurned(Span paragraph) {
        int end = paragraph.end();
        if (text.indexOf('‚', paragraph.begin(), end) >= 0) {
            return false;
        }
        int at = text.indexOf('‘', paragraph.begin(), end);
        while (at >= 0) {
            if (!Surroundings.isSpace(text, at - 1)
                    && !Surroundings.isOpening(text, at)
                    && !Surroundings.isWord(text, at + 1)) {
                return true;
            }
            at = text.indexOf('‘', at + 1, end);
        }
        return false;
    }

    private void mark(int at) {
        char mark = text.charAt(at);
        if (isNone(at, mark)) {
            return;
        }
        int opener = opener(at, mark);
        if (opener >= 0 && closesHere(at, mark, open.get(opener).mark())) {
            close(opener, at);
        } else if (opensHere(at, mark) && open.size() < DEEPEST) {
            open.add(new Open(at, mark));
            justOpened = at;
        }
    }

    /// A mark that quotes nothing here, whatever is open.
    private boolean isNone(int at, char mark) {
        if (QuotationMarks.isSingle(mark)) {
            return Apostrophes.isAt(text, at) || genitives.get(at - paragraphBegin);
        }
        // An abbreviation in Hebrew, and a letter in Hawaiian.
        boolean letter = (mark == '"' || mark == '‘') && Apostrophes.isInWord(text, at);
        return letter || mark == '"' && Apostrophes.isInches(text, at);
    }

    /// The innermost open quotation that the mark could close, or -1. Apostrophes look like single
    /// marks, so these close the innermost only.
    private int opener(int at, char mark) {
        int last = QuotationMarks.isSingle(mark) ? open.size() - 1 : 0;
        for (int i = open.size() - 1; i >= Math.max(0, last); i--) {
            if (QuotationMarks.closes(open.get(i).mark(), mark)) {
                return i;
            }
        }
        return -1;
    }

    private boolean closesHere(int at, char mark, char opener) {
        if (QuotationMarks.isCloserOnly(mark) || opener == '«' || opener == '‹') {
            return true;
        }
        if (opensByPlace(at)) {
            return false;
        }
        // What opens in most languages closes in front of no word, unless its opener says so.
        boolean unusual = QuotationMarks.isUsualOpener(mark) && mark == opener;
        boolean spaced = !isAmbiguous(mark) && Surroundings.isSpace(text, at + 1);
        return (spaced || !Surroundings.isSpace(text, at - 1))
                && (!unusual || !Surroundings.isWord(text, at + 1));
    }

    private boolean opensHere(int at, char mark) {
        if (QuotationMarks.isCloserOnly(mark)) {
            return false;
        }
        if (QuotationMarks.isOpenerOnly(mark)) {
            return true;
        }
        if (mark == '’') {
            return opensByPlace(at) && (turned || isWithin('”'));
        }
        if (mark == '«' || mark == '‹' || mark == '“') {
            // French typesetting puts a space behind it.
            return at + 1 < text.length() && text.charAt(at + 1) != '\n';
        }
        if (mark == '‘') {
            return !Surroundings.isSpace(text, at + 1);
        }
        boolean behindWord = Surroundings.isSpacedLetter(text, at - 1) || isDigit(at - 1);
        boolean afterStop = QuotationMarks.isStraight(mark) && !behindWord;
        return opensByPlace(at) || afterStop && Surroundings.isWord(text, at + 1);
    }

    private boolean opensByPlace(int at) {
        return Surroundings.isOpening(text, at)
                || at > 0 && justOpened == at - 1 && !Surroundings.isSpace(text, at + 1);
    }

    private static boolean isAmbiguous(char mark) {
        return QuotationMarks.isStraight(mark) || QuotationMarks.isSingle(mark);
    }

    private boolean isWithin(char mark) {
        return !open.isEmpty() && open.getLast().mark() == mark;
    }

    private boolean isDigit(int at) {
        return at >= 0 && Character.isDigit(text.charAt(at));
    }

    private void close(int opener, int at) {
        giveUp(opener + 1, at);
        found.add(new Found(open.removeLast().at(), at, at + 1));
    }

    /// Ends what is open from `kept` on where it never closed. Marks that are apostrophes or
    /// closing ones in most texts were none if nothing closed them.
    private void giveUp(int kept, int end) {
        while (open.size() > kept) {
            Open last = open.removeLast();
            boolean sure =
                    QuotationMarks.isUsualOpener(last.mark())
                            || QuotationMarks.isStraight(last.mark()) && last.mark() != '\'';
            // French marks stand apart from their words only in pairs.
            boolean touches = !Surroundings.isSpace(text, last.at() + 1);
            if (sure
                    && touches
                    && last.at() < end
                    && !(last.mark() == '‘' && isDigit(last.at() + 1))) {
                found.add(new Found(last.at(), end, end));
            }
        }
    }
}

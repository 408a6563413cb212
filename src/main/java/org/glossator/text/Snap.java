package org.glossator.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// From a raw selection to what the analyst meant.
///
/// Results are not empty, lie within the text and begin and end between graphemes. Units are UTF-16
/// code units.
public final class Snap {

    /// Single letters with dots: `U.S.`, `S. A.`, `т. е.`
    private static final Pattern INITIALS =
            Pattern.compile("(?:^|.*[^\\p{L}\\p{N}.])\\p{L}(?:\\. ?\\p{L})+\\.", Pattern.DOTALL);

    /// How far back a chain of initials is looked for.
    private static final int INITIALS_REACH = 16;

    private Snap() {}

    /// Widened to whole words, then without stray white space and punctuation at its edges.
    ///
    /// @return empty when nothing but spaces and punctuation was selected
    public static Optional<Span> toWords(Segmentation text, Span selection) {
        return selection.isEmpty() ? Optional.empty() : trimmed(text, widened(text, selection));
    }

    /// As selected, widened only where an edge would split a grapheme.
    ///
    /// @return empty when nothing but white space was selected
    public static Optional<Span> exact(Segmentation text, Span selection) {
        if (selection.isEmpty()) {
            return Optional.empty();
        }
        Span whole = widened(text, Unit.GRAPHEME, selection);
        boolean blank = whole.of(text.text()).codePoints().allMatch(Characters::isBlank);
        return blank ? Optional.empty() : Optional.of(whole);
    }

    /// Leaves out white space and punctuation at the edges, but not what belongs to the words:
    /// quotation marks and brackets with both halves inside, the dot of an abbreviation, signs of
    /// currency and per cent, `@` and `#` before a name, the sign or point before a number.
    ///
    /// @param span begins and ends between graphemes
    /// @return empty when nothing remains
    public static Optional<Span> trimmed(Segmentation text, Span span) {
        int begin = span.begin();
        int end = span.end();
        boolean changed = true;
        while (changed && begin < end) {
            int from = begin;
            int to = end;
            while (begin < end && isStrayAtBegin(text, begin, end)) {
                begin = text.next(Unit.GRAPHEME, begin);
            }
            while (begin < end && isStrayAtEnd(text, begin, end)) {
                end = text.previous(Unit.GRAPHEME, end);
            }
            // A mark left out at one edge may have been the other half of one kept at the other.
            changed = begin != from || end != to;
        }
        return begin < end && holdsWord(text.text(), begin, end)
                ? Optional.of(new Span(begin, end))
                : Optional.empty();
    }

    private static Span widened(Segmentation text, Span selection) {
        Span words = widened(text, Unit.WORD, selection);
        String all = text.text();
        int end = words.end();
        // Word boundaries leave the last dot of "U.S." outside.
        if (end < all.length()
                && all.charAt(end) == '.'
                && text.isGraphemeBoundary(end + 1)
                && endsWithInitials(all, end + 1)) {
            return new Span(words.begin(), end + 1);
        }
        return words;
    }

    private static Span widened(Segmentation text, Unit unit, Span selection) {
        int begin = selection.begin();
        int end = selection.end();
        return new Span(
                text.isBoundary(unit, begin) ? begin : text.pieceAt(unit, begin).begin(),
                text.isBoundary(unit, end) ? end : text.pieceAt(unit, end).end());
    }

    private static boolean isStrayAtBegin(Segmentation text, int begin, int end) {
        String all = text.text();
        int next = text.next(Unit.GRAPHEME, begin);
        if (holdsWord(all, begin, next)) {
            return false;
        }
        int mark = all.codePointAt(begin);
        int follower = next < end ? all.codePointAt(next) : ' ';
        boolean beforeNumber = Character.isDigit(follower);
        boolean beforeName = Character.isLetterOrDigit(follower) || follower == '_';
        boolean belongs =
                Pairs.opensAtBegin(all, begin, end)
                        || beforeName && (mark == '@' || mark == '#')
                        || beforeNumber
                                && (mark == '-' || mark == '.' || Characters.isPercent(mark));
        return !belongs;
    }

    private static boolean isStrayAtEnd(Segmentation text, int begin, int end) {
        String all = text.text();
        int last = text.previous(Unit.GRAPHEME, end);
        if (holdsWord(all, last, end)) {
            return false;
        }
        int mark = all.codePointAt(last);
        boolean behindWord = last > begin && Character.isLetterOrDigit(all.codePointBefore(last));
        boolean belongs =
                Pairs.closesAtEnd(all, begin, end)
                        || Characters.isPercent(mark) && last > begin
                        || mark == '.' && behindWord && isAbbreviation(text, end);
        return !belongs;
    }

    /// Whether the dot just before `end` belongs to the word: the sentence goes on behind it.
    private static boolean isAbbreviation(Segmentation text, int end) {
        String all = text.text();
        boolean goesOn =
                end < all.length()
                        && (Character.isWhitespace(all.charAt(end))
                                || ",;:".indexOf(all.charAt(end)) >= 0)
                        && holdsWord(all, end, Math.max(end, text.sentenceAt(end - 1).end()));
        return goesOn || endsWithInitials(all, end);
    }

    private static boolean endsWithInitials(String text, int end) {
        return INITIALS.matcher(text.substring(Math.max(0, end - INITIALS_REACH), end)).matches();
    }

    private static boolean holdsWord(String text, int begin, int end) {
        return text.substring(begin, end)
                .codePoints()
                .anyMatch(c -> !Characters.isBlank(c) && !Characters.isPunctuation(c));
    }
}

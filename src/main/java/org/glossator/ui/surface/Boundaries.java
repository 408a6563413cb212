package org.glossator.ui.surface;

import com.ibm.icu.text.BreakIterator;

import org.glossator.text.Span;

import java.util.Locale;

/// Graphemes, words and sentences around an offset, found within one piece at a time so that no
/// length of text makes a key press slow. Pure.
final class Boundaries {

    private final Pieces pieces;
    private final BreakIterator graphemes;
    private final BreakIterator words;
    private final BreakIterator sentences;

    Boundaries(Pieces pieces, Locale locale) {
        this.pieces = pieces;
        this.graphemes = BreakIterator.getCharacterInstance(locale);
        this.words = BreakIterator.getWordInstance(locale);
        this.sentences = BreakIterator.getSentenceInstance(locale);
    }

    int nextGrapheme(int offset) {
        int piece = pieces.at(offset);
        if (offset >= pieces.end(piece)) {
            return Math.min(offset + 1, pieces.text().length());
        }
        return pieces.begin(piece) + load(graphemes, piece).following(offset - pieces.begin(piece));
    }

    int previousGrapheme(int offset) {
        int piece = before(offset);
        if (offset == 0 || offset > pieces.end(piece)) {
            return Math.max(0, offset - 1);
        }
        return pieces.begin(piece) + load(graphemes, piece).preceding(offset - pieces.begin(piece));
    }

    /// The begin of the next word, or the end of the paragraph.
    int nextWord(int offset) {
        int piece = pieces.at(offset);
        if (offset >= pieces.end(piece)) {
            return Math.min(offset + 1, pieces.text().length());
        }
        int begin = pieces.begin(piece);
        BreakIterator found = load(words, piece);
        int at = found.following(offset - begin);
        while (begin + at < pieces.end(piece) && isSpace(begin + at)) {
            at = found.next();
        }
        return begin + at;
    }

    /// The begin of the word at or before an offset.
    int previousWord(int offset) {
        int piece = before(offset);
        if (offset == 0 || offset > pieces.end(piece)) {
            return Math.max(0, offset - 1);
        }
        int begin = pieces.begin(piece);
        BreakIterator found = load(words, piece);
        int at = found.preceding(offset - begin);
        while (at > 0 && isSpace(begin + at)) {
            at = found.previous();
        }
        return begin + at;
    }

    Span word(int offset) {
        return around(words, offset);
    }

    /// The sentence around an offset, without the spaces at its ends.
    Span sentence(int offset) {
        Span found = around(sentences, offset);
        int begin = found.begin();
        int end = found.end();
        while (end > begin && isSpace(end - 1)) {
            end--;
        }
        while (begin < end && isSpace(begin)) {
            begin++;
        }
        return new Span(begin, end);
    }

    /// The least whole words that hold a span; spaces at its ends are left out.
    Span wholeWords(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isSpace(begin)) {
            begin++;
        }
        while (end > begin && isSpace(end - 1)) {
            end--;
        }
        if (begin == end) {
            return span;
        }
        return word(begin).cover(word(end - 1));
    }

    private Span around(BreakIterator iterator, int offset) {
        int piece = pieces.at(offset);
        int begin = pieces.begin(piece);
        int length = pieces.end(piece) - begin;
        if (length == 0) {
            return new Span(begin, begin);
        }
        int inside = Math.clamp(offset - begin, 0, length - 1);
        BreakIterator loaded = load(iterator, piece);
        int end = loaded.following(inside);
        return new Span(begin + loaded.previous(), begin + end);
    }

    private int before(int offset) {
        return pieces.at(Math.max(0, offset - 1));
    }

    private boolean isSpace(int offset) {
        char c = pieces.text().charAt(offset);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private BreakIterator load(BreakIterator iterator, int piece) {
        iterator.setText(pieces.text().substring(pieces.begin(piece), pieces.end(piece)));
        return iterator;
    }
}

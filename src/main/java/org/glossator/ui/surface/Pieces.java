package org.glossator.ui.surface;

import com.ibm.icu.text.BreakIterator;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/// A text cut into the pieces that are laid out one at a time: its paragraphs, and parts of those
/// that are too long to lay out at once.
///
/// Pieces follow each other without overlap; the line feed between two paragraphs belongs to no
/// piece, but counts as the end of the one before it. Offsets are code units. Pure.
final class Pieces {

    /// The longest piece, in code units.
    static final int LIMIT = 2_000;

    private final String text;
    private final int[] begins;

    /// The pieces that go on where the paragraph was cut.
    private final BitSet cut;

    private Pieces(String text, int[] begins, BitSet cut) {
        this.text = text;
        this.begins = begins;
        this.cut = cut;
    }

    static Pieces of(String text, Locale locale) {
        Collector collector = new Collector(text, locale);
        int begin = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', begin)) {
            collector.paragraph(begin, feed);
            begin = feed + 1;
        }
        collector.paragraph(begin, text.length());
        return new Pieces(text, Arrays.copyOf(collector.begins, collector.count), collector.cut);
    }

    String text() {
        return text;
    }

    /// @throws IllegalArgumentException if a span lies outside the text
    void requireInside(Span span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(span + " lies outside a text of " + text.length());
        }
    }

    int count() {
        return begins.length;
    }

    int begin(int piece) {
        return begins[piece];
    }

    int end(int piece) {
        if (piece + 1 == begins.length) {
            return text.length();
        }
        return begins[piece + 1] - (cut.get(piece + 1) ? 0 : 1);
    }

    Span span(int piece) {
        return new Span(begin(piece), end(piece));
    }

    /// Whether a paragraph begins with this piece.
    boolean opensParagraph(int piece) {
        return !cut.get(piece);
    }

    /// The first code unit of the paragraph this piece belongs to.
    int paragraphBegin(int piece) {
        return begins[cut.previousClearBit(piece)];
    }

    /// The piece that holds an offset; the end of a paragraph is in its last piece.
    int at(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// Grows the list of pieces, paragraph by paragraph.
    private static final class Collector {

        private final String text;
        private final Locale locale;
        private @Nullable Cutter cutter;
        private final BitSet cut = new BitSet();
        private int[] begins = new int[64];
        private int count;

        Collector(String text, Locale locale) {
            this.text = text;
            this.locale = locale;
        }

        void paragraph(int begin, int end) {
            add(begin);
            int at = begin;
            while (end - at > LIMIT) {
                at = cutAfter(at);
                cut.set(count);
                add(at);
            }
        }

        private void add(int begin) {
            if (count == begins.length) {
                begins = Arrays.copyOf(begins, count * 2);
            }
            begins[count++] = begin;
        }

        private int cutAfter(int begin) {
            if (cutter == null) {
                cutter = new Cutter(locale);
            }
            return begin + cutter.cut(text.substring(begin, begin + LIMIT));
        }
    }

    /// Finds where to cut; made for the first paragraph that is too long, since most texts have
    /// none and what it needs takes long to make.
    private static final class Cutter {

        private final BreakIterator sentences;
        private final BreakIterator graphemes;

        Cutter(Locale locale) {
            this.sentences = BreakIterator.getSentenceInstance(locale);
            this.graphemes = BreakIterator.getCharacterInstance(locale);
        }

        /// After a sentence if one ends in the second half, else after a word, else anywhere
        /// between two graphemes.
        ///
        /// @param window as long as a piece may be
        int cut(String window) {
            sentences.setText(window);
            int sentence = sentences.preceding(LIMIT);
            if (sentence >= LIMIT / 2) {
                return sentence;
            }
            int space = window.lastIndexOf(' ');
            if (space >= LIMIT / 2) {
                return space + 1;
            }
            graphemes.setText(window);
            int grapheme = graphemes.preceding(LIMIT - 1);
            if (grapheme >= LIMIT / 2) {
                return grapheme;
            }
            return LIMIT - (Character.isHighSurrogate(window.charAt(LIMIT - 1)) ? 1 : 0);
        }
    }
}

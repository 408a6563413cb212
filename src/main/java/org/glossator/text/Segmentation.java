package org.glossator.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Paragraphs, sentences, words and graphemes of one immutable text whose lines end with LF.
///
/// Paragraph `i` is line `i`, without its LF; empty lines are paragraphs too. Boundaries inside a
/// paragraph are found when first asked for and kept. Offsets are UTF-16 code units of the text.
/// Confined to one thread at a time, because of what it keeps.
///
/// Invariant: no word, sentence or token begins or ends inside a grapheme.
public final class Segmentation {

    private final String text;

    /// Where each paragraph begins, ascending; the first is 0.
    private final int[] begins;

    private final Breaks breaks;
    private final Map<Unit, int[][]> found = new EnumMap<>(Unit.class);

    private Segmentation(String text, int[] begins, Breaks breaks) {
        this.text = text;
        this.begins = begins;
        this.breaks = breaks;
    }

    /// For one text; a [Segmenter] is the way to many.
    ///
    /// @param language BCP 47 tag, or empty when unknown
    public static Segmentation of(String text, String language) {
        return of(text, new Breaks(language));
    }

    static Segmentation of(String text, Breaks breaks) {
        int[] begins = new int[16];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == begins.length) {
                begins = Arrays.copyOf(begins, lines * 2);
            }
            begins[lines++] = at + 1;
        }
        return new Segmentation(text, Arrays.copyOf(begins, lines), breaks);
    }

    public String text() {
        return text;
    }

    public int paragraphCount() {
        return begins.length;
    }

    /// @param index 0-based line number
    public Span paragraph(int index) {
        int end = index + 1 < begins.length ? begins[index + 1] - 1 : text.length();
        return new Span(begins[index], end);
    }

    /// The 0-based number of the paragraph that holds `offset`; a LF belongs to the line it ends.
    public int paragraphAt(int offset) {
        int at = Arrays.binarySearch(begins, checked(offset));
        return at >= 0 ? at : -at - 2;
    }

    /// The word, mark or run of spaces that holds the character at `offset`; at the end of a
    /// paragraph the one before it; empty in an empty paragraph.
    public Span wordAt(int offset) {
        return pieceAt(Unit.WORD, offset);
    }

    /// The sentence that holds the character at `offset`, without the white space around it.
    public Span sentenceAt(int offset) {
        return stripped(pieceAt(Unit.SENTENCE, offset));
    }

    public boolean isGraphemeBoundary(int offset) {
        return isBoundary(Unit.GRAPHEME, offset);
    }

    public boolean isBoundary(Unit unit, int offset) {
        if (unit == Unit.WORD && LatinWords.isPlainEdge(text, checked(offset))) {
            return true;
        }
        int paragraph = paragraphAt(offset);
        return Arrays.binarySearch(boundaries(unit, paragraph), offset - begins[paragraph]) >= 0;
    }

    /// The next place to stop when moving on from `offset` by one unit: behind the next grapheme,
    /// at the end of the next word that is not white space, at the begin of the next sentence; the
    /// end of the text when there is none.
    public int next(Unit unit, int offset) {
        int at = checked(offset);
        while (at < text.length()) {
            int from = at;
            at = step(unit, from);
            if (unit != Unit.WORD || isVisible(from, at)) {
                return at;
            }
        }
        return at;
    }

    /// The place to stop when moving back from `offset` by one unit: before the grapheme, at the
    /// begin of the word that is not white space, or of the sentence; 0 when there is none.
    public int previous(Unit unit, int offset) {
        int at = checked(offset);
        while (at > 0) {
            int from = at;
            at = stepBack(unit, from);
            if (unit != Unit.WORD || isVisible(at, from)) {
                return at;
            }
        }
        return at;
    }

    /// The sentences that overlap `range`, whole and in order, without the white space around them;
    /// none crosses a paragraph.
    public List<Span> sentences(Span range) {
        return pieces(Unit.SENTENCE, range).stream().map(this::stripped).toList();
    }

    /// The tokens that overlap `range`, whole and in order: words, and punctuation marks and
    /// symbols one by one. What only spaces, controls or invisible characters make is no token.
    public List<Span> tokens(Span range) {
        return pieces(Unit.WORD, range);
    }

    private List<Span> pieces(Unit unit, Span range) {
        List<Span> pieces = new ArrayList<>();
        int last = paragraphAt(range.end());
        for (int i = paragraphAt(range.begin()); i <= last; i++) {
            int[] within = boundaries(unit, i);
            for (int k = 1; k < within.length; k++) {
                int begin = begins[i] + within[k - 1];
                int end = begins[i] + within[k];
                if (begin < range.end() && range.begin() < end && isVisible(begin, end)) {
                    pieces.add(new Span(begin, end));
                }
            }
        }
        return pieces;
    }

    Span pieceAt(Unit unit, int offset) {
        int paragraph = paragraphAt(offset);
        int base = begins[paragraph];
        int[] within = boundaries(unit, paragraph);
        int end = within[within.length - 1];
        if (end == 0) {
            return new Span(base, base);
        }
        int at = Arrays.binarySearch(within, Math.min(offset - base, end - 1));
        int index = at >= 0 ? at : -at - 2;
        return new Span(base + within[index], base + within[index + 1]);
    }

    private int step(Unit unit, int offset) {
        int paragraph = paragraphAt(offset);
        if (offset == paragraph(paragraph).end()) {
            return offset + 1;
        }
        int[] within = boundaries(unit, paragraph);
        int at = Arrays.binarySearch(within, offset - begins[paragraph]);
        return begins[paragraph] + within[at >= 0 ? at + 1 : -at - 1];
    }

    private int stepBack(Unit unit, int offset) {
        int paragraph = paragraphAt(offset);
        if (offset == begins[paragraph]) {
            return offset - 1;
        }
        int[] within = boundaries(unit, paragraph);
        int at = Arrays.binarySearch(within, offset - begins[paragraph]);
        return begins[paragraph] + within[at >= 0 ? at - 1 : -at - 2];
    }

    private int[] boundaries(Unit unit, int paragraph) {
        int[][] kept = found.computeIfAbsent(unit, _ -> new int[begins.length][]);
        int[] known = kept[paragraph];
        if (known == null) {
            String content = paragraph(paragraph).of(text);
            boolean whole = unit == Unit.GRAPHEME || Characters.areSimple(content);
            known = breaks.find(content, unit, whole ? null : boundaries(Unit.GRAPHEME, paragraph));
            kept[paragraph] = known;
        }
        return known;
    }

    private boolean isVisible(int begin, int end) {
        int at = begin;
        while (at < end) {
            int c = text.codePointAt(at);
            if (!Characters.isBlank(c)) {
                return true;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    private Span stripped(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private int checked(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IllegalArgumentException(
                    "offset " + offset + " is outside a text of " + text.length() + " code units");
        }
        return offset;
    }
}

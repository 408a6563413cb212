package org.glossator.ui.surface;

import com.ibm.icu.text.Bidi;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Breaks a piece into lines and puts each line's stretches into their visual order.
///
/// Knows widths, levels and break opportunities only; no toolkit. Every line holds at least one
/// grapheme and no line ends inside one.
final class LineBreaker {

    /// A hair of tolerance for sums of floats.
    private static final double SLACK = 0.01;

    private final Measured piece;
    private final BitSet breaks;
    private final BitSet graphemes;
    private final double width;

    /// @param breaks where a line may end
    /// @param graphemes where a word too wide for a line may be cut
    LineBreaker(Measured piece, BitSet breaks, BitSet graphemes, double width) {
        this.piece = piece;
        this.breaks = breaks;
        this.graphemes = graphemes;
        this.width = width;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int length = piece.text().length();
        int begin = 0;
        do {
            int end = lineEnd(begin, length);
            lines.add(line(begin, end));
            begin = end;
        } while (begin < length);
        return lines;
    }

    private int lineEnd(int begin, int length) {
        double x = 0;
        int lastBreak = begin;
        for (int i = begin; i < length; i++) {
            x += piece.advance(i);
            if (x > width + SLACK && !isSpace(i)) {
                return lastBreak > begin ? lastBreak : cutWord(begin, i);
            }
            if (breaks.get(i + 1)) {
                lastBreak = i + 1;
            }
        }
        return length;
    }

    private int cutWord(int begin, int overflow) {
        int cut = graphemes.previousSetBit(overflow);
        if (cut > begin) {
            return cut;
        }
        int next = graphemes.nextSetBit(begin + 1);
        return next < 0 ? piece.text().length() : next;
    }

    private Line line(int begin, int end) {
        int textEnd = end;
        while (textEnd > begin && isSpace(textEnd - 1)) {
            textEnd--;
        }
        List<int[]> stretches = stretches(begin, end, textEnd);
        byte[] levels = new byte[stretches.size()];
        double total = 0;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) stretches.get(i)[2];
            total += piece.width(stretches.get(i)[0], stretches.get(i)[1]);
        }
        int[][] visual = stretches.toArray(int[][]::new);
        Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
        double x = piece.rightToLeft() ? width - total : 0;
        List<Line.Run> runs = new ArrayList<>(visual.length);
        for (int[] stretch : visual) {
            double advance = piece.width(stretch[0], stretch[1]);
            boolean backwards = (stretch[2] & 1) == 1;
            runs.add(new Line.Run(stretch[0], stretch[1], backwards, x, advance));
            x += advance;
        }
        return new Line(begin, end, textEnd, List.copyOf(runs));
    }

    /// `[begin, end, level]` in logical order; hanging spaces take the paragraph's level.
    private List<int[]> stretches(int begin, int end, int textEnd) {
        List<int[]> found = new ArrayList<>();
        int from = begin;
        for (int i = begin + 1; i <= textEnd; i++) {
            if (i == textEnd || piece.starts().get(i)) {
                found.add(new int[] {from, i, piece.level(from)});
                from = i;
            }
        }
        if (textEnd < end) {
            found.add(new int[] {textEnd, end, piece.rightToLeft() ? 1 : 0});
        }
        return found;
    }

    private boolean isSpace(int at) {
        char c = piece.text().charAt(at);
        return c == ' ' || c == '\u200b' || Character.isWhitespace(c);
    }
}

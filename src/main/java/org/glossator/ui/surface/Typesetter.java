package org.glossator.ui.surface;

import com.ibm.icu.text.BreakIterator;

import javafx.scene.text.Font;

import org.glossator.text.Directions;
import org.glossator.text.Span;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Sets pieces in a column: stands in, measures, breaks into lines. Lives on the FX thread.
final class Typesetter {

    private final SurfaceText content;
    private final Pieces pieces;
    private final BreakIterator lines;
    private final BreakIterator graphemes;
    private final boolean neutralRightToLeft;
    private final Ruler ruler = new Ruler();

    Typesetter(SurfaceText content, Pieces pieces) {
        this.content = content;
        this.pieces = pieces;
        this.neutralRightToLeft = Directions.of(content.text()) == Directions.Base.RIGHT_TO_LEFT;
        Locale locale = Locale.forLanguageTag(content.language());
        this.lines = BreakIterator.getLineInstance(locale);
        this.graphemes = BreakIterator.getCharacterInstance(locale);
    }

    boolean isHeadline(int piece) {
        return content.headline() && pieces.paragraphBegin(piece) == 0;
    }

    /// The height of a piece that has not been set yet, roughly.
    double estimate(int piece, Typography type, double width) {
        int length = pieces.end(piece) - pieces.begin(piece);
        boolean headline = isHeadline(piece);
        double gap = gap(piece, type);
        if (length == 0) {
            return gap + type.blankLine();
        }
        double perLine = Math.max(1, width / (type.size(headline) * 0.48));
        return gap + Math.ceil(length / perLine) * type.lineHeight(headline);
    }

    Setting set(int piece, Typography type, double width) {
        String stored = pieces.text().substring(pieces.begin(piece), pieces.end(piece));
        String shown = DisplayText.of(stored);
        boolean headline = isHeadline(piece);
        Font font = font(shown, headline, type);
        double lineHeight = shown.isEmpty() ? type.blankLine() : type.lineHeight(headline);
        return broken(
                new Copy(stored, shown, isRightToLeft(piece), font),
                width,
                new Spacing(
                        gap(piece, type),
                        lineHeight,
                        type.rise(type.size(headline), lineHeight),
                        foot(piece, type, width)));
    }

    /// What is to be set, and in which face.
    private record Copy(String stored, String shown, boolean rightToLeft, Font font) {}

    private record Spacing(double gap, double lineHeight, double rise, double foot) {}

    private Setting broken(Copy copy, double width, Spacing spacing) {
        BitSet whole = boundaries(graphemes, copy.stored());
        Measured measured = ruler.measure(copy.shown(), copy.rightToLeft(), whole, copy.font());
        List<Line> broken =
                new LineBreaker(measured, boundaries(lines, copy.stored()), whole, width).lines();
        return new Setting(
                measured,
                broken,
                width,
                spacing.gap(),
                spacing.lineHeight(),
                spacing.rise(),
                spacing.foot());
    }

    /// The source line, set under this piece in its direction.
    Setting sourceLine(int piece, Typography type, double width) {
        String line = content.sourceLine();
        Font small = sourceFont(type);
        double height = type.sourceLineHeight();
        return broken(
                new Copy(line, DisplayText.of(line), isRightToLeft(piece), small),
                width,
                new Spacing(type.sourceLineGap(), height, type.rise(small.getSize(), height), 0));
    }

    Font sourceFont(Typography type) {
        return type.sourceLine(Typefaces.scriptOf(content.sourceLine()));
    }

    Font font(String shown, boolean headline, Typography type) {
        return type.font(Typefaces.scriptOf(shown), headline);
    }

    /// Whether the source line stands under this piece.
    boolean carriesSourceLine(int piece) {
        return isHeadline(piece)
                && !content.sourceLine().isEmpty()
                && (piece + 1 == pieces.count() || pieces.opensParagraph(piece + 1));
    }

    private double foot(int piece, Typography type, double width) {
        return carriesSourceLine(piece) ? sourceLine(piece, type, width).height() : 0;
    }

    private double gap(int piece, Typography type) {
        boolean afterBlank =
                piece == 0 || pieces.begin(piece - 1) == pieces.end(piece - 1) || isBlank(piece);
        return type.gap(pieces.opensParagraph(piece), afterBlank);
    }

    private boolean isBlank(int piece) {
        return pieces.begin(piece) == pieces.end(piece);
    }

    private boolean isRightToLeft(int piece) {
        return switch (content.direction()) {
            case LEFT_TO_RIGHT -> false;
            case RIGHT_TO_LEFT -> true;
            case AUTO -> startsRightToLeft(piece);
        };
    }

    /// A paragraph without letters goes the way of the whole text.
    private boolean startsRightToLeft(int piece) {
        int from = pieces.paragraphBegin(piece);
        int to = Math.min(pieces.end(piece), from + 2 * Pieces.LIMIT);
        return switch (Directions.of(pieces.text(), new Span(from, to))) {
            case LEFT_TO_RIGHT -> false;
            case RIGHT_TO_LEFT -> true;
            case NEUTRAL -> neutralRightToLeft;
        };
    }

    private static BitSet boundaries(BreakIterator iterator, String stored) {
        BitSet found = new BitSet(stored.length() + 1);
        iterator.setText(stored);
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            found.set(at);
        }
        return found;
    }
}

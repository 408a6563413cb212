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
        BitSet whole = boundaries(graphemes, stored);
        Measured measured = ruler.measure(shown, isRightToLeft(piece), whole, font);
        List<Line> broken =
                new LineBreaker(measured, boundaries(lines, stored), whole, width).lines();
        double lineHeight = shown.isEmpty() ? type.blankLine() : type.lineHeight(headline);
        return new Setting(
                measured,
                broken,
                width,
                gap(piece, type),
                lineHeight,
                type.rise(type.size(headline), lineHeight),
                foot(piece, type));
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

    private double foot(int piece, Typography type) {
        return carriesSourceLine(piece) ? Math.round(type.size() * 1.8) : 0;
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

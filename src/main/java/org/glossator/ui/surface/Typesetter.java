package org.glossator.ui.surface;

import com.ibm.icu.text.BreakIterator;

import javafx.scene.text.Font;

import org.glossator.text.Characters;
import org.glossator.text.Directions;
import org.glossator.text.Span;

import java.util.ArrayList;
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

    private final Ranks ranks;

    private final Ruler ruler = new Ruler();

    Typesetter(SurfaceText content, Pieces pieces) {
        this.content = content;
        this.pieces = pieces;
        this.ranks = new Ranks(content, pieces);
        this.neutralRightToLeft = Directions.of(content.text()) == Directions.Base.RIGHT_TO_LEFT;
        Locale locale = Locale.forLanguageTag(content.language());
        this.lines = BreakIterator.getLineInstance(locale);
        this.graphemes = BreakIterator.getCharacterInstance(locale);
    }

    Rank rank(int piece) {
        return ranks.of(pieces.paragraphBegin(piece));
    }

    /// The height of a piece that has not been set yet, roughly.
    double estimate(int piece, Typography type, double width) {
        int length = pieces.end(piece) - pieces.begin(piece);
        Rank rank = rank(piece);
        double top = above(piece, type, width).height() + gap(piece, type);
        if (length == 0) {
            return top + type.blankLine();
        }
        double perLine = Math.max(1, width / (type.size(rank) * 0.48));
        return top + Math.ceil(length / perLine) * type.lineHeight(rank);
    }

    Setting set(int piece, Typography type, double width) {
        String stored = pieces.span(piece).of(pieces.text());
        String shown = DisplayText.of(stored);
        Rank rank = rank(piece);
        double lineHeight = shown.isEmpty() ? type.blankLine() : type.lineHeight(rank);
        return broken(
                new Copy(stored, shown, isRightToLeft(piece), font(shown, rank, type)),
                width,
                new Setting.Spacing(
                        above(piece, type, width).height(),
                        gap(piece, type),
                        lineHeight,
                        type.rise(type.size(rank), lineHeight),
                        below(piece, type, width).height()));
    }

    Font font(String shown, Rank rank, Typography type) {
        return type.font(Typefaces.scriptOf(shown), rank);
    }

    /// What is to be set, and in which face.
    private record Copy(String stored, String shown, boolean rightToLeft, Font font) {}

    private Setting broken(Copy copy, double width, Setting.Spacing spacing) {
        BitSet whole = graphemes(copy.stored());
        Measured measured = ruler.measure(copy.shown(), copy.rightToLeft(), whole, copy.font());
        List<Line> broken =
                new LineBreaker(measured, boundaries(lines, copy.stored()), whole, width).lines();
        return new Setting(measured, broken, width, spacing);
    }

    // ---- what of the heading is no part of the text ----

    /// What stands above this piece.
    HeadingBlock above(int piece, Typography type, double width) {
        if (piece > 0 || !(content.heading() instanceof Heading.Above(var title, var source))) {
            return HeadingBlock.NONE;
        }
        boolean rightToLeft = runsRightToLeft(Directions.of(title));
        List<HeadingBlock.Part> parts = new ArrayList<>();
        if (!title.isBlank()) {
            parts.add(title(title, rightToLeft, type, width));
        }
        if (!source.isBlank()) {
            double gap = parts.isEmpty() ? 0 : type.sourceLineGap();
            parts.add(sourceLine(source, rightToLeft, gap, type, width));
        }
        // A text that begins with a blank line brings its own space.
        double space = parts.isEmpty() || isBlank(piece) ? 0 : type.blankLine();
        return new HeadingBlock(List.copyOf(parts), space);
    }

    /// What stands under this piece, in its direction.
    HeadingBlock below(int piece, Typography type, double width) {
        boolean under =
                rank(piece) == Rank.HEADLINE
                        && (piece + 1 == pieces.count() || pieces.opensParagraph(piece + 1));
        if (!under
                || !(content.heading() instanceof Heading.InText(var source))
                || source.isBlank()) {
            return HeadingBlock.NONE;
        }
        return new HeadingBlock(
                List.of(
                        sourceLine(
                                source, isRightToLeft(piece), type.sourceLineGap(), type, width)),
                0);
    }

    private HeadingBlock.Part title(
            String title, boolean rightToLeft, Typography type, double width) {
        String words = cut(title);
        Font large = font(words, Rank.HEADLINE, type);
        double height = type.lineHeight(Rank.HEADLINE);
        Setting setting =
                broken(
                        new Copy(words, DisplayText.of(words), rightToLeft, large),
                        width,
                        new Setting.Spacing(
                                0, 0, height, type.rise(type.size(Rank.HEADLINE), height), 0));
        return new HeadingBlock.Part(setting, large, false);
    }

    private HeadingBlock.Part sourceLine(
            String source, boolean rightToLeft, double gap, Typography type, double width) {
        String words = cut(source);
        Font small = type.sourceLine(Typefaces.scriptOf(words));
        double height = type.sourceLineHeight();
        Setting setting =
                broken(
                        new Copy(words, DisplayText.of(words), rightToLeft, small),
                        width,
                        new Setting.Spacing(0, gap, height, type.rise(small.getSize(), height), 0));
        return new HeadingBlock.Part(setting, small, true);
    }

    /// No more than can be laid out at once.
    private String cut(String words) {
        if (words.length() <= Pieces.LIMIT) {
            return words;
        }
        graphemes.setText(words.substring(0, Pieces.LIMIT));
        return words.substring(0, graphemes.preceding(Pieces.LIMIT - 1)) + "…";
    }

    // ---- spaces and directions ----

    private double gap(int piece, Typography type) {
        boolean afterBlank =
                piece == 0 || pieces.begin(piece - 1) == pieces.end(piece - 1) || isBlank(piece);
        boolean opens = pieces.opensParagraph(piece);
        double more = opens && piece > 0 && rank(piece).isHeading() ? type.headingGap() : 0;
        return type.gap(opens, afterBlank) + more;
    }

    private boolean isBlank(int piece) {
        return pieces.begin(piece) == pieces.end(piece);
    }

    private boolean isRightToLeft(int piece) {
        int from = pieces.paragraphBegin(piece);
        int to = Math.min(pieces.end(piece), from + 2 * Pieces.LIMIT);
        return runsRightToLeft(Directions.of(pieces.text(), new Span(from, to)));
    }

    /// @param base what its letters say; without letters it goes the way of the whole text
    private boolean runsRightToLeft(Directions.Base base) {
        return switch (content.direction()) {
            case LEFT_TO_RIGHT -> false;
            case RIGHT_TO_LEFT -> true;
            case AUTO ->
                    switch (base) {
                        case LEFT_TO_RIGHT -> false;
                        case RIGHT_TO_LEFT -> true;
                        case NEUTRAL -> neutralRightToLeft;
                    };
        };
    }

    private BitSet graphemes(String stored) {
        if (!Characters.areSimple(stored)) {
            return boundaries(graphemes, stored);
        }
        BitSet everywhere = new BitSet(stored.length() + 1);
        everywhere.set(0, stored.length() + 1);
        return everywhere;
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

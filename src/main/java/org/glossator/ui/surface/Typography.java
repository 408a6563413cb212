package org.glossator.ui.surface;

import javafx.scene.text.Font;

import java.lang.Character.UnicodeScript;

/// Sizes and proportions of the page, all from one text size.
///
/// @param family the text face; other scripts fall back ([Typefaces])
/// @param smallFamily the face of the source line
/// @param faces what the reader has chosen
/// @param size of running text, in pixels
/// @param leading line height as a multiple of the size
/// @param measure the longest line of running text, in average characters
/// @param headline size of a headline as a multiple of the size
record Typography(
        String family,
        String smallFamily,
        Faces faces,
        double size,
        double leading,
        double measure,
        double headline) {

    private static final double AVERAGE_CHARACTER = 0.5;
    private static final double LETTERS_HEIGHT = 1.36;
    private static final double ASCENT = 1.07;
    private static final double LARGEST_HEADLINE = 1.75;
    private static final double SMALLEST_HEADLINE = 1.25;

    /// Columns of so many text sizes have the largest headlines; narrower ones smaller.
    private static final double WIDE_COLUMN = 24;

    /// A headline's size changes by steps, lest it creep while a pane is dragged.
    private static final double STEP = 0.125;

    /// How far the highest headings, and those under them, go from the text to the headline.
    private static final double FIRST_HEADING = 0.4;

    private static final double SECOND_HEADING = 0.2;

    private static final double SOURCE_LINE = 0.78;
    private static final double SOURCE_LEADING = 1.6;
    private static final double HEADLINE_LEADING = 1.25;

    static Typography of(
            String family,
            String smallFamily,
            Faces faces,
            double size,
            double leading,
            double measure) {
        return new Typography(
                faces.textOr(family), smallFamily, faces, size, leading, measure, LARGEST_HEADLINE);
    }

    /// The same for a column, in which a headline is to have some words on a line.
    Typography in(double columnWidth) {
        double narrower = WIDE_COLUMN - columnWidth / size;
        double scale = LARGEST_HEADLINE - Math.ceil(narrower / 4) * STEP;
        double fit = Math.clamp(scale, SMALLEST_HEADLINE, LARGEST_HEADLINE);
        return new Typography(family, smallFamily, faces, size, leading, measure, fit);
    }

    double columnWidth() {
        return Math.round(measure * size * AVERAGE_CHARACTER);
    }

    /// Headings stand between the text and the headline, however large that is.
    double size(Rank rank) {
        return switch (rank) {
            case TEXT, THIRD -> size;
            case HEADLINE -> size * headline;
            case FIRST -> size * (1 + (headline - 1) * FIRST_HEADING);
            case SECOND -> size * (1 + (headline - 1) * SECOND_HEADING);
        };
    }

    double lineHeight(Rank rank) {
        return Math.round(size(rank) * (rank == Rank.TEXT ? leading : HEADLINE_LEADING));
    }

    /// Space above a heading, beside that above every paragraph.
    double headingGap() {
        return Math.round(size * 0.5);
    }

    /// Space above a paragraph; a blank line of the text is space enough.
    double gap(boolean opens, boolean afterBlank) {
        return opens && !afterBlank ? Math.round(size * 0.5) : 0;
    }

    /// From a line's upper edge to its baseline: the same for all scripts, so that faces with tall
    /// ascenders don't jump.
    double rise(double letters, double lineHeight) {
        return Math.round((lineHeight - letters * LETTERS_HEIGHT) / 2 + letters * ASCENT);
    }

    double blankLine() {
        return Math.round(size * 0.9);
    }

    Font sourceLine(UnicodeScript script) {
        return Typefaces.font(smallFamily, faces, script, false, Math.round(size * SOURCE_LINE));
    }

    double sourceLineHeight() {
        return Math.round(size * SOURCE_LINE * SOURCE_LEADING);
    }

    /// Space between a headline and its source line.
    double sourceLineGap() {
        return Math.round(size * 0.5);
    }

    Font font(UnicodeScript script, Rank rank) {
        return Typefaces.font(family, faces, script, rank != Rank.TEXT, size(rank));
    }
}

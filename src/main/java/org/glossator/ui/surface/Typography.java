package org.glossator.ui.surface;

import javafx.scene.text.Font;

import java.lang.Character.UnicodeScript;

/// Sizes and proportions of the page, all from one text size.
///
/// @param family the text face; other scripts fall back ([Typefaces])
/// @param smallFamily the face of the source line
/// @param size of running text, in pixels
/// @param leading line height as a multiple of the size
/// @param measure the longest line of running text, in average characters
record Typography(String family, String smallFamily, double size, double leading, double measure) {

    private static final double AVERAGE_CHARACTER = 0.5;
    private static final double LETTERS_HEIGHT = 1.36;
    private static final double ASCENT = 1.07;
    private static final double HEADLINE = 1.75;
    private static final double SOURCE_LINE = 0.78;
    private static final double SOURCE_LEADING = 1.6;
    private static final double HEADLINE_LEADING = 1.25;

    double columnWidth() {
        return Math.round(measure * size * AVERAGE_CHARACTER);
    }

    double size(boolean headline) {
        return headline ? size * HEADLINE : size;
    }

    double lineHeight(boolean headline) {
        return Math.round(size(headline) * (headline ? HEADLINE_LEADING : leading));
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
        return Typefaces.font(smallFamily, script, false, Math.round(size * SOURCE_LINE));
    }

    double sourceLineHeight() {
        return Math.round(size * SOURCE_LINE * SOURCE_LEADING);
    }

    /// Space between a headline and its source line.
    double sourceLineGap() {
        return Math.round(size * 0.5);
    }

    Font font(UnicodeScript script, boolean headline) {
        return Typefaces.font(family, script, headline, size(headline));
    }
}

package org.glossator.ui.base;

import javafx.scene.paint.Color;

/// How well one colour is seen on another, by WCAG 2.2: 4.5 for text (level AA), 7 for text that is
/// to be read with ease (level AAA), 3 for shapes.
///
/// Relative luminance and contrast ratio as defined in its glossary; opacity is not looked at.
final class Contrast {

    static final double TEXT = 4.5;

    static final double STRONG_TEXT = 7;

    static final double SHAPE = 3;

    private Contrast() {}

    /// From 1 (the same) to 21 (black on white), whichever way round.
    static double ratio(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    /// One sRGB channel as an amount of light.
    static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}

package org.glossator.ui.base;

import javafx.scene.paint.Color;

import java.util.Locale;
import java.util.function.Predicate;

/// The three strengths a tag's colour is used in. Any colour comes out readable.
///
/// In the theme of high contrast it is 7 for 4.5, and 4.5 for 3.
///
/// @param tint behind text; the article's text and `ink` keep a contrast of 4.5 and more on it
/// @param edge lines and marks; a contrast of 3 and more on the page
/// @param ink letters in the tag's colour; 4.5 and more on the tint and on the page
public record TagColours(Color tint, Color edge, Color ink) {

    private static final double STEP = 0.005;

    /// Less than a shape needs, since an edge also borders on the page.
    private static final double EDGE_ON_TINT = 2.4;

    /// @param colour `#rrggbb`
    public static TagColours of(String colour, Theme theme) {
        Color page = theme.page();
        double away = theme.isDark() ? STEP : -STEP;
        Oklch own = Oklch.of(Color.web(colour));
        Color tint =
                own.lightness(theme.isDark() ? 0.36 : 0.935)
                        .chroma(Math.min(own.chroma() * 0.33, 0.05))
                        .toColor();
        Color edge =
                moved(
                        own,
                        away,
                        found ->
                                Contrast.ratio(found, page) >= theme.shapes() + 0.4
                                        && Contrast.ratio(found, tint) >= EDGE_ON_TINT);
        Color ink =
                moved(
                        own,
                        away,
                        found ->
                                Contrast.ratio(found, tint) >= theme.letters() + 1
                                        && Contrast.ratio(found, page) >= theme.letters() + 1);
        return new TagColours(tint, edge, ink);
    }

    private static Color moved(Oklch from, double step, Predicate<Color> seen) {
        Oklch at = from;
        double end = step > 0 ? 1 : 0;
        while (at.lightness() != end && !seen.test(at.toColor())) {
            at = at.lightness(at.lightness() + step);
        }
        return at.toColor();
    }

    /// As looked-up colours for a node's own style, over which the sheet colours tags.
    public String style() {
        return "-gl-tag-tint: %s; -gl-tag-edge: %s; -gl-tag-ink: %s;"
                .formatted(web(tint), web(edge), web(ink));
    }

    /// `#rrggbb`
    static String web(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}

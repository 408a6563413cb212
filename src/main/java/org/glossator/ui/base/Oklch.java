package org.glossator.ui.base;

import javafx.scene.paint.Color;

/// A colour by how it is seen, after B. Ottosson's Oklab (2020): equal steps look equally large.
///
/// @param lightness 0 black to 1 white
/// @param chroma 0 grey, the most vivid sRGB colours about 0.3
/// @param hue in radians
record Oklch(double lightness, double chroma, double hue) {

    static Oklch of(Color colour) {
        double r = Contrast.linear(colour.getRed());
        double g = Contrast.linear(colour.getGreen());
        double b = Contrast.linear(colour.getBlue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double greenRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(
                lightness, Math.hypot(greenRed, blueYellow), Math.atan2(blueYellow, greenRed));
    }

    Oklch lightness(double value) {
        return new Oklch(Math.clamp(value, 0, 1), chroma, hue);
    }

    Oklch chroma(double value) {
        return new Oklch(lightness, value, hue);
    }

    /// The nearest colour of this lightness and hue that a screen can show.
    Color toColor() {
        Oklch shown = this;
        while (shown.chroma > 0.002 && !isShowable(shown.channels())) {
            shown = shown.chroma(shown.chroma * 0.97);
        }
        double[] channels = shown.channels();
        return Color.color(clip(channels[0]), clip(channels[1]), clip(channels[2]));
    }

    private double[] channels() {
        double greenRed = chroma * Math.cos(hue);
        double blueYellow = chroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow);
        double m = cube(lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow);
        double s = cube(lightness - 0.0894841775 * greenRed - 1.2914855480 * blueYellow);
        return new double[] {
            encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
        };
    }

    private static boolean isShowable(double[] channels) {
        for (double channel : channels) {
            if (channel < -0.001 || channel > 1.001) {
                return false;
            }
        }
        return true;
    }

    private static double encoded(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double clip(double channel) {
        return Math.clamp(channel, 0, 1);
    }
}

package org.glossator.settings;

/// Numbers kept within what makes sense.
///
/// A class of its own: inside [Settings] its use by the parts of the settings would start the class
/// that their defaults are needed for, before they are there.
final class Bounds {

    private Bounds() {}

    /// `value` within bounds; `fallback` if it is no number.
    static double clamp(double value, double least, double most, double fallback) {
        return Double.isNaN(value) ? fallback : Math.clamp(value, least, most);
    }
}

package org.glossator.suggest;

import java.util.List;

/// How unsure a tagger is about a text: what it would learn most from (uncertainty sampling; Lewis
/// and Gale 1994).
public final class Uncertainty {

    /// Code units of text for which the amount is told; as many are added to each text, so that a
    /// line or two do not lead.
    private static final double PER = 1_000;

    private Uncertainty() {}

    /// The doubt about each suggestion, from 0 when it is certain to 1 when it may as well be
    /// wrong, added up for every 1,000 code units: reading takes time in proportion.
    ///
    /// @param suggestions of a tagger for the text, likely or not
    /// @param length of the text in code units
    public static double of(List<Suggestion> suggestions, int length) {
        double doubt =
                suggestions.stream()
                        .mapToDouble(one -> 1 - Math.abs(2 * Math.min(1, one.confidence()) - 1))
                        .sum();
        return doubt * PER / (length + PER);
    }
}

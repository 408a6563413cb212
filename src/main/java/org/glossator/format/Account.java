package org.glossator.format;

import java.util.List;

/// How an export came about, as far as its files alone do not show it.
///
/// @param taken what was chosen, in the order to tell it; empty where nobody chose
/// @param losses what the format does not carry
/// @param leaks some of the near-duplicates in different parts
/// @param leaking how many such pairs there are; -1 when nobody looked, as there are no parts
/// @param agreement how far annotators agree on these documents; empty where fewer than two have
///   worked on any of them
public record Account(
        List<Taken> taken,
        List<Loss> losses,
        List<Leak> leaks,
        long leaking,
        List<Concord> agreement) {

    public static final Account NONE = new Account(List.of(), List.of(), List.of(), -1, List.of());

    public Account {
        taken = List.copyOf(taken);
        losses = List.copyOf(losses);
        leaks = List.copyOf(leaks);
        agreement = List.copyOf(agreement);
    }

    /// One measure of agreement.
    ///
    /// @param measure its name
    /// @param unit what is counted
    /// @param value with its interval, for people; or why there is none
    /// @param n how many units were counted
    /// @param sets names of the annotation sets
    /// @param documents that at least two of them worked on
    public record Concord(
            String measure, String unit, String value, long n, List<String> sets, long documents) {

        public Concord {
            sets = List.copyOf(sets);
        }
    }

    /// A choice and how it was made, both for people.
    public record Taken(String what, String which) {}

    /// Two documents by name.
    ///
    /// @param resemblance share of the stretches of five words that either has which both have
    public record Leak(String one, String other, double resemblance) {}
}

package org.glossator.suggest;

/// Why something is suggested.
public sealed interface Reason {

    /// The same words were tagged so before.
    ///
    /// @param times at least 1
    record TaggedBefore(int times) implements Reason {}

    /// The learned model holds it likely.
    record Model() implements Reason {}

    /// The model holds it likely, and the same words were tagged so before.
    ///
    /// @param times at least 1
    record Both(int times) implements Reason {}
}

package org.glossator.agreement;

/// When a mark of one set counts as found by another set.
public enum Match {
    /// The other has a mark with the same tag and the same fragments.
    EXACT,
    /// The other has a mark with the same tag that overlaps it, each mark taken once: first those
    /// that are exactly the same, then as many pairs as there can be. A mark in pieces reaches from
    /// its first one to its last.
    OVERLAP,
    /// The other gives that tag as often in the document, wherever.
    LABEL
}

package org.glossator.split;

/// What must not be torn apart when documents are shared out.
public enum By {
    /// Nothing but near-duplicates; tags are spread evenly.
    DOCUMENT,
    /// All documents of one source stand together.
    SOURCE,
    /// The earliest are for training, the latest for the test.
    DATE
}

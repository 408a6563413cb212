package org.glossator.format;

/// What a bundle may hold beside its text and spans, and a format may be unable to carry.
enum Feature {
    FRAGMENTS("fragments"),
    RELATION("relation"),
    DOCUMENT_LABEL("document label"),
    ATTRIBUTE("attribute"),
    /// On a mark.
    NOTE("note"),
    /// Who made a mark, and when.
    ANNOTATOR("annotator"),
    DOCUMENT_NOTE("document note"),
    HEADING("heading"),
    /// What is known of the document, of the set and its state, and how the text was normalised.
    METADATA("metadata");

    private final String kind;

    Feature(String kind) {
        this.kind = kind;
    }

    /// As it stands in a [Loss].
    String kind() {
        return kind;
    }
}

package org.glossator.model;

import java.util.List;

/// One article: its frozen text and what is known about it.
///
/// @param name what it was called where it came from: a file name, or its id in a file; may be
///   empty
/// @param text the text, lines ended by LF, without NUL and without lone surrogates; never
///   rewritten
/// @param sha256 lower-case hexadecimal SHA-256 of the text in UTF-8
/// @param headings within the text, in text order and apart
public record Document(
        DocumentId id,
        String name,
        Details details,
        String text,
        String sha256,
        Normalization normalization,
        List<Subheading> headings) {

    public Document {
        headings = List.copyOf(headings);
    }

    public Document withText(String other) {
        return new Document(id, name, details, other, sha256, normalization, headings);
    }

    public Document withHeadings(List<Subheading> other) {
        return new Document(id, name, details, text, sha256, normalization, other);
    }
}

package org.glossator.text;

/// Words in quotation marks, in UTF-16 code units of their text.
///
/// @param outer with its marks; to the end of the paragraph if it never closes
/// @param inner without its marks and the white space beside them, never empty
/// @param depth in how many other quotations it lies
public record Quotation(Span outer, Span inner, int depth) {

    /// @throws IllegalArgumentException if nothing is quoted, or not within the marks
    public Quotation {
        if (inner.isEmpty() || !outer.contains(inner) || depth < 0) {
            throw new IllegalArgumentException(
                    "not a quotation: " + inner + " in " + outer + ", " + depth + " deep");
        }
    }
}

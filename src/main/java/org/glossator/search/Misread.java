package org.glossator.search;

import org.glossator.text.Span;

/// Why something typed is no query, and where.
///
/// @param at the part that is wrong, in UTF-16 code units of what was typed; may be empty, where
///   something is missing
/// @param what the words of that part, or the name they belong to
public record Misread(Why why, Span at, String what) {

    public enum Why {
        /// There is no word in it.
        NOTHING,
        /// A quotation mark without its partner.
        QUOTE,
        /// A bracket without its partner.
        BRACKET,
        /// Brackets with nothing in them.
        EMPTY_BRACKETS,
        /// More brackets in brackets than anybody needs.
        TOO_DEEP,
        /// More words than anybody needs.
        TOO_LONG,
        /// AND, OR or NOT with nothing to work on.
        OPERAND,
        /// A star that is not at the end of a word.
        STAR,
        /// A star behind a single letter.
        SHORT,
        /// A name before a colon that is no tag and no field.
        FIELD,
        /// Nothing behind a colon.
        VALUE,
        /// No work state.
        STATE,
        /// No date or range of dates.
        DATE,
        /// A range that ends before it begins.
        RANGE,
        /// No language.
        LANGUAGE,
        /// Nobody of that name has marks here.
        ANNOTATOR
    }
}

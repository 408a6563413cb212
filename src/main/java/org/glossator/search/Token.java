package org.glossator.search;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// A piece of what was typed.
sealed interface Token {

    /// Where it stands, in UTF-16 code units of what was typed.
    Span at();

    record Open(Span at) implements Token {}

    record Close(Span at) implements Token {}

    record And(Span at) implements Token {}

    record Or(Span at) implements Token {}

    record Not(Span at) implements Token {}

    /// Words to find.
    ///
    /// @param field what stands before a colon; `null` if there is none
    /// @param value the words, without quotation marks and star
    /// @param open whether a star stands behind them
    record Term(Span at, @Nullable Field field, String value, boolean open) implements Token {}

    /// @param at where the name stands
    record Field(Span at, String name) {}
}

package org.glossator.suggest;

import org.glossator.model.TagId;
import org.glossator.text.Span;

/// What became of one of an annotator's strings at one place of a text, in UTF-16 code units.
public sealed interface Sight {

    /// The number of the string.
    int string();

    Span place();

    /// Just these words carry one tag.
    ///
    /// @param mark its index among the marks that were looked at
    record Tagged(int string, Span place, TagId tag, int mark) implements Sight {}

    /// Nothing is marked there.
    record Plain(int string, Span place) implements Sight {}

    /// Only some of the words carry the tag that all of them carry elsewhere.
    ///
    /// @param inner the number of what is tagged instead
    /// @param innerPlace where that is
    /// @param mark its index among the marks that were looked at
    record Cut(int string, Span place, TagId tag, int inner, Span innerPlace, int mark)
            implements Sight {}
}

package org.glossator.agreement;

import org.glossator.text.Offsets;
import org.glossator.text.Span;

import java.util.List;
import java.util.Optional;

/// One document with what several annotators made of it.
///
/// @param offsets of its text
/// @param tokens in text order, apart, in UTF-16 code units; may be empty where tokens do not count
/// @param work one for each set of the study, in its order; empty where the set's annotator has not
///   worked on the document, which is another thing than having marked nothing in it
public record CodedText(
        Offsets offsets, List<Span> tokens, List<Optional<List<TaggedPlace>>> work) {

    public CodedText {
        tokens = List.copyOf(tokens);
        work = List.copyOf(work);
    }
}

package org.glossator.search;

import org.glossator.model.TagId;
import org.glossator.text.Span;

/// A tagged stretch of a text: one fragment of an annotation, whoever made it.
///
/// @param span in UTF-16 code units of the text
public record Mark(TagId tag, Span span) {}

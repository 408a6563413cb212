package org.glossator.suggest;

import org.glossator.model.TagId;
import org.glossator.text.Span;

/// A tag on a stretch of text, whoever says so. Of several fragments the stretch that covers them.
public record TaggedSpan(TagId tag, Span span) {}

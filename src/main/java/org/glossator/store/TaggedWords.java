package org.glossator.store;

import org.glossator.model.SetId;
import org.glossator.model.TagId;

/// Words as they are written that a set gives a tag.
///
/// @param count how often
public record TaggedWords(SetId set, TagId tag, String words, int count) {}

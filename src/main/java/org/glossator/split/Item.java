package org.glossator.split;

import org.glossator.model.Split;
import org.glossator.model.TagId;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A document to be shared out.
///
/// @param source where it was published; empty when nobody knows
/// @param date ISO 8601, so that text order is the order of time; empty when nobody knows
/// @param split what it was given before, which it keeps, or `null`
/// @param tags how many annotations of each tag it has
public record Item(
        long id, String source, String date, @Nullable Split split, Map<TagId, Integer> tags) {

    public Item {
        tags = Map.copyOf(tags);
    }
}

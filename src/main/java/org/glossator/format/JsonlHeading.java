package org.glossator.format;

import org.glossator.model.Subheading;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A heading of a jsonl record as it stands in the file, in code points of the text as given.
final class JsonlHeading {

    int start = -1;
    int end = -1;
    int level;
    @Nullable String quote;

    /// The headings of a record, proved and moved along with its text.
    static List<Subheading> all(
            List<JsonlHeading> items, String raw, Offsets offsets, Normalized normalized)
            throws JsonlRecord.Flaw {
        List<Subheading> headings = new ArrayList<>(items.size());
        for (JsonlHeading item : items) {
            Span span = JsonlRecord.place(item.start, item.end, item.quote, raw, offsets);
            if (item.level < 1 || item.level > Subheading.LOWEST) {
                throw new JsonlRecord.Flaw(
                        "a heading has the level " + item.level + "; it must be 1 to 6");
            }
            headings.add(new Subheading(JsonlRecord.moved(span, normalized), item.level));
        }
        if (!Subheading.areInOrder(headings)) {
            throw new JsonlRecord.Flaw("the headings must be in text order and apart");
        }
        return headings;
    }
}

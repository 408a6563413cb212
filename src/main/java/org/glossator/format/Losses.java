package org.glossator.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Counts losses by kind and keeps the first example of each, in the order they first came up.
final class Losses {

    private final Map<String, Loss> byKind = new LinkedHashMap<>();

    void add(String kind, String example) {
        add(kind, 1, () -> example);
    }

    /// @param example asked only when it is the first of its kind
    void add(String kind, long count, Supplier<String> example) {
        Loss known = byKind.get(kind);
        byKind.put(
                kind,
                known == null
                        ? new Loss(kind, count, example.get())
                        : new Loss(kind, known.count() + count, known.example()));
    }

    /// What is said of a mark by attributes and a note, where a format says nothing of such marks.
    void addAbout(Bundle bundle, Mark mark) {
        int attributes = mark.attributes().size();
        if (attributes > 0) {
            add(Feature.ATTRIBUTE.kind(), attributes, () -> Excerpt.example(bundle, mark));
        }
        if (!mark.note().isEmpty()) {
            add(Feature.NOTE.kind(), Excerpt.example(bundle, mark));
        }
    }

    List<Loss> list() {
        return List.copyOf(byKind.values());
    }
}

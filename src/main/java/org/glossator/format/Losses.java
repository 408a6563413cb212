package org.glossator.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts losses by kind and keeps the first example of each, in the order they first came up.
final class Losses {

    private final Map<String, Loss> byKind = new LinkedHashMap<>();

    void add(String kind, String example) {
        add(kind, 1, example);
    }

    void add(String kind, long count, String example) {
        byKind.merge(
                kind,
                new Loss(kind, count, example),
                (old, more) -> new Loss(kind, old.count() + more.count(), old.example()));
    }

    List<Loss> list() {
        return List.copyOf(byKind.values());
    }
}

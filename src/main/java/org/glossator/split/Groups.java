package org.glossator.split;

import java.util.HashMap;
import java.util.Map;

/// Which documents belong together: joined ones, and those joined with these.
final class Groups {

    private final Map<Long, Long> parents = new HashMap<>();

    /// The one that stands for the group of a document.
    long of(long id) {
        long top = id;
        for (Long up = parents.get(top); up != null; up = parents.get(top)) {
            top = up;
        }
        // Who was on the way finds it at once the next time.
        for (long at = id; at != top; ) {
            Long next = parents.put(at, top);
            at = next == null ? top : next;
        }
        return top;
    }

    /// The least of the two stands for both, so that the order of joining does not matter.
    void join(long one, long other) {
        long first = of(one);
        long second = of(other);
        if (first != second) {
            parents.put(Math.max(first, second), Math.min(first, second));
        }
    }
}

package org.glossator.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The first of many things, and how many more there are.
///
/// @param more those that are counted and not listed
public record Listed<T>(List<T> first, long more) {

    private static final int FIRST = 200;

    public Listed {
        first = List.copyOf(first);
    }

    static <T> Listed<T> of(List<T> all) {
        int shown = Math.min(FIRST, all.size());
        return new Listed<>(all.subList(0, shown), all.size() - shown);
    }

    /// One line each, and one for all that are not listed.
    public List<String> lines(Function<T, String> line) {
        List<String> lines = new ArrayList<>(first.stream().map(line).toList());
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        return lines;
    }
}

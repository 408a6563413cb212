package org.glossator.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which sets have worked on the same document. Documents are summed by their crew, since a measure
/// of two sets wants those that both worked on, and one of all sets weighs by how many there were.
final class Crews {

    private final int sets;
    private final List<List<Integer>> members = new ArrayList<>();
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();

    Crews(int sets) {
        this.sets = sets;
    }

    /// @param crew numbers of sets, ascending
    int number(List<Integer> crew) {
        return numbers.computeIfAbsent(
                crew,
                _ -> {
                    members.add(List.copyOf(crew));
                    return members.size() - 1;
                });
    }

    List<Integer> members(int crew) {
        return members.get(crew);
    }

    /// Crews that hold all of these sets.
    List<Integer> holding(List<Integer> wanted) {
        return all().stream().filter(crew -> members.get(crew).containsAll(wanted)).toList();
    }

    List<Integer> all() {
        return IntStream.range(0, members.size()).boxed().toList();
    }

    /// @param one the lower number
    int pair(int one, int other) {
        return one * sets + other;
    }
}

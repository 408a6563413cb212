package org.glossator.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets of tags by number, as labels of units. 0 is the empty one.
final class Combinations {

    static final int NONE = 0;

    private final List<BitSet> tags = new ArrayList<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();

    /// Where a tag more or less leads, by combination and tag.
    private final Map<Long, Integer> ways = new HashMap<>();

    Combinations() {
        number(new BitSet());
    }

    /// The combination with that tag if it was without, and the other way round.
    int toggled(int combination, int tag) {
        long way = (long) combination << Integer.SIZE | tag;
        Integer known = ways.get(way);
        if (known != null) {
            return known;
        }
        BitSet other = (BitSet) tags.get(combination).clone();
        other.flip(tag);
        int number = number(other);
        ways.put(way, number);
        return number;
    }

    private int number(BitSet combination) {
        return numbers.computeIfAbsent(
                combination,
                _ -> {
                    tags.add(combination);
                    return tags.size() - 1;
                });
    }
}

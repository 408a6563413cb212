package org.glossator.agreement;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Where each sum of a study stands in one row of numbers, so that documents can be added up, as
/// they are or drawn anew, without knowing what is summed.
final class Slots {

    /// What is summed over documents.
    enum Quantity {
        /// 1 a document.
        DOCUMENTS,
        /// Units of the grain.
        UNITS,
        /// Units that two sets label differently.
        DIFFERENT,
        /// Units by the label one set gives them, without those that have no tag.
        LABELLED,
        /// δ² of unitizing, over all ordered pairs of sets, by 1/(m−1).
        UNITIZED,
        /// Units of unitizing by their length.
        LENGTHS,
        /// Gaps between them by their length; of a tag, what is to be added to those of no tag.
        GAPS,
        /// Marks of one set.
        MARKS,
        /// Marks of two sets that match.
        EXACT,
        OVERLAP,
        LABEL,
        /// Of those that overlap, the distances of their boundaries.
        DISTANCE
    }

    /// A family of sums.
    ///
    /// @param grain or `null` where none matters
    /// @param crew which sets worked on the documents, see [Crews]
    /// @param tag or [Measure#ALL_TAGS]
    /// @param who a set, or a pair of sets, see [Crews#pair]; 0 where neither matters
    record Key(Quantity quantity, @Nullable Grain grain, int crew, int tag, int who) {}

    /// The sums of a family, by a number such as a label or a length.
    final class Column {
        private final Map<Integer, Integer> slots = new HashMap<>();

        int slot(int number) {
            return slots.computeIfAbsent(number, _ -> size++);
        }

        Map<Integer, Integer> slots() {
            return slots;
        }
    }

    private final Map<Key, Column> columns = new HashMap<>();
    private int size;

    Column column(Key key) {
        return columns.computeIfAbsent(key, _ -> new Column());
    }

    /// The only sum of a family that has one.
    int slot(Key key) {
        return column(key).slot(0);
    }

    int size() {
        return size;
    }
}

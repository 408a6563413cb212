package org.glossator.format;

import java.util.List;

/// A value of a row, as columns and JSON hold it.
sealed interface Cell {

    /// There is none.
    enum None implements Cell {
        NONE
    }

    record Text(String text) implements Cell {}

    record Number(long number) implements Cell {}

    record Flag(boolean set) implements Cell {}

    /// Any number of the same kind.
    record Many(List<Cell> cells) implements Cell {
        public Many {
            cells = List.copyOf(cells);
        }
    }

    /// One for each field of a structure, in their order.
    record Fields(List<Cell> cells) implements Cell {
        public Fields {
            cells = List.copyOf(cells);
        }
    }
}

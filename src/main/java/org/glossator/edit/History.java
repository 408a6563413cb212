package org.glossator.edit;

import java.util.Optional;

/// What can be taken back and what can be done again.
public record History(Optional<Step> undo, Optional<Step> redo) {

    public static final History EMPTY = new History(Optional.empty(), Optional.empty());

    /// One entry of the journal that an undo or redo would revert.
    ///
    /// @param journal its number
    /// @param action what was done: `add`, `remove`, `retag`, `import`, …
    /// @param detail what it was done to, for people: a quote, a file name; may be empty
    public record Step(long journal, String action, String detail) {}
}

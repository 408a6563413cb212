package org.glossator.ui.history;

import org.glossator.edit.Happening;

import java.time.LocalDate;

/// A line of the history.
sealed interface Row {

    /// What follows happened on that day.
    record Day(LocalDate date) implements Row {}

    record Entry(Happening happening) implements Row {}

    /// There is more before.
    record Older() implements Row {}
}

package org.glossator.ui.history;

import org.glossator.project.RestoreReport;

/// What there is to say of what was done.
sealed interface Notice {

    record None() implements Notice {}

    record Restored(RestoreReport report) implements Notice {}

    /// @param why one line for the analyst
    record Failed(String why) implements Notice {}
}

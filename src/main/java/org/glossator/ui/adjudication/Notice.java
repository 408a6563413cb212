package org.glossator.ui.adjudication;

import org.glossator.project.CurationReport;

/// What there is to say of what was done last.
sealed interface Notice {

    record None() implements Notice {}

    /// A strategy has taken what it takes.
    record Settled(CurationReport report) implements Notice {}

    /// @param why one line for the adjudicator
    record Failed(String why) implements Notice {}
}

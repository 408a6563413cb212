package org.glossator.ui.consistency;

import org.glossator.project.MendReport;

/// What there is to say of what was done last.
sealed interface Notice {

    record None() implements Notice {}

    record Mended(MendReport report) implements Notice {}

    /// Words are as they should be from now on, whoever tags them.
    record Intended(String words) implements Notice {}

    /// They are questionable again.
    record Questioned(String words) implements Notice {}

    /// @param why one line for the analyst
    record Failed(String why) implements Notice {}
}

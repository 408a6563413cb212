package org.glossator.ui.agreement;

import org.glossator.agreement.Difference.Kind;
import org.glossator.project.Disagreement;

/// A row of the list of differences.
sealed interface Row {

    /// The differences of one kind, which can be folded away.
    ///
    /// @param count how many there are, listed or not
    record Group(Kind kind, long count, boolean open) implements Row {}

    record Place(Disagreement difference) implements Row {}

    /// There are more of a kind than are listed.
    record More(Kind kind, long count) implements Row {}
}

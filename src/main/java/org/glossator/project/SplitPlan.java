package org.glossator.project;

import org.glossator.split.By;
import org.glossator.split.Parts;

/// How documents are to be shared out over a training set.
///
/// Documents that have a split keep it; the others are drawn ([org.glossator.split.Sharing]), and
/// what was drawn is kept in the project, so that later exports give the same.
public record SplitPlan(Parts parts, By by, long seed) {

    /// @throws IllegalArgumentException if a part is negative or all are zero
    public SplitPlan(int train, int dev, int test, long seed) {
        this(new Parts(train, dev, test), By.DOCUMENT, seed);
    }

    /// As people write it: `80/10/10`.
    @Override
    public String toString() {
        return parts.train() + "/" + parts.dev() + "/" + parts.test();
    }
}

package org.glossator.project;

import org.glossator.model.Fingerprint;
import org.glossator.model.Revision;
import org.glossator.store.Merged;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// One annotation as it is there, as it is here, and as far as is known what it was when both last
/// agreed on it. Pure.
///
/// @param theirs what a packet says of it; `null` when it was removed there
/// @param revision when that came to be
/// @param ours what it is here; `null` when it is not
/// @param base what the last packet said of it, or `null` when none spoke of it
/// @param oursWasTheirs whether it was there, once, what it is here
/// @param theirsWasOurs whether it was here, once, what it is there
record ThreeWay(
        @Nullable Fingerprint theirs,
        Revision revision,
        @Nullable Fingerprint ours,
        @Nullable Merged base,
        boolean oursWasTheirs,
        boolean theirsWasOurs) {

    enum Verdict {
        /// Both say the same.
        SAME,
        /// It was changed there and not here.
        TAKE,
        /// It was changed here and not there, or what it is there is older than what was merged.
        KEEP,
        /// It was changed on both sides.
        CONFLICT
    }

    Verdict verdict() {
        if (Objects.equals(theirs, ours)) {
            return Verdict.SAME;
        }
        return base == null ? unmet() : since(base);
    }

    private Verdict since(Merged last) {
        int order = revision.compareTo(last.revision());
        if (order < 0 || Objects.equals(theirs, last.content())) {
            return Verdict.KEEP;
        }
        boolean untouched = Objects.equals(ours, last.content());
        return order > 0 && untouched ? Verdict.TAKE : Verdict.CONFLICT;
    }

    /// No packet has spoken of it: it is new, or both files are copies of one.
    private Verdict unmet() {
        if (oursWasTheirs) {
            return Verdict.TAKE;
        }
        if (theirsWasOurs) {
            return Verdict.KEEP;
        }
        return ours == null ? Verdict.TAKE : Verdict.CONFLICT;
    }
}

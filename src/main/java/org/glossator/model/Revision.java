package org.glossator.model;

import java.util.Comparator;

/// When something last changed in the project it comes from, so that of two states of it the newer
/// one is known.
///
/// @param at milliseconds since 1970-01-01T00:00Z; never less than that of an earlier entry, even
///   if the clock was set back
/// @param entry the journal entry that changed it, which tells changes of one moment apart
public record Revision(long at, long entry) implements Comparable<Revision> {

    /// Older than any change.
    public static final Revision NONE = new Revision(0, 0);

    private static final Comparator<Revision> ORDER =
            Comparator.comparingLong(Revision::at).thenComparingLong(Revision::entry);

    @Override
    public int compareTo(Revision other) {
        return ORDER.compare(this, other);
    }
}

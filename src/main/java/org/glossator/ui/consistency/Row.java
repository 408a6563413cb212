package org.glossator.ui.consistency;

import org.glossator.model.Intended;
import org.glossator.model.SetId;
import org.glossator.project.Deviation;
import org.glossator.suggest.Inconsistency;
import org.jspecify.annotations.Nullable;

/// One row of the list.
sealed interface Row {

    /// What makes it the same row when what it says has changed.
    Object key();

    /// An inconsistency.
    record Words(Inconsistency what) implements Row {

        /// The same for the same words and annotator, however often they stand anywhere.
        record Key(Intended what, @Nullable SetId set) {}

        @Override
        public Key key() {
            return new Key(what.intended(), what.set());
        }
    }

    /// A place of the inconsistency that is open.
    record Place(Deviation deviation) implements Row {
        @Override
        public Object key() {
            return Spot.of(deviation);
        }
    }

    /// Its places are being looked for.
    record Locating() implements Row {
        @Override
        public Object key() {
            return this;
        }
    }

    /// It has no places any more, or more than are listed.
    ///
    /// @param more whether there are more
    record Ended(boolean more) implements Row {
        @Override
        public Object key() {
            return this;
        }
    }

    /// There are more inconsistencies than are listed.
    record Rest(int more) implements Row {
        @Override
        public Object key() {
            return Rest.class;
        }
    }

    /// One that is as it should be.
    record Kept(Intended intended) implements Row {
        @Override
        public Object key() {
            return intended;
        }
    }
}

package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.store.Store;

import java.util.function.Consumer;

/// A change of many places.
///
/// @param <T> what is to be said of it
@FunctionalInterface
interface Bulk<T> {

    /// Makes the change, in one transaction and as one step of the history.
    ///
    /// @param progress counted in documents; may throw to stop, and nothing has changed
    /// @param applied told when all is on disk; not if there was nothing to do
    T write(Store store, Consumer<Progress> progress, Consumer<Applied> applied);
}

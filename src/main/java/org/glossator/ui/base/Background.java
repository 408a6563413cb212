package org.glossator.ui.base;

import java.util.concurrent.Executor;

/// Where a view sends what takes longer than a frame and needs nothing but what it is given; the
/// answer comes back by a [Conduit]. Safe from any thread.
public final class Background {

    private Background() {}

    /// Does each piece of work on a thread of its own, which does not keep the program running.
    ///
    /// @param name of the threads
    public static Executor thread(String name) {
        return work -> Thread.ofPlatform().daemon().name(name).start(work);
    }
}

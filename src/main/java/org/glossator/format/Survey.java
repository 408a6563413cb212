package org.glossator.format;

import java.util.List;

/// Looks through one document after another for what a format cannot carry.
///
/// May keep what it found out about the last one, so one instance serves one thread.
public interface Survey {

    /// What of this document the format cannot carry.
    List<Loss> losses(Bundle bundle);
}

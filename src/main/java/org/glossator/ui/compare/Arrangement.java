package org.glossator.ui.compare;

/// How the sets lie.
enum Arrangement {
    /// A column for each.
    SIDE_BY_SIDE,
    /// One text, with a line under it for each.
    MERGED
}

package org.glossator.ui.agreement;

/// Which articles are compared.
enum Articles {
    ALL,
    /// Those that the list shows now.
    LISTED,
    /// The one that is open.
    OPEN
}

package org.glossator.ui.base;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// The words that come up where the pointer rests on a control.
public final class Hint extends Tooltip {

    /// Set here since a compiled style sheet cannot carry a duration.
    private static final Duration REST = Duration.millis(400);

    public Hint(String text) {
        super(text);
        setShowDelay(REST);
    }
}

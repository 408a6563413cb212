package org.glossator.model;

import java.util.Objects;

/// The one family of expected failures that cannot be a value where they are found.
///
/// The message is one line for the analyst: what is wrong, and what to do. Caught at the edge
/// (window or command line), never in between.
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }

    /// The line for the analyst.
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /// The machine, not the data, is in the way: no permission, no space, no display.
    public static final class Environment extends Refusal {

        private static final long serialVersionUID = 1L;

        public Environment(String message, Throwable cause) {
            super(message, cause);
        }

        public Environment(String message) {
            super(message);
        }
    }
}

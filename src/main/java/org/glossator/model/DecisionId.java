package org.glossator.model;

import java.util.UUID;

/// Identity of an adjudication decision.
public record DecisionId(UUID value) {

    /// @throws IllegalArgumentException if `text` is not a UUID
    public static DecisionId parse(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

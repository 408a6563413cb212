package org.glossator.model;

/// The base direction of a document's text.
public enum Direction {
    /// Found for each paragraph from its own characters.
    AUTO,
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
}

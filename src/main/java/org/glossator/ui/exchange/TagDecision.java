package org.glossator.ui.exchange;

/// What becomes of the marks of a tag that the project does not have.
public sealed interface TagDecision {

    /// They are not taken.
    record Left() implements TagDecision {}

    /// The tag is added.
    record Added() implements TagDecision {}

    /// They get a tag of the project.
    ///
    /// @param tag its name
    record As(String tag) implements TagDecision {}
}

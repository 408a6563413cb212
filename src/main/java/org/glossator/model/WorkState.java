package org.glossator.model;

/// How far one annotator is with one document.
public enum WorkState {
    /// Not opened for work yet.
    NEW,
    /// Has marks, or was reopened.
    IN_PROGRESS,
    /// The annotator says it is done.
    FINISHED,
    /// The annotator says it is not for annotation.
    IGNORED
}

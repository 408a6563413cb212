package org.glossator.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Who first made an annotation, and when.
///
/// @param at to the millisecond; what is finer is cut off
public record Origin(AnnotatorId annotator, Instant at) {

    public Origin {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}

package org.glossator.model;

import java.time.Instant;

/// Who first made an annotation, and when (to the millisecond).
public record Origin(AnnotatorId annotator, Instant at) {}

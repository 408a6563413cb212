package org.glossator.store;

import org.glossator.model.AnnotatorId;

import java.time.Instant;

/// Who changes something, when and by what: what the journal says beside the change itself.
///
/// @param at to the millisecond
/// @param action what is done, one word of the program: `add`, `remove`, `retag`, `import`, …
/// @param detail what it is done to, for people: a quote, a file name; may be empty
public record Stamp(AnnotatorId annotator, Instant at, String action, String detail) {}

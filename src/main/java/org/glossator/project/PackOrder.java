package org.glossator.project;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;

/// Whose work to pack, and where to.
///
/// @param out the file; one that is there is replaced
/// @param annotator by name; `null` for the only one who has done any work
/// @param texts whether the texts go along
/// @param made the time of packing
public record PackOrder(Path out, @Nullable String annotator, boolean texts, Instant made) {}

package org.glossator.project;

import org.glossator.model.DocumentId;
import org.glossator.suggest.Wanted;
import org.jspecify.annotations.Nullable;

/// What to look for, and where.
///
/// @param within the one document to look in, or `null` for all
public record OccurrencesOrder(Wanted wanted, @Nullable DocumentId within) {}

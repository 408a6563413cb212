/// Everywhere some words stand, in the article or the project, to give many of these places a tag
/// at once.
///
/// [OccurrencesModel] looks, counts and tags, without a toolkit; the views only show and ask. All
/// of it belongs to the thread the project publishes on. Offsets are UTF-16 code units.
@NullMarked
package org.glossator.ui.occurrences;

import org.jspecify.annotations.NullMarked;

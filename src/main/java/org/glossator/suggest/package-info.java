/// What to tag next: occurrences, consistency, learned taggers.
///
/// Pure: what is learned depends on the lessons alone, not on the clock, on chance or on threads.
/// Offsets are UTF-16 code units.
@NullMarked
package org.glossator.suggest;

import org.jspecify.annotations.NullMarked;

/// Whether the same words are tagged the same way: where they are not, the places, and the ways to
/// mend them all at once or to say that it is as it should be.
///
/// [ConsistencyModel] asks, ticks and mends, without a toolkit; the views only show and ask. All of
/// it belongs to the thread the project publishes on. Offsets are UTF-16 code units.
@NullMarked
package org.glossator.ui.consistency;

import org.jspecify.annotations.NullMarked;

/// What became of the article at hand: who did what and when, how it was marked at some time, and
/// the way back there.
///
/// [HistoryModel] asks and restores, without a toolkit; the views only show and ask. All of it
/// belongs to the thread the project publishes on. Offsets are UTF-16 code units.
@NullMarked
package org.glossator.ui.history;

import org.jspecify.annotations.NullMarked;

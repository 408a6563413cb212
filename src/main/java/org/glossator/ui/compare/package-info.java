/// Several annotators' marks on the article at hand, side by side or merged: what agrees is quiet,
/// what differs stands out and can be gone through.
///
/// [CompareModel] reads and goes from difference to difference, without a toolkit; the views only
/// show and ask. Nothing is changed here, and others' marks are shown nowhere else. All of it
/// belongs to the thread the project publishes on. Offsets are UTF-16 code units.
@NullMarked
package org.glossator.ui.compare;

import org.jspecify.annotations.NullMarked;

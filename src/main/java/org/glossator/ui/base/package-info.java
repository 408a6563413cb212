/// What every view stands on: the way to the toolkit's thread, commands, dialogs, words, icons,
/// fonts and the theme.
///
/// Knows no project. All of it belongs to the FX thread unless a type says otherwise.
@NullMarked
package org.glossator.ui.base;

import org.jspecify.annotations.NullMarked;

/// What every view stands on: the way to the toolkit's thread, commands, dialogs, words, icons,
/// fonts, the theme, and lists of documents that are fetched as they come into sight.
///
/// Knows no project. All of it belongs to the FX thread unless a type says otherwise.
@NullMarked
package org.glossator.ui.base;

import org.jspecify.annotations.NullMarked;

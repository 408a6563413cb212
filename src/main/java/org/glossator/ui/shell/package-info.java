/// The window: what it holds, which of its views shows, and the commands it offers.
///
/// FX thread only.
@NullMarked
package org.glossator.ui.shell;

import org.jspecify.annotations.NullMarked;

/// What the user prefers: how articles are set, which keys do what, how the window looks. Every
/// change takes effect at once.
@NullMarked
package org.glossator.ui.preferences;

import org.jspecify.annotations.NullMarked;

/// Which language a text is in, found out from the text where nobody says.
///
/// Reads nothing but the model that comes with the program, when it is first asked for. No network.
@NullMarked
package org.glossator.language;

import org.jspecify.annotations.NullMarked;

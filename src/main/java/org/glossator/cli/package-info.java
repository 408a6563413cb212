/// The command line: one class a command, over the project.
///
/// Exit codes: 0 done; 1 the data was refused; 2 wrong usage; 3 the machine is in the way.
@NullMarked
package org.glossator.cli;

import org.jspecify.annotations.NullMarked;

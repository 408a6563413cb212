/// The project file: what is kept, how it is kept, and the journal of every change.
///
/// The only user of `java.sql`. [Store] is what the rest of the program asks; [ProjectFile] answers
/// from one SQLite file.
@NullMarked
package org.glossator.store;

import org.jspecify.annotations.NullMarked;

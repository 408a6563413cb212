/// Every change of a project as a value, the rules it must keep, and the history it joins.
///
/// Pure: an edit says what becomes of what; the store writes it and derives its inverse from the
/// journal.
@NullMarked
package org.glossator.edit;

import org.jspecify.annotations.NullMarked;

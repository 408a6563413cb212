/// Adjudication: what annotators disagree about, one place after the other, and what becomes gold.
@NullMarked
package org.glossator.ui.adjudication;

import org.jspecify.annotations.NullMarked;

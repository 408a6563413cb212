/// The article list: what is in the project, how far the work on it is, and which article is open.
///
/// [CorpusModel] knows no toolkit but its properties; [CorpusView] shows it. The list is windowed:
/// ids are held for all documents, rows for those shown and a few hundred more.
@NullMarked
package org.glossator.ui.corpus;

import org.jspecify.annotations.NullMarked;

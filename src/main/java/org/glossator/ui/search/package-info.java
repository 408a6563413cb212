/// Searching the whole project: the question, how to ask it, and the articles that answer it.
///
/// [SearchModel] knows no toolkit but its properties; [SearchView] shows it. Answers are windowed:
/// ids are held for all articles found, excerpts for those shown and a few hundred more.
@NullMarked
package org.glossator.ui.search;

import org.jspecify.annotations.NullMarked;

/// The article on the desk: its text with the marks on it, the tags to mark with, and the inspector
/// of what is marked.
///
/// [ArticleModel] says what is shown, [ArticleEdits] changes it, both without a toolkit; the views
/// only show and ask. Nothing is shown as a mark before it is on disk. All of it belongs to the
/// thread the project publishes on. Offsets are UTF-16 code units of the document's text.
@NullMarked
package org.glossator.ui.article;

import org.jspecify.annotations.NullMarked;

package org.glossator.ui.article;

import org.glossator.model.Document;
import org.glossator.model.DocumentId;

/// What the desk's centre has to show.
public sealed interface Showing {

    /// No article was chosen yet, or the one that was is gone.
    record Nothing() implements Showing {}

    /// The article was asked for.
    record Loading(DocumentId id) implements Showing {}

    /// The article is there.
    ///
    /// @param document as it was when it was read; its details may have changed since
    ///   ([ArticleModel#details])
    record Shown(Document document) implements Showing {}

    /// The article could not be read.
    ///
    /// @param message what is wrong and what to do
    record Failed(DocumentId id, String message) implements Showing {}
}

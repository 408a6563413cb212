package org.glossator.ui.base;

import javafx.collections.ObservableListBase;

import org.glossator.model.DocumentId;

import java.util.List;
import java.util.RandomAccess;

/// The documents a query found, as a list to observe. Holds ids alone, in whatever small form they
/// came.
public final class DocumentList extends ObservableListBase<DocumentId> implements RandomAccess {

    private List<DocumentId> found = List.of();
    private boolean changing;

    @Override
    public DocumentId get(int index) {
        return found.get(index);
    }

    @Override
    public int size() {
        return found.size();
    }

    /// Whether observers are being told just now, so that what they select is not the analyst's
    /// choice.
    public boolean isChanging() {
        return changing;
    }

    /// Shows other documents; nothing happens when they are the same.
    public void show(List<DocumentId> documents) {
        if (documents.equals(found)) {
            return;
        }
        List<DocumentId> before = found;
        changing = true;
        try {
            beginChange();
            found = documents;
            nextReplace(0, documents.size(), before);
            endChange();
        } finally {
            changing = false;
        }
    }
}

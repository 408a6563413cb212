package org.glossator.project;

import org.glossator.model.DocumentId;

import java.util.AbstractList;
import java.util.RandomAccess;

/// Document ids as a list over a plain array, so that 100,000 of them stay small.
final class DocumentIds extends AbstractList<DocumentId> implements RandomAccess {

    private final long[] ids;

    DocumentIds(long[] ids) {
        this.ids = ids;
    }

    @Override
    public DocumentId get(int index) {
        return new DocumentId(ids[index]);
    }

    @Override
    public int size() {
        return ids.length;
    }
}

package org.glossator.store;

import org.glossator.edit.Applied;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.DocumentId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Gathers what a change did, one by one up to [Applied#LISTED], then only that it did much.
final class Outcome {

    private record Turn(@Nullable Annotation before, @Nullable Annotation after) {}

    private final Set<DocumentId> documents = new LinkedHashSet<>();
    private final Map<AnnotationId, Turn> turns = new LinkedHashMap<>();
    private boolean complete = true;
    private boolean schema;
    private boolean details;

    /// @param before what was there, or `null`
    /// @param after what is there now, or `null`
    void annotation(
            DocumentId document,
            AnnotationId id,
            @Nullable Annotation before,
            @Nullable Annotation after) {
        document(document);
        if (!complete) {
            return;
        }
        Turn earlier = turns.get(id);
        turns.put(id, new Turn(earlier == null ? before : earlier.before(), after));
        if (turns.size() > Applied.LISTED) {
            bulk();
        }
    }

    /// Something of a document that is not told one by one.
    void document(DocumentId document) {
        if (documents.size() < Applied.LISTED) {
            documents.add(document);
        } else if (!documents.contains(document)) {
            bulk();
        }
    }

    void details(DocumentId document) {
        document(document);
        details = true;
    }

    void schema() {
        schema = true;
    }

    /// More happened than is told one by one.
    void bulk() {
        complete = false;
        turns.clear();
    }

    /// Forgets documents that were taken back before they were ever there.
    void forgetFrom(long id) {
        documents.removeIf(document -> document.value() >= id);
    }

    Applied applied(long journal, Instant at) {
        List<Annotation> added = new ArrayList<>();
        List<Annotation> removed = new ArrayList<>();
        for (Turn turn : turns.values()) {
            if (Objects.equals(turn.before(), turn.after())) {
                continue;
            }
            if (turn.before() != null) {
                removed.add(turn.before());
            }
            if (turn.after() != null) {
                added.add(turn.after());
            }
        }
        return new Applied(
                journal, at, List.copyOf(documents), added, removed, complete, schema, details);
    }
}

package org.glossator.ui.base;

import org.glossator.model.DocumentId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/// The rows shown last, fetched by the page when they are first asked for.
///
/// One page is under way at a time. Whoever missed a row asks again when told that rows came, so a
/// quick scroll through the list fetches the pages it stops at and not those it passes. Lives on
/// the thread the rows come in on.
///
/// @param <R> what is shown of a document
public final class Rows<R> {

    private static final int KEPT = 500;

    private final Function<List<DocumentId>, CompletableFuture<List<R>>> source;
    private final Function<R, DocumentId> idOf;
    private final int page;
    private final Runnable arrived;
    private final Consumer<Throwable> failed;

    /// The most recently used last; empty for a document that is not there any more.
    private final LinkedHashMap<DocumentId, Optional<R>> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true);

    private final Set<DocumentId> stale = new HashSet<>();
    private boolean underWay;
    private int generation;

    /// @param source fetches rows, without those of documents that are not there any more
    /// @param idOf the document of a row
    /// @param page how many are fetched at once
    /// @param arrived told whenever an answer has come, also one that was no use
    /// @param failed told why none came
    public Rows(
            Function<List<DocumentId>, CompletableFuture<List<R>>> source,
            Function<R, DocumentId> idOf,
            int page,
            Runnable arrived,
            Consumer<Throwable> failed) {
        this.source = source;
        this.idOf = idOf;
        this.page = page;
        this.arrived = arrived;
        this.failed = failed;
    }

    /// The row at a position, or empty until it has come. A row that has changed is shown as it was
    /// until it has come anew.
    public Optional<R> get(List<DocumentId> documents, int index) {
        DocumentId id = documents.get(index);
        if (!kept.containsKey(id) || stale.contains(id)) {
            fetch(documents, index);
        }
        // Looked up only now: an answer may come while the question is put.
        Optional<R> row = kept.get(id);
        return row == null ? Optional.empty() : row;
    }

    /// Fetches these rows again when they are next asked for.
    public void renew(Collection<DocumentId> documents) {
        documents.stream().filter(kept::containsKey).forEach(stale::add);
    }

    public void renewAll() {
        stale.addAll(kept.keySet());
    }

    /// Forgets everything, also what is under way.
    public void clear() {
        generation++;
        kept.clear();
        stale.clear();
    }

    private void fetch(List<DocumentId> documents, int index) {
        if (underWay) {
            return;
        }
        int from = index / page * page;
        List<DocumentId> wanted = new ArrayList<>();
        for (DocumentId id : documents.subList(from, Math.min(from + page, documents.size()))) {
            if (!kept.containsKey(id) || stale.contains(id)) {
                wanted.add(id);
            }
        }
        // Taken off now: what changes from here on may be missing in the answer.
        wanted.forEach(stale::remove);
        underWay = true;
        int asked = generation;
        source.apply(wanted).whenComplete((rows, failure) -> came(asked, wanted, rows, failure));
    }

    private void came(int asked, List<DocumentId> wanted, List<R> rows, Throwable failure) {
        underWay = false;
        if (failure != null) {
            failed.accept(failure);
            return;
        }
        if (asked == generation) {
            Map<DocumentId, R> byId = new LinkedHashMap<>();
            rows.forEach(row -> byId.put(idOf.apply(row), row));
            wanted.forEach(id -> kept.put(id, Optional.ofNullable(byId.get(id))));
            forgetOldest();
        }
        arrived.run();
    }

    private void forgetOldest() {
        var oldest = kept.entrySet().iterator();
        for (int more = kept.size() - KEPT; more > 0; more--) {
            stale.remove(oldest.next().getKey());
            oldest.remove();
        }
    }
}

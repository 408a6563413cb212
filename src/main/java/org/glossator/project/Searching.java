package org.glossator.project;

import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.search.Coverage;
import org.glossator.search.Excerpt;
import org.glossator.search.Findings;
import org.glossator.search.Query;
import org.glossator.search.QueryReader;
import org.glossator.search.Reading;
import org.glossator.search.Sightings;
import org.glossator.search.Vocabulary;
import org.glossator.store.Marked;
import org.glossator.store.Store;
import org.glossator.text.Span;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Questions to the open project. Safe from any thread.
///
/// Answers come on the executor the project publishes on. The newest question wins: one that has
/// not been begun when the next is asked is not begun any more.
public final class Searching {

    /// Places that are looked for before an excerpt is chosen.
    private static final int FOR_EXCERPT = 50;

    /// More places in one article nobody goes through.
    private static final int FOR_ARTICLE = 10_000;

    private final Project project;
    private final Asking asking;
    private final AtomicLong newest = new AtomicLong();
    private final List<Consumer<Coverage>> listeners = new CopyOnWriteArrayList<>();

    Searching(Project project, Asking asking) {
        this.project = project;
        this.asking = asking;
    }

    /// The articles that answer what was typed.
    public CompletableFuture<SearchAnswer> search(String typed) {
        long number = newest.incrementAndGet();
        return asking.ask(from ->
                number == newest.get() ? answer(from, typed) : new SearchAnswer.Overtaken());
    }

    /// Nobody wants to know what was asked last.
    public void cancel() {
        newest.incrementAndGet();
    }

    private SearchAnswer answer(Store from, String typed) {
        Vocabulary names = new Vocabulary(project.schema().spanTags(), from.sets());
        return switch (QueryReader.read(typed, names)) {
            case Reading.Refused refused -> new SearchAnswer.Refused(refused.why());
            case Reading.Understood(Query query) -> {
                Findings found = from.search(query, project.annotator().id());
                yield new SearchAnswer.Found(
                        query,
                        new DocumentIds(found.documents()),
                        found.ranked(),
                        found.coverage());
            }
        };
    }

    /// What a list shows of some of the articles found, in the order asked for; without those that
    /// are no longer there.
    public CompletableFuture<List<SearchHit>> hits(Query query, List<DocumentId> documents) {
        return asking.ask(from ->
                from.marked(documents, query.tags()).stream()
                        .map(found -> hit(query, found))
                        .toList());
    }

    private static SearchHit hit(Query query, Marked found) {
        Document document = found.document();
        List<Span> seen = Sightings.of(query, document.text(), found.marks(), FOR_EXCERPT);
        Excerpt excerpt = Excerpt.of(document.text(), seen);
        return new SearchHit(document.id(), document.details(), excerpt);
    }

    /// Where an article says what was asked for, in text order and apart; nowhere if it is no
    /// longer there.
    public CompletableFuture<List<Span>> sightings(Query query, DocumentId id) {
        return asking.ask(from ->
                from.marked(List.of(id), query.tags()).stream()
                        .flatMap(found ->
                                Sightings.of(
                                        query, found.document().text(), found.marks(), FOR_ARTICLE)
                                        .stream())
                        .toList());
    }

    /// Tells how much of the project is looked through, whenever that changes.
    ///
    /// @return call it to hear no more
    public Runnable onCoverage(Consumer<Coverage> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Coverage coverage) {
        listeners.forEach(listener -> listener.accept(coverage));
    }
}

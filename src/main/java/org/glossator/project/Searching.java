package org.glossator.project;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentRow;
import org.glossator.search.Coverage;
import org.glossator.search.Excerpt;
import org.glossator.search.Findings;
import org.glossator.search.Query;
import org.glossator.search.QueryReader;
import org.glossator.search.Reading;
import org.glossator.search.Sightings;
import org.glossator.search.Vocabulary;
import org.glossator.store.Store;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

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

    /// Puts a question to the store, on its own thread.
    interface Asking {
        <T> CompletableFuture<T> ask(Function<Store, T> question);
    }

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
        AnnotatorId annotator = project.annotator().id();
        return asking.ask(from ->
                from.rows(documents, annotator).stream()
                        .map(row -> hit(from, query, row))
                        .toList());
    }

    private static SearchHit hit(Store from, Query query, DocumentRow row) {
        Document document = from.document(row.id());
        List<Span> seen = sightings(from, query, document, FOR_EXCERPT);
        return new SearchHit(row.id(), row.details(), Excerpt.of(document.text(), seen));
    }

    /// Where an article says what was asked for, in text order and apart.
    public CompletableFuture<List<Span>> sightings(Query query, DocumentId id) {
        return asking.ask(from -> sightings(from, query, from.document(id), FOR_ARTICLE));
    }

    private static List<Span> sightings(Store from, Query query, Document document, int most) {
        List<Annotation.OnSpan> marks =
                asksForMarks(query) ? marks(from, document.id()) : List.of();
        return Sightings.of(query, document.text(), marks, most);
    }

    private static boolean asksForMarks(Query query) {
        List<Query> tagged = new ArrayList<>();
        query.eachWanted(part -> {
            if (part instanceof Query.Tagged) {
                tagged.add(part);
            }
        });
        return !tagged.isEmpty();
    }

    private static List<Annotation.OnSpan> marks(Store from, DocumentId document) {
        List<Annotation.OnSpan> marks = new ArrayList<>();
        for (AnnotationSet set : from.sets()) {
            for (Annotation annotation : from.annotations(document, set.id())) {
                if (annotation instanceof Annotation.OnSpan mark) {
                    marks.add(mark);
                }
            }
        }
        return marks;
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

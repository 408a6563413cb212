package org.glossator.store;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Document;
import org.glossator.model.SetId;
import org.glossator.model.WorkState;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// One pass over all documents and their marks: two queries side by side, merged by document.
///
/// Asking for each document alone takes several times as long. Holds one document at a time.
final class Scan {

    private final Tables tables;
    private final List<AnnotationSet> sets;
    private final Cursor documents;
    private final AnnotationReader.Stream marks;
    private final boolean states;
    private final boolean headings;

    private Scan(
            Tables tables,
            List<AnnotationSet> sets,
            Cursor documents,
            AnnotationReader.Stream marks) {
        this.tables = tables;
        this.sets = sets;
        this.documents = documents;
        this.marks = marks;
        this.states = tables.documents().hasStates();
        this.headings = tables.headings().hasAny();
    }

    /// Within a transaction, so that both queries see the same moment.
    static void run(Tables tables, List<AnnotationSet> sets, Consumer<Annotated> sink) {
        try (Cursor documents = tables.documents().cursor();
                AnnotationReader.Stream marks = tables.marks().stream()) {
            new Scan(tables, sets, documents, marks).run(sink);
        }
    }

    private void run(Consumer<Annotated> sink) {
        for (Document next = next(); next != null; next = next()) {
            sink.accept(annotated(next));
        }
    }

    private @Nullable Document next() {
        return documents.next(tables.documents()::read);
    }

    private Annotated annotated(Document document) {
        Offsets offsets = Offsets.of(document.text());
        Map<SetId, List<Annotation>> found = marks.of(document.id(), offsets);
        Map<AnnotatorId, WorkState> reached =
                states ? tables.documents().states(document.id()) : Map.of();
        List<Annotated.Work> work = new ArrayList<>(sets.size());
        for (AnnotationSet set : sets) {
            AnnotatorId owner = set.annotator();
            WorkState state = owner == null ? null : reached.getOrDefault(owner, WorkState.NEW);
            work.add(new Annotated.Work(set, state, found.getOrDefault(set.id(), List.of())));
        }
        Document whole =
                headings
                        ? document.withHeadings(tables.headings().all(document.id(), offsets))
                        : document;
        return new Annotated(whole, work);
    }
}

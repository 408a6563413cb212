package org.glossator.project;

import org.glossator.edit.Edit;
import org.glossator.edit.Happening;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.model.SetId;
import org.glossator.store.Stamp;
import org.glossator.store.Store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The door for what became of a document, and for going back to what it was. Safe from any thread.
///
/// Answers come on the executor the project publishes on.
public final class Past {

    private final Project project;
    private final Asking asking;

    Past(Project project, Asking asking) {
        this.project = project;
        this.asking = asking;
    }

    /// What happened, the newest first.
    public CompletableFuture<List<Happening>> happenings(PastQuestion question) {
        return asking.ask(from ->
                from.happenings(question.document(), question.annotation(), question.most()));
    }

    /// The annotations of whoever is at work as they were right after an entry of the journal, in
    /// no order; empty if the document was not there.
    public CompletableFuture<Optional<List<Annotation>>> after(long entry, DocumentId document) {
        SetId set = project.set().id();
        return asking.ask(from -> from.annotationsAfter(entry, document, set));
    }

    /// Makes the annotations of whoever is at work on a document what they were right after an
    /// entry of the journal, as one step of the history. Nobody else's are touched.
    ///
    /// @param detail of that moment, for people
    public Job<RestoreReport> restore(long entry, DocumentId document, String detail) {
        SetId set = project.set().id();
        Stamp stamp = project.stamp("restore", detail);
        return project.bulk((store, _, applied) -> {
            Rewriting rewriting = rewriting(store, entry, document, set);
            if (!rewriting.edits().isEmpty()) {
                applied.accept(store.apply(new Edit.Batch(rewriting.edits()), stamp));
            }
            return new RestoreReport(rewriting.added(), rewriting.changed(), rewriting.removed());
        });
    }

    private static Rewriting rewriting(Store store, long entry, DocumentId document, SetId set) {
        List<Annotation> then =
                store.annotationsAfter(entry, document, set)
                        .orElseThrow(() ->
                                new Refusal(
                                        "the article was not in the project then; choose a later"
                                                + " moment"));
        long lost =
                then.stream()
                        .filter(annotation -> store.schema().tag(annotation.tag()).isEmpty())
                        .count();
        if (lost > 0) {
            throw new Refusal(
                    lost
                            + (lost == 1 ? " annotation has a tag" : " annotations have tags")
                            + " the project no longer has; make the tag anew, or choose a later"
                            + " moment");
        }
        return Rewriting.of(byId(store.annotations(document, set)), byId(then));
    }

    private static Map<AnnotationId, Annotation> byId(List<Annotation> annotations) {
        Map<AnnotationId, Annotation> all = new LinkedHashMap<>();
        annotations.forEach(annotation -> all.put(annotation.id(), annotation));
        return all;
    }
}

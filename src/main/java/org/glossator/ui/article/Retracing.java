package org.glossator.ui.article;

import org.glossator.edit.Applied;
import org.glossator.model.Annotation;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.project.Project;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Takes changes of the project back or does them again, and goes where that can be seen.
final class Retracing {

    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final Project project;
    private final ArticleModel model;
    private Consumer<DocumentId> opening = _ -> {};

    Retracing(Project project, ArticleModel model) {
        this.project = project;
        this.model = model;
    }

    /// Who is told when it goes to another document.
    void onOpening(Consumer<DocumentId> listener) {
        opening = listener;
    }

    /// Takes back the last change.
    CompletableFuture<Void> undo() {
        return project.undo().thenCompose(this::goTo);
    }

    /// Does again what was taken back last.
    CompletableFuture<Void> redo() {
        return project.redo().thenCompose(this::goTo);
    }

    private CompletableFuture<Void> goTo(Optional<Applied> change) {
        if (change.isEmpty() || change.get().documents().isEmpty()) {
            return DONE;
        }
        Applied applied = change.get();
        Optional<DocumentId> here =
                model.document().map(Document::id).filter(applied.documents()::contains);
        if (here.isPresent()) {
            focus(applied, here.get());
            return DONE;
        }
        DocumentId there = applied.documents().getFirst();
        // What was taken back may have been the document itself: then there is nowhere to go.
        return project.rows(List.of(there))
                .handle((rows, _) -> rows == null || rows.isEmpty() ? DONE : open(applied, there))
                .thenCompose(next -> next);
    }

    private CompletableFuture<Void> open(Applied applied, DocumentId document) {
        opening.accept(document);
        return model.open(document).thenRun(() -> focus(applied, document));
    }

    private void focus(Applied applied, DocumentId document) {
        onSpan(applied.added(), document)
                .or(() -> onSpan(applied.removed(), document))
                .or(() -> related(applied.added()))
                .or(() -> related(applied.removed()))
                .ifPresent(model.choice()::show);
    }

    private Optional<Annotation.OnSpan> onSpan(List<Annotation> annotations, DocumentId document) {
        return annotations.stream()
                .filter(Annotation.OnSpan.class::isInstance)
                .map(Annotation.OnSpan.class::cast)
                .filter(one -> one.document().equals(document))
                .filter(one -> one.set().equals(project.set().id()))
                .reduce((_, later) -> later);
    }

    /// Where a relation begins, for changes of relations alone.
    private Optional<Annotation.OnSpan> related(List<Annotation> annotations) {
        return annotations.stream()
                .filter(Annotation.Relation.class::isInstance)
                .map(Annotation.Relation.class::cast)
                .flatMap(relation -> model.spans().get(relation.from()).stream())
                .findFirst();
    }
}

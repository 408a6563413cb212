package org.glossator.ui.article;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.edit.Rules;
import org.glossator.model.Annotation;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.Tag;
import org.glossator.model.WorkState;
import org.glossator.project.Project;
import org.glossator.text.Segmentation;
import org.glossator.text.Snap;
import org.glossator.text.Span;
import org.glossator.ui.base.Messages;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the analyst does to an article, as edits of the project.
///
/// One edit at a time: the next is made from what the one before has left in the project, however
/// fast the keys come. A refused edit is told by [ArticleModel#message], and the article is read
/// anew. The futures are done when all is stored and shown, or told; they never fail. Belongs to
/// the thread the project publishes on.
public final class ArticleEdits {

    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final Project project;
    private final ArticleModel model;
    private final Choice choice;
    private CompletableFuture<Void> last = DONE;
    private Consumer<DocumentId> opening = _ -> {};

    public ArticleEdits(Project project, ArticleModel model) {
        this.project = project;
        this.model = model;
        this.choice = model.choice();
    }

    /// Who is told when undo or redo goes to another document.
    public void onOpening(Consumer<DocumentId> listener) {
        opening = listener;
    }

    /// Tags the selected passage, or gives the selected annotation that tag.
    ///
    /// A new annotation is selected afterwards, so that the same keys correct it.
    public CompletableFuture<Void> tag(Tag tag) {
        return inTurn(() ->
                switch (choice.target().get()) {
                    case Target.Nothing() -> DONE;
                    case Target.Passage passage -> tag(passage, tag);
                    case Target.Marked _ ->
                            choice.selected()
                                    .get()
                                    .map(annotation -> retag(annotation, tag))
                                    .orElse(DONE);
                });
    }

    private CompletableFuture<Void> tag(Target.Passage passage, Tag tag) {
        Optional<Document> document = model.document();
        Optional<Span> span = meant(passage);
        if (document.isEmpty()) {
            return DONE;
        }
        if (span.isEmpty()) {
            model.message().set(Messages.text("article.nothing-to-tag"));
            return DONE;
        }
        List<Span> fragments = List.of(span.get());
        Optional<Annotation.OnSpan> same = same(fragments, tag);
        if (same.isPresent()) {
            choice.select(same.get().id());
            return DONE;
        }
        Annotation.OnSpan made =
                new Annotation.OnSpan(
                        project.newId(),
                        document.get().id(),
                        project.set().id(),
                        tag.id(),
                        fragments,
                        Map.of(),
                        "",
                        project.origin());
        return apply(begun(document.get().id(), new Edit.Add(made)), "add", quote(made))
                .thenRun(() -> {
                    // The analyst may have gone on to another passage meanwhile.
                    if (choice.target().get().equals(passage)) {
                        choice.select(made.id());
                    }
                });
    }

    private Optional<Span> meant(Target.Passage passage) {
        Segmentation text = model.segmentation();
        return passage.exact()
                ? Snap.exact(text, passage.span())
                : Snap.toWords(text, passage.span());
    }

    private Optional<Annotation.OnSpan> same(List<Span> fragments, Tag tag) {
        return model.spans().on(fragments).stream()
                .filter(annotation -> annotation.tag().equals(tag.id()))
                .findFirst();
    }

    /// With the first mark the work on a document begins.
    private Edit begun(DocumentId document, Edit edit) {
        return model.state().get() == WorkState.NEW
                ? new Edit.Batch(List.of(state(document, WorkState.IN_PROGRESS), edit))
                : edit;
    }

    private Edit state(DocumentId document, WorkState after) {
        return new Edit.SetState(document, project.annotator().id(), model.state().get(), after);
    }

    private CompletableFuture<Void> retag(Annotation.OnSpan annotation, Tag tag) {
        if (annotation.tag().equals(tag.id())) {
            return DONE;
        }
        Optional<Annotation.OnSpan> same = same(annotation.fragments(), tag);
        if (same.isPresent()) {
            choice.select(same.get().id());
            return DONE;
        }
        return replace(annotation, annotation.withTag(tag.id()), "retag");
    }

    /// Removes the selected annotation and the relations that hold on to it.
    public CompletableFuture<Void> remove() {
        return inTurn(() -> choice.selected().get().map(this::remove).orElse(DONE));
    }

    private CompletableFuture<Void> remove(Annotation.OnSpan annotation) {
        return apply(Rules.removal(annotation, model.others()), "remove", quote(annotation));
    }

    /// Gives an annotation a note; an empty one takes the note away.
    ///
    /// @param annotation as it was when the note was written; what is stored now is kept but for
    ///   the note
    public CompletableFuture<Void> note(Annotation.OnSpan annotation, String note) {
        // Taken now: when its turn comes, another article may be shown.
        String quote = quote(annotation);
        return inTurn(() -> {
            Annotation.OnSpan now = model.spans().get(annotation.id()).orElse(annotation);
            return now.note().equals(note)
                    ? DONE
                    : apply(new Edit.Replace(now, now.withNote(note)), "note", quote);
        });
    }

    /// Moves one fragment of the selected annotation.
    ///
    /// @param from the fragment as it is
    /// @param to where the analyst would have it, not empty; its edges are snapped as a selection's
    /// @param exact whether it is meant to the character, not to the word
    public CompletableFuture<Void> move(Span from, Span to, boolean exact) {
        return inTurn(() ->
                choice.selected()
                        .get()
                        .map(annotation -> move(annotation, from, new Target.Passage(to, exact)))
                        .orElse(DONE));
    }

    private CompletableFuture<Void> move(
            Annotation.OnSpan annotation, Span from, Target.Passage passage) {
        Optional<Span> to = meant(passage);
        if (to.isEmpty() || to.get().equals(from) || !annotation.fragments().contains(from)) {
            return DONE;
        }
        List<Span> fragments = new ArrayList<>(annotation.fragments());
        fragments.set(fragments.indexOf(from), to.get());
        return replace(annotation, annotation.withFragments(Fragments.apart(fragments)), "move");
    }

    /// Says how far the work on the article is.
    public CompletableFuture<Void> setState(WorkState state) {
        return inTurn(() ->
                model.document()
                        .filter(_ -> model.state().get() != state)
                        .map(document ->
                                apply(
                                        state(document.id(), state),
                                        "state",
                                        model.details().get().title()))
                        .orElse(DONE));
    }

    /// Takes back the last change of the project and goes where it can be seen.
    public CompletableFuture<Void> undo() {
        return inTurn(() -> project.undo().thenCompose(this::goTo));
    }

    /// Does again what was taken back last and goes where it can be seen.
    public CompletableFuture<Void> redo() {
        return inTurn(() -> project.redo().thenCompose(this::goTo));
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
                .handle((_, gone) -> gone == null ? open(applied, there) : DONE)
                .thenCompose(next -> next);
    }

    private CompletableFuture<Void> open(Applied applied, DocumentId document) {
        opening.accept(document);
        return model.open(document).thenRun(() -> focus(applied, document));
    }

    private void focus(Applied applied, DocumentId document) {
        onSpan(applied.added(), document)
                .or(() -> onSpan(applied.removed(), document))
                .ifPresent(choice::show);
    }

    private Optional<Annotation.OnSpan> onSpan(List<Annotation> annotations, DocumentId document) {
        return annotations.stream()
                .filter(Annotation.OnSpan.class::isInstance)
                .map(Annotation.OnSpan.class::cast)
                .filter(one -> one.document().equals(document))
                .filter(one -> one.set().equals(project.set().id()))
                .reduce((_, later) -> later);
    }

    private CompletableFuture<Void> replace(
            Annotation.OnSpan before, Annotation.OnSpan after, String action) {
        return apply(new Edit.Replace(before, after), action, quote(after));
    }

    private CompletableFuture<Void> apply(Edit edit, String action, String detail) {
        model.message().set("");
        return project.apply(edit, action, detail).thenRun(() -> {});
    }

    private String quote(Annotation.OnSpan annotation) {
        return Quotes.of(annotation, model.segmentation().text());
    }

    private CompletableFuture<Void> inTurn(Supplier<CompletableFuture<Void>> step) {
        last = last.thenCompose(_ -> step.get()).handle(this::told).thenCompose(next -> next);
        return last;
    }

    private CompletableFuture<Void> told(@Nullable Void nothing, @Nullable Throwable failure) {
        if (failure == null) {
            return DONE;
        }
        model.message().set(Failures.words(failure));
        return model.reread();
    }
}

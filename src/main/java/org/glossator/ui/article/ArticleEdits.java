package org.glossator.ui.article;

import org.glossator.edit.Edit;
import org.glossator.edit.Rules;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.Rejection;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.project.Project;
import org.glossator.suggest.TaggedSpan;
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
import java.util.function.Function;
import java.util.function.Supplier;

/// What the analyst does to an article, as edits of the project.
///
/// One edit at a time: each is made of what was chosen when its key was pressed and of what the one
/// before has left in the project, however fast the keys come. A refused edit is told by
/// [ArticleModel#message], and the article is read anew. The futures are done when all is stored
/// and shown, or told; they never fail. Belongs to the thread the project publishes on.
public final class ArticleEdits {

    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final Project project;
    private final ArticleModel model;
    private final Choice choice;
    private CompletableFuture<Void> last = DONE;
    private @Nullable Made made;
    private final Retracing retracing;

    public ArticleEdits(Project project, ArticleModel model) {
        this.project = project;
        this.model = model;
        this.choice = model.choice();
        this.retracing = new Retracing(project, model);
    }

    /// Who is told when undo or redo goes to another document.
    public void onOpening(Consumer<DocumentId> listener) {
        retracing.onOpening(listener);
    }

    /// What was chosen when a key was pressed, which may have changed when its turn comes.
    private record Aim(
            Document document,
            Target target,
            Optional<Annotation.OnSpan> selected,
            Optional<Suggestions.Suggested> suggested) {}

    /// The annotation that was made last, and the passage it was made of.
    private record Made(Target.Passage passage, AnnotationId id) {}

    private CompletableFuture<Void> aimed(Function<Aim, CompletableFuture<Void>> step) {
        Optional<Aim> aim =
                model.document()
                        .map(document ->
                                new Aim(
                                        document,
                                        choice.target().get(),
                                        choice.selected().get(),
                                        choice.suggested().get()));
        return inTurn(() -> aim.map(step).orElse(DONE));
    }

    /// The annotation meant: the one that was selected, or the one that a key pressed just before
    /// has made of the passage.
    private Optional<Annotation.OnSpan> annotation(Aim aim) {
        Made last = made;
        if (last != null
                && aim.target().equals(last.passage())
                && choice.target().get().equals(new Target.Marked(last.id()))) {
            return choice.selected().get();
        }
        return aim.selected()
                .flatMap(one -> isHere(aim) ? model.spans().get(one.id()) : Optional.of(one));
    }

    private boolean isHere(Aim aim) {
        return model.document().map(Document::id).equals(Optional.of(aim.document().id()));
    }

    /// Tags the selected passage or suggestion, or gives the selected annotation that tag.
    ///
    /// A new annotation is selected afterwards, so that the same keys correct it.
    public CompletableFuture<Void> tag(Tag tag) {
        return aimed(aim -> {
            Optional<Annotation.OnSpan> annotation = annotation(aim);
            if (annotation.isPresent()) {
                return retag(aim, annotation.get(), tag);
            }
            if (aim.suggested().isPresent()) {
                return accept(aim, aim.suggested().get(), tag.id());
            }
            return aim.target() instanceof Target.Passage passage ? tag(aim, passage, tag) : DONE;
        });
    }

    private CompletableFuture<Void> tag(Aim aim, Target.Passage passage, Tag tag) {
        Optional<Span> span = meant(aim, passage);
        if (span.isEmpty()) {
            model.message().set(Messages.text("article.nothing-to-tag"));
            return DONE;
        }
        List<Span> fragments = List.of(span.get());
        Optional<Annotation.OnSpan> same = same(aim, fragments, tag);
        if (same.isPresent()) {
            choice.select(same.get().id());
            return DONE;
        }
        Annotation.OnSpan added = fresh(aim, fragments, tag.id());
        return apply(new Edit.Add(added), "add", quote(aim, added))
                .thenRun(() -> {
                    // The analyst may have gone on to another passage meanwhile.
                    if (choice.target().get().equals(passage)) {
                        made = new Made(passage, added.id());
                        choice.select(added.id());
                    }
                });
    }

    private Annotation.OnSpan fresh(Aim aim, List<Span> fragments, TagId tag) {
        return new Annotation.OnSpan(
                project.newId(),
                aim.document().id(),
                project.set().id(),
                tag,
                fragments,
                Map.of(),
                "",
                project.origin());
    }

    /// Makes an annotation of the selected suggestion.
    public CompletableFuture<Void> accept() {
        return aimed(aim ->
                aim.suggested()
                        .map(one -> accept(aim, one, one.suggestion().mark().tag()))
                        .orElse(DONE));
    }

    private CompletableFuture<Void> accept(Aim aim, Suggestions.Suggested one, TagId tag) {
        if (isGone(aim, one)) {
            return DONE;
        }
        Annotation.OnSpan added = fresh(aim, List.of(one.span()), tag);
        return apply(new Edit.Add(added), "accept", quote(aim, added))
                .thenRun(() -> {
                    if (isHere(aim) && choice.target().get().equals(Target.NOTHING)) {
                        choice.select(added.id());
                    }
                });
    }

    /// Turns the selected suggestion down for good.
    public CompletableFuture<Void> reject() {
        return aimed(aim -> aim.suggested().map(one -> reject(aim, one)).orElse(DONE));
    }

    private CompletableFuture<Void> reject(Aim aim, Suggestions.Suggested one) {
        if (isGone(aim, one)) {
            return DONE;
        }
        TaggedSpan mark = one.suggestion().mark();
        Rejection rejection =
                new Rejection(aim.document().id(), project.set().id(), mark.tag(), mark.span());
        return apply(new Edit.Reject(rejection), "reject", mark.span().of(aim.document().text()))
                .thenRun(() -> model.suggestions().drop(one.id()));
    }

    /// Whether a key pressed just before has accepted or rejected it.
    private boolean isGone(Aim aim, Suggestions.Suggested one) {
        return isHere(aim) && model.suggestions().get(one.id()).isEmpty();
    }

    private Optional<Span> meant(Aim aim, Target.Passage passage) {
        Segmentation text =
                isHere(aim)
                        ? model.segmentation()
                        : Segmentation.of(
                                aim.document().text(), aim.document().details().language());
        return passage.exact()
                ? Snap.exact(text, passage.span())
                : Snap.toWords(text, passage.span());
    }

    private Optional<Annotation.OnSpan> same(Aim aim, List<Span> fragments, Tag tag) {
        return model.spans().on(fragments).stream()
                .filter(annotation -> annotation.document().equals(aim.document().id()))
                .filter(annotation -> annotation.tag().equals(tag.id()))
                .findFirst();
    }

    private Edit state(DocumentId document, WorkState after) {
        return new Edit.SetState(document, project.annotator().id(), model.state().get(), after);
    }

    private CompletableFuture<Void> retag(Aim aim, Annotation.OnSpan annotation, Tag tag) {
        if (annotation.tag().equals(tag.id())) {
            return DONE;
        }
        Optional<Annotation.OnSpan> same = same(aim, annotation.fragments(), tag);
        if (same.isPresent()) {
            choice.select(same.get().id());
            return DONE;
        }
        return replace(aim, annotation, annotation.withTag(tag.id()), "retag");
    }

    /// Removes the selected annotation and the relations that hold on to it, or turns the selected
    /// suggestion down.
    public CompletableFuture<Void> remove() {
        return aimed(aim ->
                annotation(aim)
                        .map(annotation -> remove(aim, annotation))
                        .or(() -> aim.suggested().map(one -> reject(aim, one)))
                        .orElse(DONE));
    }

    private CompletableFuture<Void> remove(Aim aim, Annotation.OnSpan annotation) {
        return apply(Rules.removal(annotation, model.others()), "remove", quote(aim, annotation));
    }

    /// Gives an annotation a note; an empty one takes the note away.
    ///
    /// @param annotation of the article that is shown, as it was when the note was written; what is
    ///   stored now is kept but for the note
    public CompletableFuture<Void> note(Annotation.OnSpan annotation, String note) {
        return aimed(aim -> {
            Annotation.OnSpan now = model.spans().get(annotation.id()).orElse(annotation);
            return now.note().equals(note) ? DONE : replace(aim, now, now.withNote(note), "note");
        });
    }

    /// Moves one fragment of the selected annotation.
    ///
    /// @param from the fragment as it is
    /// @param to where the analyst would have it, not empty; its edges are snapped as a selection's
    /// @param exact whether it is meant to the character, not to the word
    public CompletableFuture<Void> move(Span from, Span to, boolean exact) {
        Target.Passage passage = new Target.Passage(to, exact);
        return aimed(aim ->
                annotation(aim)
                        .map(annotation -> move(aim, annotation, from, passage))
                        .orElse(DONE));
    }

    private CompletableFuture<Void> move(
            Aim aim, Annotation.OnSpan annotation, Span from, Target.Passage passage) {
        Optional<Span> to = meant(aim, passage);
        if (to.isEmpty() || to.get().equals(from) || !annotation.fragments().contains(from)) {
            return DONE;
        }
        List<Span> fragments = new ArrayList<>(annotation.fragments());
        fragments.set(fragments.indexOf(from), to.get());
        Annotation.OnSpan moved = annotation.withFragments(Fragments.apart(fragments));
        return replace(aim, annotation, moved, "move");
    }

    /// Gives an annotation other fragments, as they are.
    ///
    /// @param document the annotation's
    /// @param annotation as it was known; what is stored when its turn comes is kept but for the
    ///   fragments
    CompletableFuture<Void> reshape(
            Document document, Annotation.OnSpan annotation, List<Span> fragments) {
        String quote = Quotes.of(annotation.withFragments(fragments), document.text());
        return inTurn(() ->
                now(annotation)
                        .filter(now -> !now.fragments().equals(fragments))
                        .map(now -> new Edit.Replace(now, now.withFragments(fragments)))
                        .map(edit -> apply(edit, "move", quote))
                        .orElse(DONE));
    }

    /// Draws a relation between two annotations of the article that is shown, unless one of them
    /// has gone or the relation is there.
    CompletableFuture<Void> relate(Annotation.OnSpan from, Annotation.OnSpan to, Tag tag) {
        return aimed(aim -> {
            boolean there = now(from).isPresent() && now(to).isPresent();
            if (!there || isHere(aim) && Relations.of(model, from, tag).anyMatch(to::equals)) {
                return DONE;
            }
            Annotation.Relation added =
                    new Annotation.Relation(
                            project.newId(),
                            aim.document().id(),
                            project.set().id(),
                            tag.id(),
                            from.id(),
                            to.id(),
                            Map.of(),
                            "",
                            project.origin());
            return apply(new Edit.Add(added), "relate", quote(aim, to));
        });
    }

    /// An annotation as it is stored, if it is; as it was known, once another article is shown.
    private Optional<Annotation.OnSpan> now(Annotation.OnSpan annotation) {
        boolean here =
                model.document().filter(one -> one.id().equals(annotation.document())).isPresent();
        return here ? model.spans().get(annotation.id()) : Optional.of(annotation);
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
        return inTurn(retracing::undo);
    }

    /// Does again what was taken back last and goes where it can be seen.
    public CompletableFuture<Void> redo() {
        return inTurn(retracing::redo);
    }

    private CompletableFuture<Void> replace(
            Aim aim, Annotation.OnSpan before, Annotation.OnSpan after, String action) {
        return apply(new Edit.Replace(before, after), action, quote(aim, after));
    }

    CompletableFuture<Void> apply(Edit edit, String action, String detail) {
        model.message().set("");
        return project.apply(edit, action, detail).thenCompose(_ -> model.settled());
    }

    private static String quote(Aim aim, Annotation.OnSpan annotation) {
        return Quotes.of(annotation, aim.document().text());
    }

    /// Done when everything that was asked for so far is; never fails.
    public CompletableFuture<Void> settled() {
        return inTurn(model::settled);
    }

    CompletableFuture<Void> inTurn(Supplier<CompletableFuture<Void>> step) {
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

package org.glossator.ui.article;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import org.glossator.edit.Applied;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Details;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentRow;
import org.glossator.model.Schema;
import org.glossator.model.WorkState;
import org.glossator.project.Article;
import org.glossator.project.Change;
import org.glossator.project.Project;
import org.glossator.text.Offsets;
import org.glossator.text.Segmentation;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// One article of the open project as its annotator sees it.
///
/// Follows the project: what is listed is what is stored. Belongs to the thread the project
/// publishes on.
public final class ArticleModel implements AutoCloseable {

    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final Project project;
    private final Runnable unsubscribe;

    private final ReadOnlyObjectWrapper<Showing> showing =
            new ReadOnlyObjectWrapper<>(new Showing.Nothing());
    private final ReadOnlyObjectWrapper<Details> details =
            new ReadOnlyObjectWrapper<>(Details.titled(""));
    private final ReadOnlyObjectWrapper<WorkState> state =
            new ReadOnlyObjectWrapper<>(WorkState.NEW);
    private final ReadOnlyObjectWrapper<Schema> schema;
    private final StringProperty message = new SimpleStringProperty("");

    private final Marks marks = new Marks();
    private final Suggestions suggestions;
    private final Choice choice;
    private final People people;
    private Segmentation segmentation = Segmentation.of("", "");
    private Offsets offsets = Offsets.of("");

    /// The last reading; its document is `null` once it has arrived.
    private @Nullable DocumentId awaited;

    private CompletableFuture<Void> reading = DONE;
    private int readings;

    /// The last question after a document's details and state.
    private CompletableFuture<Void> asking = DONE;

    /// Whether something was changed that the awaited article may not tell yet.
    private boolean outdated;

    public ArticleModel(Project project) {
        this.project = project;
        this.suggestions = new Suggestions(project);
        this.people = new People(project, message::set);
        this.choice = new Choice(marks.spans(), suggestions);
        this.schema = new ReadOnlyObjectWrapper<>(project.schema());
        this.unsubscribe = project.subscribe(this::heard);
        people.ask();
    }

    public ReadOnlyObjectProperty<Showing> showing() {
        return showing.getReadOnlyProperty();
    }

    /// The document that is shown, if one is.
    public Optional<Document> document() {
        return showing.get() instanceof Showing.Shown(Document document)
                ? Optional.of(document)
                : Optional.empty();
    }

    /// What is known about the document now.
    public ReadOnlyObjectProperty<Details> details() {
        return details.getReadOnlyProperty();
    }

    /// How far the annotator is with the document.
    public ReadOnlyObjectProperty<WorkState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Schema> schema() {
        return schema.getReadOnlyProperty();
    }

    /// The annotator's span annotations in text order.
    public ObservableList<Annotation.OnSpan> annotations() {
        return marks.spans().list();
    }

    /// The annotator's relations and document labels.
    public Collection<Annotation> others() {
        return marks.others();
    }

    /// Who is told when a relation or a document label comes or goes.
    void onOthers(Runnable listener) {
        marks.onOthers(listener);
    }

    /// What could be annotated beside what is.
    public Suggestions suggestions() {
        return suggestions;
    }

    public Choice choice() {
        return choice;
    }

    /// Words, sentences and paragraphs of the text that is shown.
    public Segmentation segmentation() {
        return segmentation;
    }

    /// Code units to code points of the text that is shown.
    public Offsets offsets() {
        return offsets;
    }

    /// The name of somebody who made an annotation; empty until it is known.
    public String nameOf(AnnotatorId annotator) {
        return people.nameOf(annotator);
    }

    /// Whether the annotations are changing this moment because the project has: what a list
    /// selects meanwhile is not the analyst's choice.
    boolean isFollowing() {
        return marks.areFollowing();
    }

    /// What went wrong with the last change, for people; empty when nothing did.
    public StringProperty message() {
        return message;
    }

    SpanAnnotations spans() {
        return marks.spans();
    }

    /// Shows a document; nothing happens if it is shown or on its way.
    ///
    /// @return done when the document is shown or the failure told; never fails
    public CompletableFuture<Void> open(DocumentId id) {
        if (id.equals(awaited) || isShown(id)) {
            return reading;
        }
        message.set("");
        showing.set(new Showing.Loading(id));
        choice.reset();
        empty();
        return read(id);
    }

    /// Shows nothing.
    public void clear() {
        readings++;
        awaited = null;
        showing.set(new Showing.Nothing());
        choice.reset();
        empty();
    }

    private void empty() {
        marks.reset(List.of());
        suggestions.show(null);
    }

    /// Reads the article that is shown or could not be read anew.
    ///
    /// @return done when it is shown or the failure told; never fails
    public CompletableFuture<Void> reread() {
        return switch (showing.get()) {
            case Showing.Nothing() -> DONE;
            case Showing.Loading(DocumentId id) -> read(id);
            case Showing.Shown(Document document) -> read(document.id());
            case Showing.Failed(DocumentId id, String _) -> read(id);
        };
    }

    /// Done when what is shown tells of every change that has been published; never fails.
    CompletableFuture<Void> settled() {
        return CompletableFuture.allOf(asking, reading);
    }

    private boolean isShown(DocumentId id) {
        return document().filter(shown -> shown.id().equals(id)).isPresent();
    }

    private CompletableFuture<Void> read(DocumentId id) {
        awaited = id;
        outdated = false;
        int number = ++readings;
        reading =
                project.article(id)
                        .handle((article, failure) ->
                                number == readings ? arrived(id, article, failure) : DONE)
                        .thenCompose(next -> next);
        return reading;
    }

    private CompletableFuture<Void> arrived(
            DocumentId id, @Nullable Article article, @Nullable Throwable failure) {
        awaited = null;
        if (article == null) {
            fail(id, failure);
            return DONE;
        }
        take(article);
        return outdated ? read(id) : DONE;
    }

    private void fail(DocumentId id, @Nullable Throwable failure) {
        choice.reset();
        showing.set(new Showing.Failed(id, Failures.words(failure)));
        empty();
    }

    private void take(Article article) {
        Document document = article.document();
        boolean other = !isShown(document.id());
        if (other) {
            offsets = Offsets.of(document.text());
        }
        know(document.text(), document.details());
        state.set(article.state());
        marks.reset(article.annotations());
        if (other) {
            showing.set(new Showing.Shown(document));
        }
        suggestions.show(document.id());
        choice.follow();
    }

    /// Words and sentences go by the language.
    private void know(String text, Details now) {
        boolean same = text.equals(segmentation.text());
        if (!same || !now.language().equals(details.get().language())) {
            segmentation = Segmentation.of(text, now.language());
        }
        details.set(now);
    }

    private void heard(Change change) {
        switch (change) {
            case Change.Edited(Applied applied, _) -> edited(applied);
            case Change.Reloaded _ -> {
                schema.set(project.schema());
                people.ask();
                reread();
            }
            case Change.AnnotatorChanged _ -> {
                choice.clear();
                people.ask();
                reread();
            }
            case Change.Learned _, Change.BackgroundFailed _, Change.Ranked _ -> {}
        }
        suggestions.heard(change);
    }

    private void edited(Applied applied) {
        if (applied.schemaChanged()) {
            schema.set(project.schema());
        }
        DocumentId coming = awaited;
        if (coming != null && concerns(applied, coming)) {
            outdated = true;
        }
        document()
                .map(Document::id)
                .filter(id -> concerns(applied, id))
                .ifPresent(id -> follow(applied, id));
    }

    private static boolean concerns(Applied applied, DocumentId id) {
        return !applied.complete() || applied.documents().contains(id);
    }

    private void follow(Applied applied, DocumentId id) {
        if (!applied.complete()) {
            reread();
            return;
        }
        if (applied.detailsChanged()) {
            asking =
                    project.rows(List.of(id))
                            .handle((rows, failure) -> {
                                tell(id, rows, failure);
                                return null;
                            });
        }
        marks.change(ours(applied.removed(), id), ours(applied.added(), id));
        choice.follow();
    }

    private List<Annotation> ours(List<Annotation> annotations, DocumentId id) {
        return annotations.stream()
                .filter(annotation -> annotation.document().equals(id))
                .filter(annotation -> annotation.set().equals(project.set().id()))
                .toList();
    }

    /// Takes note of a document's details and state, or of its having gone.
    private void tell(
            DocumentId id, @Nullable List<DocumentRow> rows, @Nullable Throwable failure) {
        if (!isShown(id)) {
            return;
        }
        if (rows == null) {
            fail(id, failure);
            return;
        }
        if (rows.isEmpty()) {
            clear();
            return;
        }
        know(segmentation.text(), rows.getFirst().details());
        state.set(rows.getFirst().state());
    }

    @Override
    public void close() {
        unsubscribe.run();
    }
}

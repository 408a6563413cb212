package org.glossator.ui.search;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import org.glossator.model.DocumentId;
import org.glossator.project.Change;
import org.glossator.project.Project;
import org.glossator.project.SearchAnswer;
import org.glossator.project.SearchHit;
import org.glossator.search.Coverage;
import org.glossator.search.Misread;
import org.glossator.search.Query;
import org.glossator.text.Span;
import org.glossator.ui.base.DocumentList;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.Rows;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What is searched for in one project, and what was found.
///
/// Asks as it is typed; what cannot be read leaves the articles that were found before where they
/// are. Asks again when more of the project is looked through, or the project has changed. Lives on
/// the thread the project publishes on.
public final class SearchModel implements AutoCloseable {

    /// Excerpts fetched at once: more than a window shows.
    public static final int PAGE = 20;

    private final Project project;
    private final DocumentList documents = new DocumentList();
    private final Rows<SearchHit> rows;
    private final Latest<SearchAnswer> asking;
    private final List<Runnable> unsubscribe;

    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable DocumentId> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Result> result =
            new ReadOnlyObjectWrapper<>(new Result.Nothing());
    private final ReadOnlyObjectWrapper<@Nullable Misread> misread = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Coverage> coverage =
            new ReadOnlyObjectWrapper<>(new Coverage(0, 0));
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private @Nullable Query query;

    /// What there is to see.
    public sealed interface Result {
        /// Nothing is asked.
        record Nothing() implements Result {}

        /// The first answer has not come yet.
        record Searching() implements Result {}

        /// No article answers.
        record None() implements Result {}

        /// @param articles that answer
        /// @param ranked how many at the head of the list were compared with each other
        record Found(int articles, int ranked) implements Result {}

        /// @param why one line for the analyst
        record Failed(String why) implements Result {}
    }

    public SearchModel(Project project) {
        this.project = project;
        rows = new Rows<>(this::hits, SearchHit::id, PAGE, this::turn, this::fail);
        asking = new Latest<>(this::ask, this::answered, this::fail);
        unsubscribe =
                List.of(
                        project.subscribe(this::changed),
                        project.searching().onCoverage(this::covered));
        typed.subscribe((_, _) -> typed());
    }

    /// What is asked, as it is typed.
    public StringProperty typedProperty() {
        return typed;
    }

    /// The article that is chosen among those found, or `null`.
    public ObjectProperty<@Nullable DocumentId> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Why what is typed cannot be read, or `null`.
    public ReadOnlyObjectProperty<@Nullable Misread> misreadProperty() {
        return misread.getReadOnlyProperty();
    }

    /// How much of the project the last answer looked through, or is by now.
    public ReadOnlyObjectProperty<Coverage> coverageProperty() {
        return coverage.getReadOnlyProperty();
    }

    /// Goes up whenever excerpts have come or changed: time to ask for them again.
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// The articles found, the best first.
    public ObservableList<DocumentId> documents() {
        return documents;
    }

    /// Whether the list is being replaced just now.
    boolean isChanging() {
        return documents.isChanging();
    }

    /// What is shown at a position of the list, or empty until it has come.
    public Optional<SearchHit> hit(int index) {
        return rows.get(documents, index);
    }

    /// Where an article says what was asked for.
    public CompletableFuture<List<Span>> sightings(DocumentId document) {
        Query asked = query;
        return asked == null
                ? CompletableFuture.completedFuture(List.of())
                : project.searching().sightings(asked, document);
    }

    private void typed() {
        if (typed.get().isBlank()) {
            project.searching().cancel();
            forget();
            return;
        }
        if (result.get() instanceof Result.Nothing || result.get() instanceof Result.Failed) {
            result.set(new Result.Searching());
        }
        asking.ask();
    }

    private void forget() {
        query = null;
        rows.clear();
        documents.show(List.of());
        selected.set(null);
        misread.set(null);
        result.set(new Result.Nothing());
    }

    private CompletableFuture<SearchAnswer> ask() {
        return project.searching().search(typed.get());
    }

    private CompletableFuture<List<SearchHit>> hits(List<DocumentId> wanted) {
        Query asked = query;
        return asked == null
                ? CompletableFuture.completedFuture(List.of())
                : project.searching().hits(asked, wanted);
    }

    private void answered(SearchAnswer answer) {
        if (typed.get().isBlank()) {
            return;
        }
        switch (answer) {
            case SearchAnswer.Overtaken _ -> {}
            case SearchAnswer.Refused(Misread why) -> {
                misread.set(why);
                if (result.get() instanceof Result.Searching) {
                    result.set(new Result.Nothing());
                }
            }
            case SearchAnswer.Found found -> show(found);
        }
    }

    private void show(SearchAnswer.Found found) {
        misread.set(null);
        if (found.query().equals(query)) {
            rows.renewAll();
        } else {
            rows.clear();
        }
        query = found.query();
        coverage.set(found.coverage());
        documents.show(found.documents());
        DocumentId chosen = selected.get();
        if (chosen != null && !documents.contains(chosen)) {
            selected.set(null);
        }
        result.set(
                documents.isEmpty()
                        ? new Result.None()
                        : new Result.Found(documents.size(), found.ranked()));
        turn();
    }

    private void fail(Throwable failure) {
        result.set(new Result.Failed(String.valueOf(failure.getMessage())));
    }

    private void changed(Change change) {
        switch (change) {
            // What an edit changes is told when the index knows it.
            case Change.Edited _, Change.Learned _, Change.Ranked _, Change.BackgroundFailed _ -> {}
            case Change.Reloaded _, Change.AnnotatorChanged _ -> askAgain();
        }
    }

    private void covered(Coverage now) {
        coverage.set(now);
        if (now.isComplete()) {
            askAgain();
        }
    }

    private void askAgain() {
        if (!typed.get().isBlank()) {
            asking.ask();
        }
    }

    private void turn() {
        revision.set(revision.get() + 1);
    }

    @Override
    public void close() {
        unsubscribe.forEach(Runnable::run);
    }
}

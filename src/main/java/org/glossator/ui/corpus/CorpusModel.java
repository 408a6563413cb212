package org.glossator.ui.corpus;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import org.glossator.edit.Applied;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.DocumentRow;
import org.glossator.model.Schema;
import org.glossator.model.WorkState;
import org.glossator.project.Change;
import org.glossator.project.Project;
import org.glossator.ui.base.DocumentList;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.Rows;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// The article list of one project: what is asked for, what was found, and which article is chosen.
///
/// Lives on the thread the project publishes on. The order of the list stays as it is while the
/// analyst tags; it is found anew when documents come, go or change their state.
public final class CorpusModel implements AutoCloseable {

    private static final Set<WorkState> UNFINISHED = Set.of(WorkState.NEW, WorkState.IN_PROGRESS);

    /// Rows fetched at once.
    static final int PAGE = 50;

    private final Project project;
    private final DocumentList documents = new DocumentList();
    private final Rows<DocumentRow> rows;
    private final Latest<List<DocumentId>> listing;
    private final Latest<Counts> counting;
    private final Runnable unsubscribe;

    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Set<WorkState>> states = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<DocumentQuery.Sort> sort =
            new SimpleObjectProperty<>(DocumentQuery.Sort.ADDED);
    private final BooleanProperty descending = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable DocumentId> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Listing> state =
            new ReadOnlyObjectWrapper<>(new Listing.Loading());
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyObjectWrapper<Schema> schema;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private int lastIndex;

    /// What there is to see.
    public sealed interface Listing {
        /// The first answer has not come yet.
        record Loading() implements Listing {}

        /// The project holds no article.
        record Empty() implements Listing {}

        /// There are articles, and the filter lets none through.
        record NoMatch() implements Listing {}

        record Listed() implements Listing {}

        /// @param why one line for the analyst
        record Failed(String why) implements Listing {}
    }

    /// Documents of the whole project, whatever the filter.
    ///
    /// @param finished those the annotator at work has finished
    public record Counts(int all, int finished) {
        static final Counts NONE = new Counts(0, 0);
    }

    public CorpusModel(Project project) {
        this(project, project::rows);
    }

    CorpusModel(
            Project project,
            Function<List<DocumentId>, CompletableFuture<List<DocumentRow>>> source) {
        this.project = project;
        this.rows = new Rows<>(source, DocumentRow::id, PAGE, this::turn, this::fail);
        this.listing = new Latest<>(() -> project.find(query()), this::show, this::fail);
        this.counting = new Latest<>(this::count, this::counted, this::fail);
        this.schema = new ReadOnlyObjectWrapper<>(project.schema());
        this.unsubscribe = project.subscribe(this::changed);
        filter.subscribe((_, _) -> listing.ask());
        states.subscribe((_, _) -> listing.ask());
        sort.subscribe((_, _) -> listing.ask());
        descending.subscribe((_, _) -> listing.ask());
        selected.subscribe((_, _) -> remember());
        findAnew();
    }

    /// Words that title, source, byline or language must hold.
    public StringProperty filterProperty() {
        return filter;
    }

    /// The work states to keep; empty for all.
    public ObjectProperty<Set<WorkState>> statesProperty() {
        return states;
    }

    public ObjectProperty<DocumentQuery.Sort> sortProperty() {
        return sort;
    }

    public BooleanProperty descendingProperty() {
        return descending;
    }

    /// The article that is open, or `null`; it need not be in the list.
    public ObjectProperty<@Nullable DocumentId> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<Listing> listingProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// The tags the rows count.
    public ReadOnlyObjectProperty<Schema> schemaProperty() {
        return schema.getReadOnlyProperty();
    }

    /// Goes up whenever rows have come or changed: time to ask for them again.
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// What was found, in its order.
    public ObservableList<DocumentId> documents() {
        return documents;
    }

    /// Whether the list is being replaced just now.
    boolean isChanging() {
        return documents.isChanging();
    }

    /// The row at a position of the list, or empty until it has come.
    public Optional<DocumentRow> row(int index) {
        return rows.get(documents, index);
    }

    /// Whether anything narrows the list.
    public boolean isFiltered() {
        return !filter.get().isBlank() || !states.get().isEmpty();
    }

    public void clearFilter() {
        filter.set("");
        states.set(Set.of());
    }

    /// Chooses the article after the chosen one; the last stays.
    public void next() {
        move(selectedIndex() < 0 ? lastIndex : selectedIndex() + 1);
    }

    /// Chooses the article before the chosen one; the first stays.
    public void previous() {
        move((selectedIndex() < 0 ? lastIndex : selectedIndex()) - 1);
    }

    private void move(int to) {
        if (!documents.isEmpty()) {
            selected.set(documents.get(Math.clamp(to, 0, documents.size() - 1)));
        }
    }

    /// Chooses the next article of the list that is neither finished nor ignored, from the top
    /// again after the last.
    ///
    /// @return whether there was another one
    public CompletableFuture<Boolean> nextUnfinished() {
        Set<WorkState> wanted = EnumSet.copyOf(UNFINISHED);
        if (!states.get().isEmpty()) {
            wanted.retainAll(states.get());
        }
        if (wanted.isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        return project.find(query(wanted)).thenApply(this::chooseFirstOf);
    }

    private boolean chooseFirstOf(List<DocumentId> unfinished) {
        Set<DocumentId> wanted = new HashSet<>(unfinished);
        int size = documents.size();
        int start = selectedIndex();
        for (int i = 1; i <= size; i++) {
            DocumentId id = documents.get((start + i) % size);
            if (wanted.contains(id) && !id.equals(selected.get())) {
                selected.set(id);
                return true;
            }
        }
        return false;
    }

    /// Where the chosen article stands in the list, or -1.
    public int selectedIndex() {
        DocumentId id = selected.get();
        return id == null ? -1 : documents.indexOf(id);
    }

    /// Keeps the place of the chosen article, for when it leaves the list.
    private void remember() {
        int at = selectedIndex();
        lastIndex = at < 0 ? lastIndex : at;
    }

    private DocumentQuery query() {
        return query(states.get());
    }

    private DocumentQuery query(Set<WorkState> wanted) {
        return new DocumentQuery(
                filter.get().strip(),
                wanted,
                project.annotator().id(),
                sort.get(),
                descending.get());
    }

    private CompletableFuture<Counts> count() {
        DocumentQuery all = DocumentQuery.all(project.annotator().id());
        DocumentQuery finished =
                new DocumentQuery(
                        "", Set.of(WorkState.FINISHED), all.annotator(), all.sort(), false);
        return project.find(all)
                .thenCombine(
                        project.find(finished),
                        (some, done) -> new Counts(some.size(), done.size()));
    }

    private void counted(Counts now) {
        counts.set(now);
        if (!(state.get() instanceof Listing.Loading)) {
            settle();
        }
    }

    private void show(List<DocumentId> found) {
        documents.show(found);
        leaveWhatIsGone();
        remember();
        settle();
        turn();
    }

    /// A document whose import was taken back is not the chosen one any more.
    private void leaveWhatIsGone() {
        if (!isFiltered() && selected.get() != null && selectedIndex() < 0) {
            selected.set(null);
        }
    }

    private void settle() {
        if (!documents.isEmpty()) {
            state.set(new Listing.Listed());
        } else {
            state.set(isFiltered() ? new Listing.NoMatch() : new Listing.Empty());
        }
    }

    private void fail(Throwable failure) {
        state.set(new Listing.Failed(String.valueOf(failure.getMessage())));
    }

    private void changed(Change change) {
        schema.set(project.schema());
        switch (change) {
            case Change.Edited edited -> edited(edited.applied());
            case Change.Reloaded _, Change.AnnotatorChanged _ -> {
                rows.clear();
                findAnew();
            }
            case Change.Ranked() -> {
                if (sort.get() == DocumentQuery.Sort.TEACHING) {
                    listing.ask();
                }
            }
            case Change.Learned _, Change.BackgroundFailed _ -> {}
        }
    }

    private void edited(Applied applied) {
        if (applied.complete()) {
            rows.renew(applied.documents());
        } else {
            rows.renewAll();
        }
        if (applied.detailsChanged()) {
            findAnew();
        }
        turn();
    }

    private void findAnew() {
        listing.ask();
        counting.ask();
    }

    private void turn() {
        revision.set(revision.get() + 1);
    }

    @Override
    public void close() {
        unsubscribe.run();
    }
}

package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.edit.History;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.DocumentRow;
import org.glossator.model.Origin;
import org.glossator.model.Schema;
import org.glossator.model.Stats;
import org.glossator.split.Shares;
import org.glossator.store.ProjectFile;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.glossator.suggest.Suggestion;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The open project. Safe from any thread.
///
/// Every result and every [Change] is handed over on the executor given at opening; a change is on
/// disk before it is published. What fails, fails with a [org.glossator.model.Refusal]. One thread
/// owns the writing connection and one the reading one; long work has a thread and a reading
/// connection of its own.
public final class Project implements AutoCloseable {

    private final Path file;
    private final Clock clock;
    private final Jobs jobs;
    private final Ids ids;
    private final Worker writer = new Worker("glossator-writer");
    private final Worker reader = new Worker("glossator-reader");
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Store store;
    private final Store reading;
    private final Suggesting suggesting;
    private final Detecting detecting = new Detecting();
    private final Indexing indexing;
    private final Searching searching = new Searching(this, this::read);
    private final Consistency consistency = new Consistency(this, this::read);
    private final Agreements agreements = new Agreements(this, this::read);
    private final Everywhere everywhere = new Everywhere(this);
    private final Exchange exchange = new Exchange(this);
    private final Curation curation = new Curation(this, this::read);
    private final Past past = new Past(this, this::read);
    private long foreign;
    private volatile State state;

    /// What the faces ask for without waiting.
    private record State(Schema schema, Annotator annotator, AnnotationSet set, History history) {}

    /// Where a project hands over what it has to say, and what time it is.
    public record Surroundings(Executor publish, Clock clock) {}

    private Project(Path file, Surroundings around, String annotator, boolean create) {
        this.file = file;
        this.clock = around.clock();
        this.jobs = new Jobs(around.publish());
        this.ids = new Ids(clock);
        this.suggesting = new Suggesting(file, this::publish, this::instant);
        Store opened = null;
        try {
            opened =
                    Jobs.now(
                            writer.ask(() ->
                                    create
                                            ? ProjectFile.create(file, Schema.news())
                                            : ProjectFile.open(file)));
            store = opened;
            state = Jobs.now(writer.ask(() -> stateFor(annotator)));
            foreign = Jobs.now(writer.ask(store::foreignVersion));
            reading = Jobs.now(reader.ask(() -> ProjectFile.reader(file)));
            indexing =
                    new Indexing(
                            writer,
                            opened,
                            jobs.handing(searching::tell),
                            why -> publish(new Change.BackgroundFailed(Change.Work.INDEXING, why)));
            writer.tell(indexing::later);
        } catch (RuntimeException e) {
            if (opened != null) {
                writer.tell(opened::close);
            }
            suggesting.close();
            writer.close();
            reader.close();
            throw e;
        }
    }

    /// Loads what is below projects: the part of opening one that reads the environment of the
    /// process, which the C library does not guard against a toolkit that writes to it meanwhile.
    public static void prepare() {
        ProjectFile.prepare();
    }

    /// A new project with claim, actor and location.
    ///
    /// @throws org.glossator.model.Refusal if there is something of that name, or it cannot be made
    public static Project create(Path file, Surroundings around, String annotator) {
        return new Project(file, around, annotator, true);
    }

    /// @throws org.glossator.model.Refusal if it is no project this version can open
    public static Project open(Path file, Surroundings around, String annotator) {
        return new Project(file, around, annotator, false);
    }

    /// Does `start`, such as opening a project, on a thread of its own.
    public static <T> CompletableFuture<T> later(Surroundings around, Supplier<T> start) {
        return new Jobs(around.publish()).<T>start("glossator-opening", _ -> start.get()).result();
    }

    public Path file() {
        return file;
    }

    public Schema schema() {
        return state.schema();
    }

    /// Who annotates now.
    public Annotator annotator() {
        return state.annotator();
    }

    /// The set of the annotator at work.
    public AnnotationSet set() {
        return state.set();
    }

    public History history() {
        return state.history();
    }

    Ids ids() {
        return ids;
    }

    /// An id for a new annotation.
    public AnnotationId newId() {
        return ids.next();
    }

    /// Who makes a new annotation, now.
    public Origin origin() {
        return new Origin(annotator().id(), instant());
    }

    public CompletableFuture<List<Annotator>> annotators() {
        return read(Store::annotators);
    }

    /// @return call it to hear no more
    public Runnable subscribe(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public CompletableFuture<Annotator> annotateAs(String name) {
        return write(() -> {
            state = stateFor(name);
            suggesting.annotatorChanged(set());
            publish(new Change.AnnotatorChanged(state.annotator()));
            return state.annotator();
        });
    }

    /// Applies one edit, as one step of the history.
    ///
    /// @param action one word: `add`, `remove`, `retag`, `move`, `note`, `state`, …
    /// @param detail what it is done to, for people, such as the quote; may be empty
    public CompletableFuture<Applied> apply(Edit edit, String action, String detail) {
        return write(() -> edited(store.apply(edit, stamp(action, detail))));
    }

    /// Takes back the last change that stands; empty when there is none.
    public CompletableFuture<Optional<Applied>> undo() {
        return write(() -> store.undo(stamp("undo", "")).map(this::edited));
    }

    /// Does again what was taken back last; empty when there is none.
    public CompletableFuture<Optional<Applied>> redo() {
        return write(() -> store.redo(stamp("redo", "")).map(this::edited));
    }

    /// Looks whether another program has written to the file, and publishes it if so.
    public CompletableFuture<Boolean> refresh() {
        return write(() -> false);
    }

    public CompletableFuture<Article> article(DocumentId id) {
        State seen = state;
        return read(from ->
                new Article(
                        from.document(id),
                        from.state(id, seen.annotator().id()),
                        from.annotations(id, seen.set().id())));
    }

    /// The documents a query finds, in its order.
    public CompletableFuture<List<DocumentId>> find(DocumentQuery query) {
        return read(from -> new DocumentIds(suggesting.ranking().ordered(query, from.find(query))));
    }

    /// What a list shows of these documents, in the order asked for; without those that are no
    /// longer there.
    public CompletableFuture<List<DocumentRow>> rows(List<DocumentId> documents) {
        State seen = state;
        return read(from -> from.rows(documents, seen.annotator().id()));
    }

    /// Begins to learn from the annotator's marks, in the background; [Change.Learned] tells of it.
    public void learn() {
        suggesting.start(set());
    }

    /// What could be marked in an article beside what is, in text order; nothing before something
    /// was learned.
    public CompletableFuture<List<Suggestion>> suggestions(DocumentId document) {
        Job<List<Suggestion>> job = new Job<>(jobs.publish());
        suggesting.answer(document, job);
        return job.result();
    }

    /// The door for questions to all articles at once.
    public Searching searching() {
        return searching;
    }

    /// The door for whether the same words are marked the same way.
    public Consistency consistency() {
        return consistency;
    }

    /// The door for how far annotators agree.
    public Agreements agreements() {
        return agreements;
    }

    /// The door for words everywhere they stand.
    public Everywhere everywhere() {
        return everywhere;
    }

    /// The door for packets, out and in.
    public Exchange exchange() {
        return exchange;
    }

    /// The door for adjudication.
    public Curation curation() {
        return curation;
    }

    /// The door for what became of documents.
    public Past past() {
        return past;
    }

    public CompletableFuture<Stats> stats() {
        return read(Store::stats);
    }

    public Job<ImportReport> importFiles(ImportOrder order) {
        return jobs.start("glossator-import", job -> importInto(job, order));
    }

    private ImportReport importInto(Job<ImportReport> job, ImportOrder order) {
        Importing importing = new Importing(job, FileSearch.of(order), detecting);
        Stamp stamp = stamp("import", order.title());
        CompletableFuture<ImportReport> written =
                writer.ask(() -> {
                    Importing.Outcome outcome =
                            importing.write(store, stamp, ids, order.annotator());
                    outcome.applied().ifPresent(this::edited);
                    laterOn();
                    return outcome.report();
                });
        importing.read();
        return Jobs.now(written);
    }

    /// What an export would write, without writing.
    public Job<ExportPreview> preview(ExportOrder order) {
        return look("glossator-preview", (from, job) -> from.preview(order, job::step));
    }

    /// What should be looked at before an export.
    public Job<Preflight> preflight(ExportOrder order) {
        return look("glossator-preflight", (from, job) -> from.preflight(order, job::step));
    }

    /// Writes, reads back, compares, and moves into place. Documents that belong to no part yet are
    /// shared out, as one step of the history, if there are to be parts.
    public Job<ExportReport> export(ExportOrder order) {
        return look(
                "glossator-export",
                (from, job) -> {
                    Shares shares = from.shares(order, job::step);
                    return from.export(order, shares, job::step, () -> keep(shares, order));
                });
    }

    /// Who got into which part is known before anybody has the files.
    private void keep(@Nullable Shares shares, ExportOrder order) {
        if (shares != null) {
            Stamp stamp = stamp("split", String.valueOf(order.split()));
            Jobs.now(bulk(new Splitting(shares, stamp)).result());
        }
    }

    /// Hands over what comes on the executor the project publishes on.
    <T> Consumer<T> handing(Consumer<T> to) {
        return jobs.handing(to);
    }

    <T> Job<T> bulk(Bulk<T> work) {
        return change(job -> work.write(store, job::step, this::edited));
    }

    /// A change, on the writer's thread.
    private <T> Job<T> change(Function<Job<T>, T> work) {
        return jobs.on(
                writer,
                job -> {
                    notice();
                    T result = work.apply(job);
                    laterOn();
                    return result;
                });
    }

    /// Looks over the whole project; one line a problem.
    public Job<List<String>> check() {
        return look("glossator-check", (from, job) -> from.check(job::step));
    }

    /// Long work on a thread and a reading connection of its own.
    <T> Job<T> look(String name, BiFunction<ReadOnlyProject, Job<T>, T> work) {
        AnnotationSet own = set();
        return jobs.start(
                name,
                job -> {
                    try (ReadOnlyProject from = ReadOnlyProject.open(file, own)) {
                        return work.apply(from, job);
                    }
                });
    }

    /// What the tests of this package get at: the file as it is written, with its limits.
    Store store() {
        return store;
    }

    /// Waits until everything that was asked is on disk.
    @Override
    public void close() {
        suggesting.close();
        indexing.close();
        reader.tell(reading::close);
        writer.tell(store::close);
        reader.close();
        writer.close();
    }

    private State stateFor(String name) {
        Annotator annotator = store.annotator(name);
        AnnotationSet set =
                store.sets().stream()
                        .filter(one -> annotator.id().equals(one.annotator()))
                        .findFirst()
                        .orElseThrow();
        return new State(store.schema(), annotator, set, store.history());
    }

    Stamp stamp(String action, String detail) {
        return new Stamp(annotator().id(), instant(), action, detail);
    }

    private Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Takes note of what is on disk now and tells everybody.
    private Applied edited(Applied applied) {
        State old = state;
        Schema schema = applied.schemaChanged() ? store.schema() : old.schema();
        state = new State(schema, old.annotator(), old.set(), store.history());
        suggesting.changed(applied);
        publish(new Change.Edited(applied, state.history()));
        return applied;
    }

    private void publish(Change change) {
        jobs.publish().execute(() -> listeners.forEach(listener -> listener.accept(change)));
    }

    private <T> CompletableFuture<T> write(Supplier<T> work) {
        return change((Job<T> _) -> work.get()).result();
    }

    /// What every change leaves to be done while nobody waits. On the writer's thread.
    private void laterOn() {
        writer.whenQuiet(store::rest);
        indexing.later();
    }

    /// Publishes that another program has written, if one has.
    private void notice() {
        long version = store.foreignVersion();
        if (version != foreign) {
            foreign = version;
            state = stateFor(annotator().name());
            suggesting.reloaded();
            publish(new Change.Reloaded(instant(), state.history()));
        }
    }

    private <T> CompletableFuture<T> read(Function<Store, T> question) {
        return jobs.on(reader, (Job<T> _) -> question.apply(reading)).result();
    }
}

package org.glossator.store;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.edit.Happening;
import org.glossator.edit.History;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Decision;
import org.glossator.model.Details;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.DocumentRow;
import org.glossator.model.Intended;
import org.glossator.model.Rejection;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.Stats;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.search.Coverage;
import org.glossator.search.Findings;
import org.glossator.search.Query;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// A project in one SQLite file, described in `docs/project-file.md`.
///
/// Used by one thread at a time. A reader of the same file may be used by another thread beside the
/// one that writes; it sees each change as soon as it is committed.
public final class ProjectFile implements Store {

    /// What goes into the index at once: a commit that comes meanwhile waits for it.
    private static final int INDEXED_DOCUMENTS = 64;

    private static final long INDEXED_LETTERS = 250_000;

    private final Sql sql;
    private final Tables tables;
    private final Changes changes;

    private ProjectFile(Sql sql) {
        this.sql = sql;
        this.tables = Tables.of(sql);
        this.changes = new Changes(sql, tables);
    }

    /// Loads what is below project files, as the first of them would. Any thread.
    public static void prepare() {
        Doors.prepare();
    }

    /// Makes a new project and opens it.
    ///
    /// @throws org.glossator.model.Refusal if the file exists or cannot be made
    public static ProjectFile create(Path file, Schema schema) {
        Doors.create(file, sql -> new SchemaTable(sql).write(schema));
        return open(file);
    }

    /// Opens a project to read and write it. A file that is no project is not touched.
    ///
    /// @throws org.glossator.model.Refusal if it is no project, is damaged, or is too new
    public static ProjectFile open(Path file) {
        return new ProjectFile(Doors.open(file));
    }

    /// Looks at the header alone, which takes no time.
    ///
    /// @throws org.glossator.model.Refusal if it is no project, is cut short, or is too new
    public static void look(Path file) {
        Doors.look(file);
    }

    /// Opens a project only to read it, beside the one who writes.
    ///
    /// @throws org.glossator.model.Refusal if it is no project, is damaged, or is too new
    public static ProjectFile reader(Path file) {
        return new ProjectFile(Doors.reader(file));
    }

    @Override
    public Schema schema() {
        return sql.snapshot(() -> tables.schema().read());
    }

    @Override
    public List<Annotator> annotators() {
        return tables.people().annotators();
    }

    @Override
    public List<AnnotationSet> sets() {
        return tables.people().sets();
    }

    @Override
    public Annotator annotator(String name) {
        return tables.people()
                .find(name)
                .orElseGet(() ->
                        sql.transaction(() ->
                                tables.people()
                                        .find(name)
                                        .orElseGet(() -> tables.people().add(name))));
    }

    @Override
    public AnnotationSet set(String name, AnnotationSet.Kind kind) {
        return tables.people()
                .find(name, kind)
                .orElseGet(() ->
                        sql.transaction(() ->
                                tables.people()
                                        .find(name, kind)
                                        .orElseGet(() -> tables.people().add(name, kind, null))));
    }

    @Override
    public long documents() {
        return sql.number("SELECT count(*) FROM document");
    }

    @Override
    public boolean has(DocumentId document) {
        return sql.number("SELECT EXISTS (SELECT 1 FROM document WHERE id = ?)", document.value())
                != 0;
    }

    @Override
    public Document document(DocumentId id) {
        return tables.documents().document(id);
    }

    @Override
    public Details details(DocumentId id) {
        return tables.documents().details(id);
    }

    @Override
    public WorkState state(DocumentId document, AnnotatorId annotator) {
        return tables.documents().state(document, annotator);
    }

    @Override
    public List<Annotation> annotations(DocumentId document, SetId set) {
        return sql.snapshot(() ->
                tables.marks().all(new Place(document, set), tables.texts().offsets(document)));
    }

    @Override
    public List<Rejection> rejections(DocumentId document, SetId set) {
        return sql.snapshot(() -> tables.rejections().all(document, set));
    }

    @Override
    public List<Intended> intended() {
        return tables.intended().all();
    }

    @Override
    public List<Decision> decisions(DocumentId document, Offsets offsets) {
        return tables.decisions().all(document, offsets);
    }

    @Override
    public List<DocumentId> decided() {
        return tables.decisions().documents();
    }

    @Override
    public List<String> reasons() {
        return tables.decisions().reasons();
    }

    @Override
    public void tagged(List<AnnotationSet> sets, int longest, Consumer<TaggedWords> sink) {
        new WorkScan(sql).words(sets, longest, sink);
    }

    @Override
    public void worked(List<AnnotationSet> sets, Consumer<Worked> sink) {
        sql.snapshot(() -> {
            new WorkScan(sql).texts(sets, sink);
            return sink;
        });
    }

    @Override
    public long worked(List<AnnotationSet> sets) {
        return new WorkScan(sql).count(sets);
    }

    @Override
    public List<DocumentId> tagged(
            List<AnnotationSet> sets, TagId tag, Collection<String> spellings, int most) {
        return new WorkScan(sql).documents(sets, tag, spellings, most);
    }

    @Override
    public List<DocumentId> marked(SetId set) {
        return sql.list(
                "SELECT document FROM annotation WHERE annotation_set = ? AND kind = 'span'"
                        + " GROUP BY document ORDER BY max(at) DESC, document DESC",
                row -> new DocumentId(row.getLong(1)),
                set.value());
    }

    @Override
    public List<DocumentId> unmarked(SetId set, int most) {
        return sql.list(
                "SELECT id FROM document WHERE NOT EXISTS (SELECT 1 FROM tally"
                        + " WHERE annotation_set = ? AND document = id) ORDER BY id DESC LIMIT ?",
                row -> new DocumentId(row.getLong(1)),
                set.value(),
                most);
    }

    @Override
    public List<Annotation> annotations(DocumentId document, SetId set, Offsets offsets) {
        return sql.snapshot(() -> tables.marks().all(new Place(document, set), offsets));
    }

    @Override
    public void scan(List<AnnotationSet> sets, Consumer<Annotated> sink) {
        sql.snapshot(() -> {
            Scan.run(tables, sets, sink);
            return sets;
        });
    }

    @Override
    public void texts(Consumer<DocumentText> sink) {
        sql.snapshot(() -> {
            TextScan.run(sql, sink);
            return sink;
        });
    }

    @Override
    public long[] find(DocumentQuery query) {
        return sql.snapshot(() -> new DocumentSearch(sql).find(query));
    }

    @Override
    public List<DocumentRow> rows(List<DocumentId> documents, AnnotatorId annotator) {
        return sql.snapshot(() ->
                documents.stream()
                        .flatMap(id -> tables.documents().row(id, annotator).stream())
                        .toList());
    }

    @Override
    public Findings search(Query query, AnnotatorId annotator) {
        return sql.snapshot(() -> new TextSearch(sql, annotator).find(query, tables.index()));
    }

    @Override
    public List<Marked> marked(List<DocumentId> documents, Set<TagId> tags) {
        return sql.snapshot(() ->
                documents.stream()
                        .flatMap(id -> tables.documents().find(id).stream())
                        .map(found ->
                                new Marked(
                                        found,
                                        tables.marks()
                                                .marks(found.id(), tags, Offsets.of(found.text()))))
                        .toList());
    }

    @Override
    public Coverage coverage() {
        return sql.snapshot(() -> tables.index().coverage());
    }

    @Override
    public Coverage extendIndex() {
        if (coverage().isComplete()) {
            return coverage();
        }
        return sql.transaction(() -> {
            tables.index().add(INDEXED_DOCUMENTS, INDEXED_LETTERS);
            return tables.index().coverage();
        });
    }

    @Override
    public List<Merged> merged(DocumentId document, SetId set) {
        return tables.merged().all(document, set);
    }

    @Override
    public Versions versions(AnnotationSet set) {
        return sql.snapshot(() -> JournalScan.of(sql, set, tables.schema().read()));
    }

    @Override
    public Versions ownVersions() {
        return sql.snapshot(() -> JournalScan.own(sql));
    }

    @Override
    public Optional<DocumentId> byHash(String sha256) {
        return tables.documents().byHash(sha256);
    }

    @Override
    public List<Called> called() {
        return tables.documents().called();
    }

    @Override
    public Stats stats() {
        return sql.snapshot(() -> new Figures(sql).stats());
    }

    @Override
    public History history() {
        return tables.journal().history();
    }

    @Override
    public List<Happening> happenings(
            DocumentId document, @Nullable AnnotationId annotation, int most) {
        return sql.snapshot(() -> past(document).happenings(annotation, most));
    }

    @Override
    public long lastEntry(DocumentId document, Instant at) {
        return DocumentPast.lastEntry(sql, document, at);
    }

    @Override
    public Optional<List<Annotation>> annotationsAfter(long entry, DocumentId document, SetId set) {
        return sql.snapshot(() ->
                past(document)
                        .after(entry, set, annotations(document, set))
                        .map(marks -> List.copyOf(marks.values())));
    }

    private DocumentPast past(DocumentId document) {
        return new DocumentPast(sql, document, tables.texts().offsets(document));
    }

    @Override
    public long foreignVersion() {
        return sql.number("PRAGMA data_version");
    }

    @Override
    public Applied apply(Edit edit, Stamp stamp) {
        return changes.apply(edit, stamp);
    }

    @Override
    public Optional<Applied> undo(Stamp stamp) {
        return changes.undo(stamp);
    }

    @Override
    public Optional<Applied> redo(Stamp stamp) {
        return changes.redo(stamp);
    }

    @Override
    public Intake intake(Stamp stamp) {
        return new BulkIntake(sql, tables, changes, stamp);
    }

    @Override
    public List<String> check(LongConsumer progress) {
        return sql.snapshot(() -> new Integrity(sql, tables.texts()).check(progress));
    }

    @Override
    public void rest() {
        sql.number("PRAGMA wal_checkpoint(PASSIVE)");
    }

    /// What the tests of this package get at: the connection, with its limits and pragmas.
    Sql sql() {
        return sql;
    }

    @Override
    public void close() {
        sql.close();
    }
}

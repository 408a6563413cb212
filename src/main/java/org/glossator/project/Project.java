package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.edit.History;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.DocumentRow;
import org.glossator.model.Schema;
import org.glossator.model.Stats;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The open project. Safe from any thread.
///
/// Every result and every [Change] is handed over on the executor given at opening; a change is on
/// disk before it is published. Failures are [org.glossator.model.Refusal]s.
public interface Project extends AutoCloseable {

    Path file();

    Schema schema();

    /// Who annotates now.
    Annotator annotator();

    /// The set of the annotator at work.
    AnnotationSet set();

    List<Annotator> annotators();

    History history();

    /// @return call it to hear no more
    Runnable subscribe(Consumer<Change> listener);

    CompletableFuture<Annotator> annotateAs(String name);

    /// Applies one edit, as one step of the history.
    ///
    /// @param action one word: `add`, `remove`, `retag`, `move`, `note`, `state`, …
    /// @param detail what it is done to, for people, such as the quote; may be empty
    CompletableFuture<Applied> apply(Edit edit, String action, String detail);

    CompletableFuture<Optional<Applied>> undo();

    CompletableFuture<Optional<Applied>> redo();

    CompletableFuture<Article> article(DocumentId id);

    CompletableFuture<List<DocumentId>> find(DocumentQuery query);

    CompletableFuture<List<DocumentRow>> rows(List<DocumentId> documents);

    CompletableFuture<Stats> stats();

    Job<ImportReport> importFiles(ImportOrder order);

    CompletableFuture<ExportPreview> preview(ExportOrder order);

    Job<ExportReport> export(ExportOrder order);

    Job<List<String>> check();

    /// Waits until everything that was asked is on disk.
    @Override
    void close();

    /// Where a project hands over what it has to say, and what time it is.
    record Surroundings(Executor publish, Clock clock) {}
}

package org.glossator.ui.transfer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.glossator.edit.History;
import org.glossator.format.Source;
import org.glossator.project.Change;
import org.glossator.project.ImportOrder;
import org.glossator.project.ImportReport;
import org.glossator.project.Job;
import org.glossator.project.Progress;
import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// The imports of one project: the one under way, those that wait for it, and what came of those
/// that are over.
///
/// Lives on the thread the project publishes on; files are read on the project's.
public final class Imports implements AutoCloseable {

    private final Project project;
    private final Runnable unsubscribe;
    private final Deque<ImportOrder> waiting = new ArrayDeque<>();
    private final ObjectProperty<ImportOptions> options =
            new SimpleObjectProperty<>(ImportOptions.DEFAULT);
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<Outcome> outcomes = FXCollections.observableArrayList();

    /// Kept, since a read-only list that nobody holds is collected with all who listen to it.
    private final ObservableList<Outcome> readOnlyOutcomes =
            FXCollections.unmodifiableObservableList(outcomes);

    private @Nullable Job<ImportReport> job;

    /// What came of an import.
    public sealed interface Outcome {

        /// @param step its entry of the journal while it is the last change, which undo takes back
        record Done(ImportReport report, Optional<Long> step) implements Outcome {}

        /// Stopped by the analyst; the project is as it was.
        record Cancelled() implements Outcome {}

        /// @param why one line for the analyst
        record Failed(String why) implements Outcome {}
    }

    public Imports(Project project) {
        this.project = project;
        this.unsubscribe = project.subscribe(this::changed);
    }

    /// How texts are read and whose marks come in, for the imports to come.
    public ObjectProperty<ImportOptions> optionsProperty() {
        return options;
    }

    /// How far the import under way is; `null` when none is.
    public ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What is over and was not dismissed yet, the newest last.
    public ObservableList<Outcome> outcomes() {
        return readOnlyOutcomes;
    }

    /// Files and folders, each by its ending; folders to the bottom.
    public void importFiles(List<Path> paths) {
        if (!paths.isEmpty()) {
            start(options.get().order(paths, project.annotator().name()));
        }
    }

    public void importFolder(Path folder) {
        importFiles(List.of(folder));
    }

    /// A text that was pasted, with what its front matter says of it.
    void importText(Source text) {
        start(new ImportOrder(List.of(), List.of(text), "txt", null, null));
    }

    /// Stops the import under way at the next safe point, and forgets those that wait.
    public void cancel() {
        waiting.clear();
        if (job != null) {
            job.cancel();
        }
    }

    public void dismiss(Outcome outcome) {
        outcomes.remove(outcome);
    }

    /// Takes an import back, while it is the last change of the project.
    public void undo(Outcome.Done done) {
        outcomes.remove(done);
        if (isLastChange(done)) {
            project.undo().whenComplete((_, failure) -> tell(failure));
        }
    }

    private void start(ImportOrder order) {
        if (job != null) {
            waiting.add(order);
            return;
        }
        progress.set(new Progress(0, 0, ""));
        Optional<Long> before = lastStep();
        Job<ImportReport> started = project.importFiles(order);
        job = started;
        started.onProgress(progress::set);
        started.result().whenComplete((report, failure) -> finished(before, report, failure));
    }

    private void finished(Optional<Long> before, ImportReport report, @Nullable Throwable failure) {
        job = null;
        progress.set(null);
        if (failure == null) {
            outcomes.add(
                    new Outcome.Done(
                            report, lastStep().filter(step -> !before.equals(Optional.of(step)))));
        } else {
            tell(failure);
        }
        ImportOrder next = waiting.poll();
        if (next != null) {
            start(next);
        }
    }

    private void tell(@Nullable Throwable failure) {
        if (failure instanceof CancellationException) {
            outcomes.add(new Outcome.Cancelled());
        } else if (failure != null) {
            outcomes.add(new Outcome.Failed(String.valueOf(failure.getMessage())));
        }
    }

    private Optional<Long> lastStep() {
        return project.history().undo().map(History.Step::journal);
    }

    private boolean isLastChange(Outcome.Done done) {
        return done.step().isPresent() && done.step().equals(lastStep());
    }

    /// An import that is no longer the last change is no longer offered to be taken back.
    private void changed(Change change) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Done done
                    && done.step().isPresent()
                    && !isLastChange(done)) {
                outcomes.set(i, new Outcome.Done(done.report(), Optional.empty()));
            }
        }
    }

    @Override
    public void close() {
        unsubscribe.run();
    }
}

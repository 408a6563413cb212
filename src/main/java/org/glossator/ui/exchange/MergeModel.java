package org.glossator.ui.exchange;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.glossator.edit.History;
import org.glossator.model.Schema;
import org.glossator.project.Change;
import org.glossator.project.Job;
import org.glossator.project.MergeOrder;
import org.glossator.project.MergePlan;
import org.glossator.project.Progress;
import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

/// One merge in the making: what comes in, what it would do, and the merging.
///
/// Every choice has the preview made anew and stops the old one, of which nothing more is heard.
/// What others change meanwhile makes it [#staleProperty()]. Lives on the thread the project
/// publishes on.
public final class MergeModel implements AutoCloseable {

    private final Project project;
    private final Runnable unsubscribe;
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ForeignTags tags = new ForeignTags(this::look);
    private final ObjectProperty<MergeOrder.Conflicts> conflicts =
            new SimpleObjectProperty<>(MergeOrder.Conflicts.TELL);
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Choosing());
    private final ReadOnlyObjectWrapper<@Nullable MergePlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final BooleanBinding ready;
    private @Nullable Job<MergePlan> job;
    private Optional<Long> step = Optional.empty();

    /// How far it is.
    public sealed interface Phase {
        /// Nothing was chosen yet.
        record Choosing() implements Phase {}

        /// It is being found out what it would do.
        record Looking(Progress progress) implements Phase {}

        /// The plan says what it would do.
        record Shown() implements Phase {}

        record Merging(Progress progress) implements Phase {}

        /// The plan says what it did.
        record Done() implements Phase {}

        /// It was done, and taken back.
        record TakenBack() implements Phase {}

        /// @param why one line for the analyst; the project is as it was
        record Failed(String why) implements Phase {}
    }

    public MergeModel(Project project) {
        this.project = project;
        unsubscribe = project.subscribe(this::changed);
        conflicts.subscribe((_, _) -> look());
        ready = Bindings.createBooleanBinding(this::isReady, phase, plan, stale);
    }

    /// What is chosen, in the order it was.
    ObservableList<Path> files() {
        return files;
    }

    /// More packets and projects.
    public void add(List<Path> more) {
        List<Path> fresh = more.stream().distinct().filter(one -> !files.contains(one)).toList();
        if (isOpen() && !fresh.isEmpty()) {
            files.addAll(fresh);
            look();
        }
    }

    void remove(Path file) {
        if (isOpen() && files.remove(file)) {
            tags.clear();
            look();
        }
    }

    /// Tags that the project does not have.
    ObservableList<ForeignTag> tags() {
        return tags.all();
    }

    Schema schema() {
        return project.schema();
    }

    /// What becomes of what both sides have changed.
    public ObjectProperty<MergeOrder.Conflicts> conflictsProperty() {
        return conflicts;
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// What it would do, or did; while that is being found out anew, as it was; `null` before.
    public ReadOnlyObjectProperty<@Nullable MergePlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Whether the project has changed since the plan was made.
    ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /// Whether the merge is the last change of the project.
    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// Whether there is anything to merge, and it is known what.
    public ObservableBooleanValue ready() {
        return ready;
    }

    private boolean isReady() {
        MergePlan told = plan.get();
        boolean decided = conflicts.get() != MergeOrder.Conflicts.TELL;
        return phase.get() instanceof Phase.Shown
                && !stale.get()
                && told != null
                && (told.changes() || told.conflicting() > 0 && decided);
    }

    /// Whether it was merged, so that whatever else comes is another merge.
    public boolean isOver() {
        return switch (phase.get()) {
            case Phase.Done _, Phase.TakenBack _ -> true;
            case Phase.Choosing _,
                    Phase.Looking _,
                    Phase.Shown _,
                    Phase.Merging _,
                    Phase.Failed _ ->
                    false;
        };
    }

    /// Whether what comes in can still be chosen.
    private boolean isOpen() {
        return switch (phase.get()) {
            case Phase.Choosing _, Phase.Looking _, Phase.Shown _, Phase.Failed _ -> true;
            case Phase.Merging _, Phase.Done _, Phase.TakenBack _ -> false;
        };
    }

    /// Finds out what it would do.
    public void look() {
        if (!isOpen()) {
            return;
        }
        stop();
        stale.set(false);
        if (files.isEmpty()) {
            plan.set(null);
            phase.set(new Phase.Choosing());
            return;
        }
        run(project.exchange().preview(order()), Phase.Looking::new, this::looked);
    }

    private void looked(MergePlan told) {
        tags.tell(told);
        plan.set(told);
        phase.set(new Phase.Shown());
    }

    /// Brings it in, as one step.
    public void merge() {
        if (!ready.get()) {
            return;
        }
        Optional<Long> before = lastStep();
        run(
                project.exchange().merge(order()),
                Phase.Merging::new,
                done -> {
                    step = lastStep().filter(now -> !before.equals(Optional.of(now)));
                    undoable.set(step.isPresent());
                    plan.set(done);
                    phase.set(new Phase.Done());
                });
    }

    private MergeOrder order() {
        return new MergeOrder(
                files, MergeOrder.Unknown.REFUSE, tags.renamed(), tags.added(), conflicts.get());
    }

    private void run(
            Job<MergePlan> started, Function<Progress, Phase> going, Consumer<MergePlan> then) {
        job = started;
        phase.set(going.apply(new Progress(0, 0, "")));
        started.onProgress(progress -> {
            if (job == started) {
                phase.set(going.apply(progress));
            }
        });
        started.result()
                .whenComplete((told, failure) -> {
                    if (job == started) {
                        job = null;
                        if (failure == null) {
                            then.accept(told);
                        } else {
                            failed(failure);
                        }
                    }
                });
    }

    private void failed(Throwable failure) {
        if (failure instanceof CancellationException) {
            phase.set(plan.get() == null ? new Phase.Choosing() : new Phase.Shown());
        } else {
            plan.set(null);
            phase.set(new Phase.Failed(String.valueOf(failure.getMessage())));
        }
    }

    /// Stops the merging; the project is as it was.
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /// Takes the merge back, while it is the last change of the project.
    public void undo() {
        if (undoable.get()) {
            undoable.set(false);
            project.undo()
                    .whenComplete((_, failure) -> {
                        if (failure == null) {
                            phase.set(new Phase.TakenBack());
                        } else {
                            failed(failure);
                        }
                    });
        }
    }

    private Optional<Long> lastStep() {
        return project.history().undo().map(History.Step::journal);
    }

    private void changed(Change change) {
        switch (change) {
            case Change.Edited _, Change.Reloaded _ -> {
                stale.set(phase.get() instanceof Phase.Shown);
                undoable.set(
                        phase.get() instanceof Phase.Done
                                && step.isPresent()
                                && step.equals(lastStep()));
            }
            case Change.AnnotatorChanged _,
                    Change.Learned _,
                    Change.Ranked _,
                    Change.BackgroundFailed _ -> {}
        }
    }

    /// Nothing more is heard of what is under way.
    private void stop() {
        Job<MergePlan> old = job;
        job = null;
        if (old != null) {
            old.cancel();
        }
    }

    @Override
    public void close() {
        cancel();
        unsubscribe.run();
    }
}

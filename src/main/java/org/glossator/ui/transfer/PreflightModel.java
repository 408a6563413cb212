package org.glossator.ui.transfer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.glossator.edit.Edit;
import org.glossator.project.ExportOrder;
import org.glossator.project.Job;
import org.glossator.project.Preflight;
import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CancellationException;

/// What should be looked at before an export, and mending it. Lives on the thread the project
/// publishes on.
final class PreflightModel implements AutoCloseable {

    private final Project project;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Looking());
    private @Nullable Job<Preflight> looking;

    /// How far the look is.
    sealed interface State {
        record Looking() implements State {}

        record Seen(List<Preflight.Finding> findings) implements State {}

        /// @param why one line for the analyst
        record Failed(String why) implements State {}
    }

    PreflightModel(Project project) {
        this.project = project;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Looks anew; what an earlier look still says is dropped.
    void look(ExportOrder order) {
        close();
        state.set(new State.Looking());
        Job<Preflight> job = project.preflight(order);
        looking = job;
        job.result()
                .whenComplete((seen, failure) -> {
                    if (looking == job) {
                        looking = null;
                        state.set(
                                failure == null
                                        ? new State.Seen(seen.findings())
                                        : failed(failure));
                    }
                });
    }

    /// Mends what can be, as one step of the history.
    ///
    /// @param then what to do when it is done
    void mend(Preflight.Finding finding, Runnable then) {
        close();
        state.set(new State.Looking());
        project.apply(new Edit.Batch(finding.mends()), "mend", finding.example())
                .whenComplete((_, failure) -> {
                    if (failure == null) {
                        then.run();
                    } else {
                        state.set(failed(failure));
                    }
                });
    }

    private static State failed(Throwable failure) {
        return failure instanceof CancellationException
                ? new State.Looking()
                : new State.Failed(String.valueOf(failure.getMessage()));
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
    }
}

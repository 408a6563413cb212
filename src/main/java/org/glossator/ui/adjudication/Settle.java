package org.glossator.ui.adjudication;

import org.glossator.curate.MergeStrategy;
import org.glossator.model.AnnotationSet;
import org.glossator.project.CurationOrder;
import org.glossator.project.CurationReport;
import org.glossator.project.Errand;
import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is taken without being looked at: a strategy, what it would take, and the taking. Belongs
/// to the thread the project publishes on.
final class Settle {

    private final Project project;
    private final Supplier<CurationOrder> order;
    private final Consumer<Event> events;
    private final Errand previewing = new Errand();
    private final Errand settling = new Errand();
    private List<AnnotationSet> sets = List.of();
    private @Nullable MergeStrategy strategy;
    private @Nullable CurationReport preview;

    /// What it tells of.
    sealed interface Event {

        /// Another strategy, or what it would take is known.
        record Changed() implements Event {}

        /// @param done articles
        record Working(long done, long all) implements Event {}

        record Settled(CurationReport report) implements Event {}

        /// @param why one line
        record Failed(String why) implements Event {}
    }

    Settle(Project project, Supplier<CurationOrder> order, Consumer<Event> events) {
        this.project = project;
        this.order = order;
        this.events = events;
    }

    /// The strategies there are for these sets.
    void open(List<AnnotationSet> some) {
        sets = some;
        if (strategy != null) {
            preview(strategy);
        }
    }

    void clear() {
        previewing.drop();
        settling.drop();
        strategy = null;
        preview = null;
    }

    /// The safest first.
    List<MergeStrategy> strategies() {
        List<MergeStrategy> all = new ArrayList<>();
        all.add(new MergeStrategy.Unanimous());
        all.add(new MergeStrategy.Majority());
        for (int holders = 2; holders < sets.size(); holders++) {
            all.add(new MergeStrategy.Threshold(holders));
        }
        sets.forEach(set -> all.add(new MergeStrategy.First(set.id())));
        return all;
    }

    /// What a set is called.
    String name(MergeStrategy.First first) {
        return sets.stream()
                .filter(set -> set.id().equals(first.set()))
                .map(AnnotationSet::name)
                .findFirst()
                .orElse("");
    }

    Optional<MergeStrategy> strategy() {
        return Optional.ofNullable(strategy);
    }

    /// What it would take, once that is known.
    Optional<CurationReport> preview() {
        return Optional.ofNullable(preview);
    }

    /// Finds out what a strategy would take.
    void preview(MergeStrategy chosen) {
        strategy = chosen;
        preview = null;
        previewing.begin(
                project.curation().preview(order.get(), chosen),
                _ -> {},
                (report, failure) -> {
                    preview = report;
                    events.accept(
                            report == null && !Errand.isStopped(failure)
                                    ? new Event.Failed(Errand.why(failure))
                                    : new Event.Changed());
                });
        events.accept(new Event.Changed());
    }

    /// Puts the strategy away.
    void leave() {
        previewing.drop();
        strategy = null;
        preview = null;
        events.accept(new Event.Changed());
    }

    boolean isWorking() {
        return settling.isRunning();
    }

    /// Takes what the strategy takes, as one step of the history.
    void take() {
        MergeStrategy chosen = strategy;
        if (chosen == null || settling.isRunning()) {
            return;
        }
        settling.begin(
                project.curation().settle(order.get(), chosen),
                progress -> events.accept(new Event.Working(progress.done(), progress.total())),
                (report, failure) -> {
                    if (report != null) {
                        strategy = null;
                        preview = null;
                        events.accept(new Event.Settled(report));
                    } else {
                        events.accept(new Event.Failed(Errand.why(failure)));
                    }
                });
    }

    void stop() {
        settling.stop();
    }
}

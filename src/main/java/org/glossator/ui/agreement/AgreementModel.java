package org.glossator.ui.agreement;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.glossator.agreement.Grain;
import org.glossator.agreement.Resampling;
import org.glossator.model.AnnotationSet;
import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.model.WorkState;
import org.glossator.project.AgreementOrder;
import org.glossator.project.AgreementReport;
import org.glossator.project.Change;
import org.glossator.project.Errand;
import org.glossator.project.ExportFilter;
import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Whose agreement on what is asked for, and the numbers.
///
/// They are computed when it is started and when something else is chosen, on a thread of their
/// own. When the project changes they stay and are said to be stale. Belongs to the thread the
/// project publishes on.
public final class AgreementModel implements AutoCloseable {

    /// The same marks give the same intervals.
    private static final long SEED = 1;

    private final Project project;
    private final Around around;
    private final Runnable unsubscribe;
    private final ObjectProperty<Set<String>> sets = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<String>> tags = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<String> attribute = new SimpleObjectProperty<>("");
    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(Grain.TOKEN);
    private final ObjectProperty<Articles> articles = new SimpleObjectProperty<>(Articles.ALL);
    private final BooleanProperty finished = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<AnnotationSet>> offered =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Schema> schema;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Idle());
    private final ReadOnlyObjectWrapper<Optional<Figures>> figures =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final Errand computing = new Errand();
    private int asked;
    private boolean running;

    /// What the window shows beside it.
    ///
    /// @param listed the articles in the list
    /// @param open the article that is open
    public record Around(
            Supplier<? extends Collection<DocumentId>> listed,
            Supplier<Optional<DocumentId>> open) {}

    public AgreementModel(Project project, Around around) {
        this.project = project;
        this.around = around;
        schema = new ReadOnlyObjectWrapper<>(project.schema());
        unsubscribe = project.subscribe(this::heard);
        sets.subscribe((_, _) -> chosen());
        tags.subscribe((_, _) -> chosen());
        attribute.subscribe((_, _) -> chosen());
        grain.subscribe((_, _) -> chosen());
        articles.subscribe((_, _) -> chosen());
        finished.subscribe((_, _) -> chosen());
    }

    /// Names of the sets that are compared; empty for all annotators with marks.
    ObjectProperty<Set<String>> sets() {
        return sets;
    }

    /// Names of the tags that count; empty for all.
    ObjectProperty<Set<String>> tags() {
        return tags;
    }

    /// Whose values are compared in place of tags; empty for tags.
    ObjectProperty<String> attribute() {
        return attribute;
    }

    /// What is counted.
    ObjectProperty<Grain> grain() {
        return grain;
    }

    ObjectProperty<Articles> articles() {
        return articles;
    }

    /// Whether only articles count that annotators have finished.
    BooleanProperty finished() {
        return finished;
    }

    /// The sets that have marks.
    ReadOnlyObjectProperty<List<AnnotationSet>> offered() {
        return offered.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Schema> schema() {
        return schema.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// The numbers, once they are there.
    ReadOnlyObjectProperty<Optional<Figures>> figures() {
        return figures.getReadOnlyProperty();
    }

    /// Whether something was changed since the numbers were computed.
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /// Computes the numbers, unless those that are shown still hold.
    public void start() {
        if (!running || stale.get()) {
            running = true;
            compute();
        }
    }

    /// Computes the numbers anew; those that are there stay until then.
    void compute() {
        stale.set(false);
        int own = ++asked;
        phase.set(new Phase.Working(0, 0));
        computing.drop();
        project.agreements()
                .sets()
                .whenComplete((all, failure) -> {
                    if (own == asked && running) {
                        offer(all, failure);
                    }
                });
    }

    private void offer(@Nullable List<AnnotationSet> all, @Nullable Throwable failure) {
        if (all == null) {
            phase.set(new Phase.Failed(Errand.why(failure)));
            return;
        }
        int own = asked;
        offered.set(all);
        if (own != asked) {
            // What was chosen is no longer there, so that something else is computed already.
            return;
        }
        List<String> compared = compared();
        Optional<Set<DocumentId>> among = among();
        if (compared.size() < 2) {
            figures.set(Optional.empty());
            phase.set(new Phase.TooFew(all.size()));
        } else if (among.isEmpty()) {
            figures.set(Optional.empty());
            phase.set(new Phase.NoArticles());
        } else {
            begin(order(compared, among.get()));
        }
    }

    /// Gold is no annotator: it is compared when it is chosen.
    private List<String> compared() {
        return offered.get().stream()
                .filter(set ->
                        sets.get().isEmpty()
                                ? set.kind() == AnnotationSet.Kind.ANNOTATOR
                                        || set.kind() == AnnotationSet.Kind.IMPORTED
                                : sets.get().contains(set.name()))
                .map(AnnotationSet::name)
                .toList();
    }

    /// The articles that count, where not all do; nothing where none does.
    private Optional<Set<DocumentId>> among() {
        return switch (articles.get()) {
            case ALL -> Optional.of(Set.of());
            case LISTED ->
                    Optional.of(Set.copyOf(around.listed().get())).filter(all -> !all.isEmpty());
            case OPEN -> around.open().get().map(Set::of);
        };
    }

    private AgreementOrder order(List<String> compared, Set<DocumentId> among) {
        Set<WorkState> states = finished.get() ? Set.of(WorkState.FINISHED) : Set.of();
        return new AgreementOrder(
                compared,
                Set.of(),
                among,
                new ExportFilter(states, tags.get(), Set.of(), Set.of(), "", "", false),
                attribute.get(),
                Set.of(),
                Set.of(grain.get()),
                new Resampling(SEED, Resampling.USUAL));
    }

    private void begin(AgreementOrder order) {
        computing.begin(
                project.agreements().figures(order),
                progress -> phase.set(new Phase.Working(progress.done(), progress.total())),
                (report, failure) -> computed(order, report, failure));
    }

    private void computed(
            AgreementOrder order, @Nullable AgreementReport report, @Nullable Throwable failure) {
        if (report != null) {
            figures.set(Optional.of(new Figures(order, report)));
            phase.set(new Phase.Done());
        } else if (Errand.isStopped(failure)) {
            phase.set(new Phase.Stopped());
        } else {
            figures.set(Optional.empty());
            phase.set(new Phase.Failed(Errand.why(failure)));
        }
    }

    /// The numbers of something else say nothing any more.
    private void chosen() {
        if (running) {
            figures.set(Optional.empty());
            compute();
        }
    }

    /// Stops what is under way.
    void stop() {
        computing.stop();
    }

    private void heard(Change change) {
        switch (change) {
            case Change.Edited edited -> {
                if (edited.applied().schemaChanged()) {
                    schema.set(project.schema());
                }
                stale.set(running);
            }
            case Change.Reloaded _ -> {
                schema.set(project.schema());
                stale.set(running);
            }
            case Change.AnnotatorChanged _,
                    Change.Learned _,
                    Change.Ranked _,
                    Change.BackgroundFailed _ -> {}
        }
    }

    @Override
    public void close() {
        running = false;
        computing.drop();
        unsubscribe.run();
    }
}

package org.glossator.ui.agreement;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.glossator.agreement.Difference.Kind;
import org.glossator.model.Schema;
import org.glossator.project.Change;
import org.glossator.project.Disagreement;
import org.glossator.project.Disagreements;
import org.glossator.project.Errand;
import org.glossator.project.Project;
import org.glossator.ui.control.PlacesModel;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The differences behind a number, by kind. Belongs to the thread the project publishes on.
public final class DifferencesModel implements PlacesModel {

    private final Project project;
    private final Runnable unsubscribe;
    private final ReadOnlyObjectWrapper<Schema> schema;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Idle());
    private final ReadOnlyObjectWrapper<Optional<Behind>> behind =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final Errand looking = new Errand();
    private final Set<Kind> folded = EnumSet.noneOf(Kind.class);
    private final Map<Kind, List<Disagreement>> found = new EnumMap<>(Kind.class);
    private Map<Kind, Long> counts = Map.of();
    private List<String> labels = List.of();

    public DifferencesModel(Project project) {
        this.project = project;
        schema = new ReadOnlyObjectWrapper<>(project.schema());
        unsubscribe = project.subscribe(this::heard);
    }

    ReadOnlyObjectProperty<Schema> schema() {
        return schema.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// The number that is asked about.
    ReadOnlyObjectProperty<Optional<Behind>> behind() {
        return behind.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Whether something was changed since the differences were looked for.
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /// Looks for what is behind a number.
    public void start(Behind number) {
        forget();
        folded.clear();
        behind.set(Optional.of(number));
        look();
    }

    /// Looks once more; what is shown stays until then.
    void look() {
        behind.get()
                .ifPresent(number -> {
                    stale.set(false);
                    phase.set(new Phase.Working(0, 0));
                    looking.begin(
                            project.agreements().differences(number.order()),
                            progress ->
                                    phase.set(new Phase.Working(progress.done(), progress.total())),
                            (all, failure) -> looked(number, all, failure));
                });
    }

    private void looked(Behind number, @Nullable Disagreements all, @Nullable Throwable failure) {
        if (all != null) {
            show(number, all);
            phase.set(new Phase.Done());
        } else if (Errand.isStopped(failure)) {
            phase.set(new Phase.Stopped());
        } else {
            phase.set(new Phase.Failed(Errand.why(failure)));
        }
    }

    private void show(Behind number, Disagreements all) {
        labels = all.tags();
        counts = new EnumMap<>(all.counts());
        counts.keySet().retainAll(number.kinds());
        found.clear();
        for (Disagreement one : all.listed()) {
            if (number.kinds().contains(one.difference().kind())) {
                found.computeIfAbsent(one.difference().kind(), _ -> new ArrayList<>()).add(one);
            }
        }
        list();
    }

    private void list() {
        List<Row> all = new ArrayList<>();
        found.forEach((kind, some) -> {
            long count = counts.getOrDefault(kind, 0L);
            boolean open = !folded.contains(kind);
            all.add(new Row.Group(kind, count, open));
            if (open) {
                some.forEach(one -> all.add(new Row.Place(one)));
                if (count > some.size()) {
                    all.add(new Row.More(kind, count - some.size()));
                }
            }
        });
        rows.set(List.copyOf(all));
    }

    /// How many there are, of all kinds.
    long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// What tags, or values of an attribute, are called.
    String label(int number) {
        return labels.get(number);
    }

    /// Whether values of an attribute stand in place of tags.
    boolean isOfAttribute() {
        return behind.get().filter(one -> !one.order().attribute().isEmpty()).isPresent();
    }

    /// Folds the differences of a kind away, or shows them again.
    void toggle(Kind kind) {
        if (!folded.remove(kind)) {
            folded.add(kind);
        }
        list();
    }

    /// Stops what is under way.
    void stop() {
        looking.stop();
    }

    private void heard(Change change) {
        switch (change) {
            case Change.Edited edited -> {
                if (edited.applied().schemaChanged()) {
                    schema.set(project.schema());
                }
                stale.set(behind.get().isPresent());
            }
            case Change.Reloaded _ -> {
                schema.set(project.schema());
                stale.set(behind.get().isPresent());
            }
            case Change.AnnotatorChanged _,
                    Change.Learned _,
                    Change.Ranked _,
                    Change.BackgroundFailed _ -> {}
        }
    }

    private void forget() {
        looking.drop();
        found.clear();
        counts = Map.of();
        stale.set(false);
        rows.set(List.of());
    }

    @Override
    public void clear() {
        behind.set(Optional.empty());
        forget();
        phase.set(new Phase.Idle());
    }

    @Override
    public void leave() {
        clear();
    }

    @Override
    public void close() {
        looking.drop();
        unsubscribe.run();
    }
}

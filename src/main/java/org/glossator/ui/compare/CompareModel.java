package org.glossator.ui.compare;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.model.WorkState;
import org.glossator.project.Change;
import org.glossator.project.Comparison;
import org.glossator.project.Errand;
import org.glossator.project.Project;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What several sets made of one article, and the difference that is looked at.
///
/// Follows the project: after a change the article is read again, and the difference that is looked
/// at stays if it is still there. Belongs to the thread the project publishes on.
public final class CompareModel implements AutoCloseable {

    /// Beyond so many, columns are too narrow to begin with.
    private static final int COLUMNS = 3;

    private final Project project;
    private final Runnable unsubscribe;
    private final ObjectProperty<Set<String>> chosen = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<Arrangement> arrangement =
            new ReadOnlyObjectWrapper<>(Arrangement.SIDE_BY_SIDE);
    private final ReadOnlyObjectWrapper<Schema> schema;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Nothing());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final Errand reading = new Errand();
    private List<Comparison.Place> differences = List.of();
    private @Nullable DocumentId document;

    /// Whether the analyst has said how the sets are to lie.
    private boolean arranged;

    public CompareModel(Project project) {
        this.project = project;
        schema = new ReadOnlyObjectWrapper<>(project.schema());
        unsubscribe = project.subscribe(this::heard);
        chosen.subscribe((_, _) -> read());
    }

    /// Names of the sets that are compared; empty for all, as far as there is room.
    ObjectProperty<Set<String>> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Arrangement> arrangement() {
        return arrangement.getReadOnlyProperty();
    }

    void arrange(Arrangement wanted) {
        arranged = true;
        arrangement.set(wanted);
    }

    ReadOnlyObjectProperty<Schema> schema() {
        return schema.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// What was read, once it was.
    ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// Where the sides differ, in text order.
    List<Comparison.Place> differences() {
        return differences;
    }

    /// Which of the differences is looked at, from 0, or -1.
    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    Optional<Comparison.Place> currentPlace() {
        return current.get() < 0 ? Optional.empty() : Optional.of(differences.get(current.get()));
    }

    /// Compares what was made of an article.
    ///
    /// @param shown or `null` for none
    public void show(@Nullable DocumentId shown) {
        if (shown != null && shown.equals(document)) {
            return;
        }
        document = shown;
        forget();
        read();
    }

    /// Leaves the article.
    public void clear() {
        show(null);
    }

    private void forget() {
        current.set(-1);
        differences = List.of();
        comparison.set(Optional.empty());
    }

    private void read() {
        reading.drop();
        DocumentId asked = document;
        if (asked == null) {
            phase.set(new Phase.Nothing());
            return;
        }
        if (comparison.get().isEmpty()) {
            phase.set(new Phase.Reading());
        }
        reading.begin(project.agreements().comparison(asked, chosen.get()), _ -> {}, this::read);
    }

    private void read(@Nullable Comparison found, @Nullable Throwable failure) {
        if (found == null) {
            forget();
            phase.set(new Phase.Failed(Errand.why(failure)));
            return;
        }
        Optional<Comparison.Place> before = currentPlace();
        current.set(-1);
        differences = found.places().stream().filter(place -> place.difference() != null).toList();
        if (!arranged) {
            arrangement.set(
                    found.sides().size() > COLUMNS ? Arrangement.MERGED : Arrangement.SIDE_BY_SIDE);
        }
        comparison.set(Optional.of(found));
        phase.set(
                found.sides().size() < 2
                        ? new Phase.TooFew(found.offered().size())
                        : new Phase.Shown());
        before.ifPresent(place -> lookAt(place.span()));
    }

    private void lookAt(Span span) {
        for (int i = 0; i < differences.size(); i++) {
            if (differences.get(i).span().equals(span)) {
                current.set(i);
                return;
            }
        }
    }

    /// Goes to the next difference, or from the last one to the first.
    void next() {
        if (!differences.isEmpty()) {
            current.set((current.get() + 1) % differences.size());
        }
    }

    /// Goes to the difference before, or from the first one to the last.
    void previous() {
        if (!differences.isEmpty()) {
            current.set(current.get() <= 0 ? differences.size() - 1 : current.get() - 1);
        }
    }

    /// Looks at the innermost difference on a place of the text; if that is looked at already, at
    /// the next one around it. Where nothing differs, what is looked at stays.
    void choose(int offset) {
        List<Comparison.Place> here =
                differences.stream()
                        .filter(place -> place.span().contains(offset))
                        .sorted((a, b) -> Integer.compare(a.span().length(), b.span().length()))
                        .toList();
        if (!here.isEmpty()) {
            int at = currentPlace().map(here::indexOf).orElse(-1);
            current.set(differences.indexOf(here.get((at + 1) % here.size())));
        }
    }

    /// Whether the annotator at work has marks of their own to make here still, which what others
    /// made may sway.
    boolean isUnfinished() {
        return comparison.get().stream()
                .flatMap(found -> found.sides().stream())
                .filter(side -> side.set().id().equals(project.set().id()))
                .anyMatch(side -> side.state() != WorkState.FINISHED);
    }

    private void heard(Change change) {
        switch (change) {
            case Change.Edited edited -> {
                if (edited.applied().schemaChanged()) {
                    schema.set(project.schema());
                }
                read();
            }
            case Change.Reloaded _ -> {
                schema.set(project.schema());
                read();
            }
            case Change.AnnotatorChanged _ -> read();
            case Change.Learned _, Change.Ranked _, Change.BackgroundFailed _ -> {}
        }
    }

    @Override
    public void close() {
        reading.drop();
        unsubscribe.run();
    }
}

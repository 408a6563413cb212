package org.glossator.ui.consistency;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.glossator.model.Intended;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.project.Change;
import org.glossator.project.Deviation;
import org.glossator.project.Errand;
import org.glossator.project.Mend;
import org.glossator.project.MendReport;
import org.glossator.project.Progress;
import org.glossator.project.Project;
import org.glossator.project.Survey;
import org.glossator.suggest.Inconsistency;
import org.glossator.suggest.Radar;
import org.glossator.ui.control.PlacesModel;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The inconsistencies of the annotator at work or of everybody, the one that is open with its
/// places, and those that are as they should be.
///
/// While it is open it follows the project: after a change it looks again, one look at a time, and
/// what it shows stays until the next is done. Belongs to the thread the project publishes on.
public final class ConsistencyModel implements PlacesModel {

    private final Project project;
    private final Runnable unsubscribe;
    private final BooleanProperty everybody = new SimpleBooleanProperty();
    private final BooleanProperty intendedShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Schema> schema;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Idle());
    private final ReadOnlyObjectWrapper<Notice> notice =
            new ReadOnlyObjectWrapper<>(new Notice.None());
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final Errand looking = new Errand();
    private final Errand mending = new Errand();
    private final Unfolded unfolded;
    private List<Intended> kept = List.of();
    private @Nullable Survey survey;

    /// Whether the project has changed since the look that is under way began.
    private boolean stale;

    private boolean running;

    public ConsistencyModel(Project project) {
        this.project = project;
        this.schema = new ReadOnlyObjectWrapper<>(project.schema());
        this.unfolded = new Unfolded(project, this::tell, this::fail);
        this.unsubscribe = project.subscribe(this::heard);
        everybody.subscribe((_, _) -> anew());
        intendedShown.subscribe((_, _) -> tell());
    }

    /// Whether everybody's marks are judged, or those of the annotator at work.
    BooleanProperty everybody() {
        return everybody;
    }

    /// Whether those are listed that are as they should be, instead of the others.
    BooleanProperty intendedShown() {
        return intendedShown;
    }

    ReadOnlyObjectProperty<Schema> schema() {
        return schema.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Goes up whenever rows, ticks or counts have changed.
    ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// Looks, and goes on doing so whenever something has changed.
    public void start() {
        if (!running) {
            running = true;
            anew();
        }
    }

    @Override
    public void leave() {
        clear();
    }

    @Override
    public void clear() {
        running = false;
        looking.drop();
        unfolded.fold();
        survey = null;
        intendedShown.set(false);
        phase.set(new Phase.Idle());
        notice.set(new Notice.None());
        tell();
    }

    /// Looks at somebody else's marks: nothing of what is shown holds any more.
    private void anew() {
        survey = null;
        unfolded.fold();
        looking.drop();
        notice.set(new Notice.None());
        tell();
        look();
    }

    private void look() {
        if (!running || mending.isRunning()) {
            return;
        }
        if (looking.isRunning()) {
            stale = true;
            return;
        }
        stale = false;
        boolean first = survey == null;
        phase.set(new Phase.Looking(0, 0));
        looking.begin(
                project.consistency()
                        .survey(
                                everybody.get(),
                                looking.whileCurrent(some -> {
                                    if (first) {
                                        show(some);
                                    }
                                })),
                progress -> phase.set(new Phase.Looking(progress.done(), progress.total())),
                this::looked);
        askIntended();
    }

    private void askIntended() {
        project.consistency()
                .intended()
                .whenComplete((all, failure) -> {
                    if (all != null) {
                        kept = all;
                        tell();
                    } else {
                        fail(failure);
                    }
                });
    }

    private void looked(@Nullable Survey done, @Nullable Throwable failure) {
        if (done != null) {
            phase.set(new Phase.Done());
            show(done);
        } else if (Errand.isStopped(failure)) {
            phase.set(new Phase.Stopped());
        } else {
            phase.set(new Phase.Failed());
            fail(failure);
        }
        if (stale && !(phase.get() instanceof Phase.Stopped)) {
            look();
        }
    }

    private void show(Survey now) {
        survey = now;
        unfolded.follow(now);
        tell();
    }

    private void fail(@Nullable Throwable failure) {
        notice.set(new Notice.Failed(Errand.why(failure)));
    }

    private void tell() {
        revision.set(revision.get() + 1);
    }

    /// What is listed now.
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Survey found = survey;
        if (intendedShown.get()) {
            kept.forEach(one -> rows.add(new Row.Kept(one)));
        } else if (found != null) {
            for (Radar.Found one : found.ranked().found()) {
                rows.add(new Row.Words(one.what()));
                unfolded.opened(one.what()).ifPresent(shown -> rows.addAll(shown.rows()));
            }
            if (found.ranked().more() > 0) {
                rows.add(new Row.Rest(found.ranked().more()));
            }
        }
        return rows;
    }

    /// How many inconsistencies were found, and in how many articles they were looked for.
    Counts counts() {
        Survey found = survey;
        return found == null
                ? new Counts(0, 0, kept.size())
                : new Counts(
                        found.ranked().found().size() + found.ranked().more(),
                        found.documents(),
                        kept.size());
    }

    record Counts(int found, long articles, int intended) {}

    Optional<Opened> opened() {
        return intendedShown.get() ? Optional.empty() : unfolded.opened();
    }

    boolean isOpen(Row.Words row) {
        return unfolded.opened(row.what()).isPresent();
    }

    /// The name of whose place or inconsistency it is; empty for the annotator at work.
    Optional<String> who(@Nullable SetId set) {
        Survey found = survey;
        return set == null || set.equals(own()) || found == null
                ? Optional.empty()
                : found.sets().stream()
                        .filter(one -> one.id().equals(set))
                        .map(one -> one.name())
                        .findFirst();
    }

    /// The set of the annotator at work.
    SetId own() {
        return project.set().id();
    }

    String ownName() {
        return project.annotator().name();
    }

    /// Shows the places of an inconsistency, or hides them.
    void toggle(Row.Words row) {
        unfolded.toggle(row.what(), survey);
        tell();
    }

    /// Ticks a place or not; of words, all of their places.
    void tick(Row row) {
        unfolded.tick(row);
        tell();
    }

    /// Says how the words that are open are to be marked, if that makes sense for them.
    void aim(Deviation.Goal goal) {
        unfolded.aim(goal);
        tell();
    }

    /// How many places would be mended.
    int ticked() {
        return opened().map(shown -> shown.ticked(own())).orElse(0);
    }

    boolean canMend() {
        return ticked() > 0 && !mending.isRunning();
    }

    /// Mends all ticked places, as one step of the history.
    void mend() {
        if (canMend()) {
            unfolded.opened().ifPresent(this::mend);
        }
    }

    private void mend(Opened shown) {
        List<Mend> mends = shown.mends(own());
        looking.drop();
        phase.set(new Phase.Mending(0, mends.size()));
        mending.begin(
                project.consistency().mend(mends, shown.what().words()),
                this::mending,
                this::mended);
    }

    private void mending(Progress progress) {
        phase.set(new Phase.Mending(progress.done(), progress.total()));
    }

    private void mended(@Nullable MendReport report, @Nullable Throwable failure) {
        phase.set(new Phase.Done());
        if (report != null) {
            notice.set(new Notice.Mended(report));
        } else if (!Errand.isStopped(failure)) {
            fail(failure);
        }
        unfolded.locate(survey);
        look();
    }

    /// Says that an inconsistency is as it should be; of one that is, that it is questionable
    /// again.
    void intend(Row row) {
        switch (row) {
            case Row.Words(Inconsistency what) ->
                    done(
                            project.consistency().intend(what.intended()),
                            new Notice.Intended(what.words()));
            case Row.Place _ -> opened().ifPresent(shown -> intend(new Row.Words(shown.what())));
            case Row.Kept(Intended intended) ->
                    done(
                            project.consistency().question(intended),
                            new Notice.Questioned(intended.words()));
            case Row.Locating _, Row.Ended _, Row.Rest _ -> {}
        }
    }

    private void done(CompletableFuture<?> work, Notice told) {
        work.whenComplete((_, failure) ->
                notice.set(failure == null ? told : new Notice.Failed(Errand.why(failure))));
    }

    /// Stops what is under way.
    void stop() {
        looking.stop();
        mending.stop();
    }

    private void heard(Change change) {
        switch (change) {
            case Change.Edited edited -> {
                if (edited.applied().schemaChanged()) {
                    schema.set(project.schema());
                }
                renew();
            }
            case Change.Reloaded _ -> {
                schema.set(project.schema());
                renew();
            }
            case Change.AnnotatorChanged _ -> anew();
            case Change.Learned _, Change.Ranked _, Change.BackgroundFailed _ -> {}
        }
    }

    /// Looks again; places that are open tell at once what is stored.
    private void renew() {
        if (running && !mending.isRunning()) {
            unfolded.locate(survey);
            look();
        }
    }

    @Override
    public void close() {
        looking.drop();
        unfolded.fold();
        unsubscribe.run();
    }
}

package org.glossator.ui.adjudication;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.glossator.curate.Adjudication;
import org.glossator.curate.Case;
import org.glossator.curate.Choice;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.project.Change;
import org.glossator.project.CurationOrder;
import org.glossator.project.Docket;
import org.glossator.project.Errand;
import org.glossator.project.Matter;
import org.glossator.project.Project;
import org.glossator.text.Span;
import org.glossator.ui.control.PlacesModel;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What annotators disagree about, one place at a time, and what is made of it.
///
/// A choice turns to the next place at once; if it could not be stored, that is told and the place
/// comes back. It follows the project: what changes in a document is looked at again. Belongs to
/// the thread the project publishes on.
public final class AdjudicationModel implements PlacesModel {

    /// So many documents are looked at one by one; more of them all at once.
    private static final int FEW = 20;

    private final Project project;
    private final Runnable unsubscribe;
    private final BooleanProperty worstFirst = new SimpleBooleanProperty(true);
    private final BooleanProperty blind = new SimpleBooleanProperty();
    private final BooleanProperty unfinished = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Schema> schema;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Idle());
    private final ReadOnlyObjectWrapper<Notice> notice =
            new ReadOnlyObjectWrapper<>(new Notice.None());
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final Errand looking = new Errand();
    private final Queue queue = new Queue();
    private final Pending pending = new Pending();
    private final Settle settle;
    private @Nullable Docket docket;
    private final Texts texts;
    private @Nullable Case hand;
    private final Reasons reasons;
    private final Making making;
    private long decided;
    private boolean running;

    public AdjudicationModel(Project project) {
        this.project = project;
        this.schema = new ReadOnlyObjectWrapper<>(project.schema());
        this.texts = new Texts(project, this::tell, this::fail);
        this.reasons = new Reasons(project, this::tell, this::fail);
        this.making = new Making(texts, this::tell);
        this.settle = new Settle(project, this::order, this::heard);
        this.unsubscribe = project.subscribe(this::heard);
        worstFirst.subscribe((_, worst) -> {
            queue.sort(worst);
            turned();
        });
        blind.subscribe((_, _) -> tell());
        unfinished.subscribe((_, _) -> look());
    }

    /// Whether the worst come first, or all in the order of the text.
    BooleanProperty worstFirst() {
        return worstFirst;
    }

    /// Whether names are hidden.
    BooleanProperty blind() {
        return blind;
    }

    /// Whether articles count that somebody has begun and not finished.
    BooleanProperty unfinished() {
        return unfinished;
    }

    /// The reason code of the next choice, or empty.
    StringProperty reason() {
        return reason;
    }

    /// What the next choice says to the annotators, or empty.
    StringProperty note() {
        return note;
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

    /// Goes up whenever something else is to be shown.
    ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// What is taken without being looked at.
    Settle settle() {
        return settle;
    }

    private CurationOrder order() {
        return CurationOrder.USUAL.withUnfinished(unfinished.get());
    }

    /// Looks for what waits.
    public void start() {
        if (!running) {
            running = true;
            look();
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
        settle.clear();
        queue.fill(List.of());
        pending.clear();
        docket = null;
        decided = 0;
        phase.set(new Phase.Idle());
        notice.set(new Notice.None());
        turned();
    }

    private void look() {
        if (!running) {
            return;
        }
        phase.set(new Phase.Looking(0, 0));
        long question = pending.ask();
        looking.begin(
                project.curation().docket(order()),
                progress -> phase.set(new Phase.Looking(progress.done(), progress.total())),
                (found, failure) -> looked(question, found, failure));
        reasons.ask();
    }

    private void looked(long question, @Nullable Docket found, @Nullable Throwable failure) {
        if (found != null) {
            docket = found;
            decided = found.decided();
            queue.fill(pending.open(question, found.open()));
            phase.set(new Phase.Done());
            settle.open(found.sets());
            turned();
        } else if (Errand.isStopped(failure)) {
            phase.set(new Phase.Stopped());
        } else {
            phase.set(new Phase.Failed());
            fail(failure);
        }
    }

    private void fail(@Nullable Throwable failure) {
        notice.set(new Notice.Failed(Errand.why(failure)));
    }

    private void tell() {
        revision.set(revision.get() + 1);
    }

    /// Another place may be at hand: its text is needed, and what was made or said of the last one
    /// is not.
    private void turned() {
        Optional<Case> now = queue.current().map(Matter::one);
        if (!now.equals(Optional.ofNullable(hand))) {
            hand = now.orElse(null);
            making.drop();
            reason.set("");
            note.set("");
        }
        texts.turnTo(now.map(Case::document).orElse(null));
        tell();
    }

    /// What is at hand.
    Optional<Matter> current() {
        return queue.current();
    }

    /// How many wait, which of them is at hand (from 1), and how many are decided.
    Counts counts() {
        Docket found = docket;
        return new Counts(
                queue.position() + 1,
                queue.size(),
                decided,
                queue.agreed(),
                found == null ? 0 : found.documents(),
                found == null ? 0 : found.unfinished());
    }

    /// @param agreed places that all agree on and that are not gold yet
    /// @param unfinished articles left out only because somebody has not finished them
    record Counts(
            int position, int waiting, long decided, long agreed, long compared, long unfinished) {}

    Reasons reasons() {
        return reasons;
    }

    /// What is being made of a reading.
    Making making() {
        return making;
    }

    /// What can be taken for the case at hand.
    List<Row> rows() {
        return queue.current()
                .map(matter ->
                        new Offer(
                                        matter,
                                        roster(),
                                        texts.passage().orElse(null),
                                        making.draft().orElse(null))
                                .rows())
                .orElse(List.of());
    }

    private Roster roster() {
        Docket found = docket;
        return Roster.of(found == null ? List.of() : found.sets(), blind.get());
    }

    /// Takes what a row stands for.
    void take(Row row) {
        switch (row) {
            case Row.Option option -> decide(new Choice.Take(List.of(option.reading())));
            case Row.Nothing _ -> decide(new Choice.Neither());
            case Row.Draft(Annotation.OnSpan mark, Row.Sight _) -> decide(new Choice.Edited(mark));
        }
    }

    /// Takes the reading of that number, if there is one.
    void take(int number) {
        rows().stream()
                .filter(row -> row instanceof Row.Option option && option.number() == number)
                .findFirst()
                .ifPresent(this::take);
    }

    /// Takes all readings, each as a mark of its own.
    void takeAll() {
        queue.current().ifPresent(matter -> decide(new Choice.Take(matter.one().readings())));
    }

    void takeNothing() {
        decide(new Choice.Neither());
    }

    private void decide(Choice choice) {
        queue.current().ifPresent(matter -> decide(matter, choice));
    }

    private void decide(Matter matter, Choice choice) {
        Adjudication.Why why = new Adjudication.Why(reason.get(), note.get().strip());
        String quote = matter.one().place().map(this::quote).orElse(matter.title());
        queue.remove(matter);
        pending.begin(matter.one());
        decided++;
        notice.set(new Notice.None());
        project.curation()
                .decide(order(), matter.one(), choice, why, quote)
                .whenComplete((_, failure) -> {
                    if (failure == null) {
                        pending.stored(matter.one());
                    } else {
                        pending.failed(matter.one());
                        fail(failure);
                    }
                    renew(matter.one().document());
                });
        turned();
    }

    private String quote(Span place) {
        return texts.passage().map(text -> place.of(text.document().text())).orElse("");
    }

    /// Puts what is at hand behind everything else.
    void later() {
        queue.postpone();
        turned();
    }

    void step(int by) {
        queue.step(by);
        turned();
    }

    /// Stops what is under way.
    void stop() {
        looking.stop();
        settle.stop();
    }

    private void heard(Settle.Event event) {
        switch (event) {
            case Settle.Event.Changed() -> tell();
            case Settle.Event.Working(long done, long all) ->
                    phase.set(new Phase.Settling(done, all));
            case Settle.Event.Settled(var report) -> {
                notice.set(new Notice.Settled(report));
                look();
            }
            case Settle.Event.Failed(String why) -> {
                phase.set(new Phase.Done());
                notice.set(new Notice.Failed(why));
            }
        }
    }

    private void heard(Change change) {
        switch (change) {
            case Change.Edited edited -> {
                schema.set(project.schema());
                List<DocumentId> documents = edited.applied().documents();
                if (edited.applied().complete() && documents.size() <= FEW) {
                    documents.stream()
                            .filter(document -> !pending.isWaiting(document))
                            .forEach(this::renew);
                } else if (!settle.isWorking()) {
                    look();
                }
            }
            case Change.Reloaded _ -> {
                schema.set(project.schema());
                look();
            }
            case Change.AnnotatorChanged _,
                    Change.Learned _,
                    Change.Ranked _,
                    Change.BackgroundFailed _ -> {}
        }
    }

    /// Looks at one document again.
    private void renew(DocumentId document) {
        if (!running || docket == null) {
            return;
        }
        long question = pending.ask();
        project.curation()
                .docket(order(), document)
                .whenComplete((found, failure) -> {
                    if (found == null) {
                        fail(failure);
                    } else if (running) {
                        List<Matter> open = pending.open(question, found.open());
                        int more = open.size() - queue.in(document);
                        decided = Math.max(0, decided - more);
                        queue.renew(document, open, more > 0);
                        turned();
                    }
                });
    }

    @Override
    public void close() {
        looking.drop();
        settle.clear();
        unsubscribe.run();
    }
}

package org.glossator.ui.occurrences;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import org.glossator.edit.Applied;
import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.model.TagId;
import org.glossator.project.Change;
import org.glossator.project.Errand;
import org.glossator.project.Occurrence;
import org.glossator.project.OccurrencesIn;
import org.glossator.project.OccurrencesOrder;
import org.glossator.project.OccurrencesReport;
import org.glossator.project.Progress;
import org.glossator.project.Project;
import org.glossator.project.TagOrder;
import org.glossator.project.TagReport;
import org.glossator.suggest.Wanted;
import org.glossator.ui.control.PlacesModel;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Some words, everywhere they stand, which of these places are ticked, and the tag to give them.
///
/// Every change of what is wanted starts the search anew. What is shown of marks is what is stored:
/// it follows the project. Belongs to the thread the project publishes on.
public final class OccurrencesModel implements PlacesModel {

    /// Where to look.
    enum Scope {
        ARTICLE,
        PROJECT
    }

    private final Project project;
    private final Runnable unsubscribe;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.PROJECT);
    private final BooleanProperty wholeWords = new SimpleBooleanProperty(true);
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty inflected = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable TagId> tag = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Schema> schema;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Nothing());
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final Places places = new Places();

    private final Renewal renewal;
    private @Nullable DocumentId article;
    private final Errand errand = new Errand();

    /// Whether several things are being changed that want one search.
    private boolean starting;

    public OccurrencesModel(Project project) {
        this.project = project;
        this.schema = new ReadOnlyObjectWrapper<>(project.schema());
        this.renewal =
                new Renewal(project, places, this::recount, failure -> phase.set(failed(failure)));
        this.unsubscribe = project.subscribe(this::heard);
        words.subscribe((_, _) -> search());
        scope.subscribe((_, _) -> search());
        wholeWords.subscribe((_, _) -> search());
        matchCase.subscribe((_, _) -> search());
        inflected.subscribe((_, _) -> search());
        tag.subscribe((_, _) -> recount());
    }

    /// What is looked for.
    StringProperty words() {
        return words;
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    BooleanProperty wholeWords() {
        return wholeWords;
    }

    BooleanProperty matchCase() {
        return matchCase;
    }

    BooleanProperty inflected() {
        return inflected;
    }

    /// The tag to give; `null` until one is chosen.
    ObjectProperty<@Nullable TagId> tag() {
        return tag;
    }

    ReadOnlyObjectProperty<Schema> schema() {
        return schema.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// Goes up whenever ticks or marks have changed.
    ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    ObservableList<Row> rows() {
        return places.rows();
    }

    OccurrencesIn article(Row row) {
        return places.article(row);
    }

    Occurrence place(Row.Place place) {
        return places.place(place);
    }

    boolean isTicked(Row.Place place) {
        return places.isTicked(place, tag.get());
    }

    boolean canBeTicked(Row.Place place) {
        return Ticks.canBeTicked(places.place(place), tag.get());
    }

    /// How many of the places counted can be ticked.
    int tickable(Counts of) {
        return tag.get() == null ? of.places() : of.places() - of.tagged();
    }

    /// The counts of the article of a row.
    Counts counts(Row row) {
        return places.count(row.article(), tag.get());
    }

    /// Looks for other words.
    ///
    /// @param from the article they were taken from
    /// @param as the tag they carry there, or `null`
    public void start(String wanted, DocumentId from, @Nullable TagId as) {
        if (phase.get() instanceof Phase.Tagging) {
            // What was asked first is done first.
            return;
        }
        starting = true;
        article = from;
        words.set(wanted.strip());
        tag.set(as);
        starting = false;
        search();
    }

    /// The article that is shown from now on; looks anew if only that one is looked in.
    public void show(@Nullable DocumentId shown) {
        boolean other = shown != null && !shown.equals(article);
        article = shown == null ? article : shown;
        if (other && scope.get() == Scope.ARTICLE && !rowsAreEmptyAndIdle()) {
            search();
        }
    }

    private boolean rowsAreEmptyAndIdle() {
        return phase.get() instanceof Phase.Nothing;
    }

    private void search() {
        if (starting) {
            return;
        }
        errand.drop();
        places.clear();
        renewal.reset();
        counts.set(Counts.NONE);
        if (words.get().isBlank()) {
            phase.set(new Phase.Nothing());
            return;
        }
        phase.set(new Phase.Searching(0, 0));
        errand.begin(
                project.everywhere().find(order(), errand.whileCurrent(this::found)),
                this::searching,
                this::searched);
    }

    private OccurrencesOrder order() {
        return new OccurrencesOrder(
                new Wanted(words.get(), wholeWords.get(), matchCase.get(), inflected.get()),
                scope.get() == Scope.ARTICLE ? article : null);
    }

    private void found(List<OccurrencesIn> some) {
        counts.set(counts.get().plus(places.add(some, tag.get())));
    }

    private void searching(Progress progress) {
        if (phase.get() instanceof Phase.Searching) {
            phase.set(new Phase.Searching(progress.done(), progress.total()));
        }
    }

    private void searched(@Nullable OccurrencesReport report, @Nullable Throwable failure) {
        if (report == null) {
            phase.set(failed(failure));
        } else {
            phase.set(report.complete() ? new Phase.Found() : new Phase.TooMany());
        }
        renew();
    }

    private static Phase failed(@Nullable Throwable failure) {
        return Errand.isStopped(failure)
                ? new Phase.Stopped()
                : new Phase.Failed(Errand.why(failure));
    }

    /// Stops what is under way.
    void stop() {
        errand.stop();
    }

    /// Ticks a place or not; of a heading, all places of the article.
    void toggle(Row row) {
        switch (row) {
            case Row.Place place -> places.ticks.set(place, !isTicked(place));
            case Row.Heading(int number) -> {
                Counts now = counts(row);
                boolean ticked = now.ticked() < tickable(now);
                for (int i = 0; i < now.places(); i++) {
                    places.ticks.set(new Row.Place(number, i), ticked);
                }
            }
        }
        recount();
    }

    /// Ticks all places, or none.
    void tickAll(boolean ticked) {
        places.ticks.all(ticked);
        recount();
    }

    private void recount() {
        counts.set(places.count(tag.get()));
        revision.set(revision.get() + 1);
    }

    /// Whether there is something to tag, and a tag to give.
    boolean canTag() {
        return tag.get() != null && counts.get().ticked() > 0 && !phase.get().isBusy();
    }

    /// Gives the chosen tag to all ticked places, as one step of the history.
    void tagTicked() {
        TagId given = tag.get();
        if (given == null || !canTag()) {
            return;
        }
        List<TagOrder.Places> ticked = places.ticked(given);
        phase.set(new Phase.Tagging(0, ticked.size()));
        errand.begin(
                project.everywhere().tag(new TagOrder(given, ticked, words.get())),
                progress -> phase.set(new Phase.Tagging(progress.done(), progress.total())),
                this::tagged);
    }

    private void tagged(@Nullable TagReport report, @Nullable Throwable failure) {
        if (report != null) {
            phase.set(new Phase.Tagged(report));
        } else {
            Phase ended = failed(failure);
            // Nothing was tagged: it is as it was before.
            phase.set(ended instanceof Phase.Stopped ? new Phase.Found() : ended);
        }
    }

    private void heard(Change change) {
        switch (change) {
            case Change.Edited(Applied applied, _) -> {
                schema(applied.schemaChanged());
                renewal.note(applied.complete() ? applied.documents() : places.documents());
                renew();
            }
            case Change.Reloaded _ -> {
                schema(true);
                renewal.note(places.documents());
                renew();
            }
            case Change.AnnotatorChanged _ -> search();
            case Change.Learned _, Change.Ranked _, Change.BackgroundFailed _ -> {}
        }
    }

    private void schema(boolean changed) {
        if (changed) {
            schema.set(project.schema());
            TagId chosen = tag.get();
            if (chosen != null && schema.get().tag(chosen).isEmpty()) {
                tag.set(null);
            }
        }
    }

    /// While places are still being found, they come with their marks of later.
    private void renew() {
        if (!(phase.get() instanceof Phase.Searching)) {
            renewal.go();
        }
    }

    @Override
    public void clear() {
        errand.drop();
        places.clear();
        renewal.reset();
        counts.set(Counts.NONE);
        phase.set(new Phase.Nothing());
    }

    @Override
    public void leave() {
        if (!(phase.get() instanceof Phase.Tagging)) {
            clear();
        }
    }

    @Override
    public void close() {
        if (phase.get() instanceof Phase.Searching) {
            stop();
        }
        unsubscribe.run();
    }
}

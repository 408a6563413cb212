package org.glossator.ui.history;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import org.glossator.edit.Happening;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.Annotator;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Document;
import org.glossator.model.Schema;
import org.glossator.project.Change;
import org.glossator.project.Past;
import org.glossator.project.PastQuestion;
import org.glossator.project.Project;
import org.glossator.project.RestoreReport;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.PlacesModel;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The history of the article at hand, the moment of it that is shown, and the way back there.
///
/// Follows the project while it is asked to. Lives on the thread the project publishes on.
public final class HistoryModel implements PlacesModel {

    private static final int PAGE = 500;

    private final Project project;
    private final Past past;
    private final Times times;
    private final Runnable unsubscribe;
    private final Latest<List<Happening>> question;
    private final Map<AnnotatorId, String> names = new HashMap<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Idle());
    private final ReadOnlyObjectWrapper<Optional<Moment>> moment =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Notice> notice =
            new ReadOnlyObjectWrapper<>(new Notice.None());
    private final ReadOnlyObjectWrapper<Schema> schema;
    private final SimpleBooleanProperty one = new SimpleBooleanProperty();
    private List<Happening> happenings = List.of();
    private @Nullable Document document;
    private @Nullable AnnotationId annotation;
    private boolean awake;
    private int most = PAGE;

    /// The moment that was asked for last.
    private long wanted;

    public HistoryModel(Project project, ZoneId zone) {
        this.project = project;
        this.past = project.past();
        this.times = new Times(zone);
        schema = new ReadOnlyObjectWrapper<>(project.schema());
        question = new Latest<>(this::asked, this::answered, this::failed);
        unsubscribe = project.subscribe(this::changed);
        one.subscribe((_, _) -> ask());
        nameAll();
    }

    /// Says what is at hand from now on.
    ///
    /// @param shown the article, or `null`
    /// @param selected the annotation that is selected in it, or `null`
    public void follow(@Nullable Document shown, @Nullable AnnotationId selected) {
        boolean other = !Objects.equals(idOf(document), idOf(shown));
        // While a moment is shown nothing is selected, and what was stays meant.
        boolean kept = !other && selected == null && moment.get().isPresent();
        AnnotationId meant = kept ? annotation : selected;
        boolean asks = other || one.get() && !Objects.equals(annotation, meant);
        document = shown;
        annotation = meant;
        if (other) {
            back();
            happenings = List.of();
            most = PAGE;
        }
        if (meant == null) {
            one.set(false);
        }
        revise();
        if (asks) {
            ask();
        }
    }

    private static @Nullable Object idOf(@Nullable Document document) {
        return document == null ? null : document.id();
    }

    /// Begins to look, and keeps up from now on.
    public void start() {
        awake = true;
        ask();
    }

    private void ask() {
        if (awake && document != null) {
            if (happenings.isEmpty()) {
                phase.set(new Phase.Looking());
            }
            question.ask();
        } else {
            phase.set(new Phase.Idle());
        }
    }

    private CompletableFuture<List<Happening>> asked() {
        Document now = document;
        return now == null
                ? CompletableFuture.completedFuture(List.of())
                : past.happenings(new PastQuestion(now.id(), one.get() ? annotation : null, most));
    }

    private void answered(List<Happening> found) {
        happenings = found;
        if (!(phase.get() instanceof Phase.Restoring)) {
            phase.set(new Phase.Done());
        }
        revise();
    }

    private void failed(Throwable why) {
        happenings = List.of();
        phase.set(new Phase.Failed(String.valueOf(why.getMessage())));
        revise();
    }

    private void revise() {
        revision.set(revision.get() + 1);
    }

    /// Changes when there is something else to show.
    ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    ObservableValue<Schema> schema() {
        return schema.getReadOnlyProperty();
    }

    /// The moment that is shown in place of now.
    public ReadOnlyObjectProperty<Optional<Moment>> moment() {
        return moment.getReadOnlyProperty();
    }

    /// Whether only what happened to the selected annotation is listed.
    SimpleBooleanProperty one() {
        return one;
    }

    boolean hasAnnotation() {
        return annotation != null;
    }

    Optional<Document> document() {
        return Optional.ofNullable(document);
    }

    Times times() {
        return times;
    }

    String nameOf(AnnotatorId id) {
        return names.getOrDefault(id, "");
    }

    int count() {
        return happenings.size();
    }

    /// Day by day, the newest first.
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        LocalDate day = null;
        for (Happening one : happenings) {
            LocalDate date = times.date(one.at());
            if (!date.equals(day)) {
                rows.add(new Row.Day(date));
                day = date;
            }
            rows.add(new Row.Entry(one));
        }
        if (hasOlder()) {
            rows.add(new Row.Older());
        }
        return rows;
    }

    boolean hasOlder() {
        return happenings.size() >= most;
    }

    /// Lists more of what was before.
    void older() {
        if (hasOlder()) {
            most *= 2;
            ask();
        }
    }

    /// Shows the article as it was right after that.
    void choose(Happening happening) {
        Document of = document;
        if (of == null || phase.get() instanceof Phase.Restoring) {
            return;
        }
        notice.set(new Notice.None());
        long entry = happening.entry();
        wanted = entry;
        past.after(entry, of.id())
                .whenComplete((marks, failure) -> {
                    if (wanted != entry) {
                        return;
                    }
                    if (failure != null) {
                        notice.set(new Notice.Failed(String.valueOf(failure.getMessage())));
                    } else if (marks.isEmpty()) {
                        back();
                        notice.set(new Notice.Failed(Messages.text("history.not-there")));
                    } else {
                        moment.set(Optional.of(new Moment(of, happening, spans(marks.get()))));
                        revise();
                    }
                });
    }

    private static List<Annotation.OnSpan> spans(List<Annotation> marks) {
        return marks.stream()
                .filter(Annotation.OnSpan.class::isInstance)
                .map(Annotation.OnSpan.class::cast)
                .toList();
    }

    /// Shows the article as it is now.
    public void back() {
        wanted = 0;
        if (moment.get().isPresent()) {
            moment.set(Optional.empty());
            revise();
        }
    }

    /// Makes the annotator's annotations what they are in the moment that is shown.
    public void restore() {
        moment.get()
                .filter(_ -> !(phase.get() instanceof Phase.Restoring))
                .ifPresent(this::restore);
    }

    private void restore(Moment then) {
        phase.set(new Phase.Restoring());
        past.restore(
                        then.happening().entry(),
                        then.document().id(),
                        times.minute(then.happening().at()))
                .result()
                .whenComplete(this::restored);
    }

    private void restored(RestoreReport report, @Nullable Throwable failure) {
        phase.set(new Phase.Done());
        if (failure == null) {
            back();
            notice.set(new Notice.Restored(report));
        } else {
            notice.set(new Notice.Failed(String.valueOf(failure.getMessage())));
        }
        ask();
    }

    private void changed(Change change) {
        switch (change) {
            case Change.Edited(var applied, _) -> {
                schema.set(project.schema());
                Document now = document;
                if (now != null
                        && (!applied.complete() || applied.documents().contains(now.id()))) {
                    ask();
                }
            }
            case Change.Reloaded _ -> {
                schema.set(project.schema());
                nameAll();
                back();
                ask();
            }
            case Change.AnnotatorChanged _ -> {
                nameAll();
                back();
            }
            case Change.Learned _, Change.Ranked _, Change.BackgroundFailed _ -> {}
        }
    }

    private void nameAll() {
        project.annotators()
                .whenComplete((List<Annotator> all, @Nullable Throwable failure) -> {
                    if (failure == null) {
                        all.forEach(one -> names.put(one.id(), one.name()));
                        revise();
                    }
                });
    }

    @Override
    public void clear() {
        awake = false;
        back();
        happenings = List.of();
        notice.set(new Notice.None());
        phase.set(new Phase.Idle());
        revise();
    }

    @Override
    public void leave() {
        clear();
    }

    @Override
    public void close() {
        unsubscribe.run();
    }
}

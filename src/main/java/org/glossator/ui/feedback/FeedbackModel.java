package org.glossator.ui.feedback;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.glossator.model.Decision;
import org.glossator.model.Schema;
import org.glossator.project.Change;
import org.glossator.project.Errand;
import org.glossator.project.FeedbackReport;
import org.glossator.project.Project;
import org.glossator.ui.control.PlacesModel;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What became of the marks of the annotator at work. It follows the project. Belongs to the thread
/// the project publishes on.
public final class FeedbackModel implements PlacesModel {

    private final Project project;
    private final Runnable unsubscribe;
    private final ReadOnlyObjectWrapper<Schema> schema;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Idle());
    private final ReadOnlyObjectWrapper<Notice> notice =
            new ReadOnlyObjectWrapper<>(new Notice.None());
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final Errand looking = new Errand();
    private @Nullable FeedbackReport report;
    private boolean running;

    public FeedbackModel(Project project) {
        this.project = project;
        this.schema = new ReadOnlyObjectWrapper<>(project.schema());
        this.unsubscribe = project.subscribe(this::heard);
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

    /// Asks for the report, and again whenever something has changed.
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
        report = null;
        phase.set(new Phase.Idle());
        notice.set(new Notice.None());
        tell();
    }

    private void look() {
        if (!running) {
            return;
        }
        phase.set(new Phase.Looking(0, 0));
        looking.begin(
                project.curation().feedback(name()),
                progress -> phase.set(new Phase.Looking(progress.done(), progress.total())),
                this::looked);
    }

    private void looked(@Nullable FeedbackReport found, @Nullable Throwable failure) {
        if (found != null) {
            report = found;
            phase.set(new Phase.Done());
            tell();
        } else if (Errand.isStopped(failure)) {
            phase.set(new Phase.Stopped());
        } else {
            phase.set(new Phase.Failed());
            notice.set(new Notice.Failed(Errand.why(failure)));
        }
    }

    private void tell() {
        revision.set(revision.get() + 1);
    }

    /// Whose marks.
    String name() {
        return project.annotator().name();
    }

    Optional<FeedbackReport> report() {
        return Optional.ofNullable(report);
    }

    /// Each lesson with its places.
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        report().ifPresent(found -> {
            for (FeedbackReport.Lesson lesson : found.lessons()) {
                rows.add(new Row.Lesson(lesson));
                lesson.places().forEach(place -> rows.add(new Row.Place(lesson, place)));
            }
        });
        return rows;
    }

    /// What the annotator has said to a decision, or nothing.
    String answer(Decision decision) {
        return decision.answers().stream()
                .filter(one -> one.annotator().equals(project.annotator().id()))
                .map(Decision.Answer::text)
                .findFirst()
                .orElse("");
    }

    /// Says something to a decision; nothing takes back what was said.
    void answer(Decision decision, String text) {
        if (answer(decision).equals(text.strip())) {
            return;
        }
        project.curation()
                .answer(decision, text.strip())
                .whenComplete((_, failure) ->
                        notice.set(
                                failure == null
                                        ? new Notice.Answered()
                                        : new Notice.Failed(Errand.why(failure))));
    }

    /// Writes the report as a page.
    void save(Path file) {
        report().ifPresent(found ->
                project.curation()
                        .page(found, file)
                        .result()
                        .whenComplete((_, failure) ->
                                notice.set(
                                        failure == null
                                                ? new Notice.Saved(file.toString())
                                                : new Notice.Failed(Errand.why(failure)))));
    }

    /// Stops what is under way.
    void stop() {
        looking.stop();
    }

    private void heard(Change change) {
        switch (change) {
            case Change.Edited _, Change.Reloaded _ -> {
                schema.set(project.schema());
                look();
            }
            case Change.AnnotatorChanged _ -> {
                report = null;
                tell();
                look();
            }
            case Change.Learned _, Change.Ranked _, Change.BackgroundFailed _ -> {}
        }
    }

    @Override
    public void close() {
        looking.drop();
        unsubscribe.run();
    }
}

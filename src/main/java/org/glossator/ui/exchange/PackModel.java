package org.glossator.ui.exchange;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.glossator.format.Packet;
import org.glossator.model.Annotator;
import org.glossator.project.Job;
import org.glossator.project.PackOrder;
import org.glossator.project.PackReport;
import org.glossator.project.Progress;
import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/// One packet in the making: whose work, with or without the texts, and where to.
///
/// Lives on the thread the project publishes on.
public final class PackModel implements AutoCloseable {

    private final Project project;
    private final ObservableList<String> annotators = FXCollections.observableArrayList();
    private final ObjectProperty<String> annotator;
    private final BooleanProperty texts = new SimpleBooleanProperty(true);
    private final ObjectProperty<@Nullable Path> target = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Choosing());
    private @Nullable Job<PackReport> writing;

    /// How far it is.
    public sealed interface Phase {
        record Choosing() implements Phase {}

        record Writing(Progress progress) implements Phase {}

        record Done(PackReport report, Path file) implements Phase {}

        /// @param why one line for the analyst; nothing was written
        record Failed(String why) implements Phase {}
    }

    public PackModel(Project project) {
        this.project = project;
        String own = project.annotator().name();
        annotator = new SimpleObjectProperty<>(own);
        annotators.setAll(own);
        project.annotators().whenComplete(this::offer);
    }

    private void offer(List<Annotator> all, @Nullable Throwable failure) {
        if (failure == null) {
            all.stream()
                    .map(Annotator::name)
                    .filter(name -> !annotators.contains(name))
                    .sorted()
                    .forEach(annotators::add);
        } else {
            phase.set(new Phase.Failed(String.valueOf(failure.getMessage())));
        }
    }

    /// Names of those whose work can be sent, the one at work first.
    ObservableList<String> annotators() {
        return annotators;
    }

    /// Whose work.
    public ObjectProperty<String> annotatorProperty() {
        return annotator;
    }

    /// Whether the texts go along.
    public BooleanProperty textsProperty() {
        return texts;
    }

    /// The file; `null` while none is chosen.
    public ObjectProperty<@Nullable Path> targetProperty() {
        return target;
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// The name a packet of the chosen work has unless another is given.
    String fileName() {
        return annotator.get().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
                + "."
                + Packet.EXTENSION;
    }

    /// Writes the packet, once a file is chosen.
    public void pack() {
        Path file = target.get();
        if (file == null || phase.get() instanceof Phase.Writing) {
            return;
        }
        phase.set(new Phase.Writing(new Progress(0, 0, "")));
        Job<PackReport> job =
                project.exchange()
                        .pack(
                                new PackOrder(
                                        file, annotator.get(), texts.get(), project.origin().at()));
        writing = job;
        job.onProgress(progress -> {
            if (writing == job) {
                phase.set(new Phase.Writing(progress));
            }
        });
        job.result().whenComplete((report, failure) -> written(report, file, failure));
    }

    private void written(PackReport report, Path file, @Nullable Throwable failure) {
        writing = null;
        if (failure == null) {
            phase.set(new Phase.Done(report, file));
        } else if (failure instanceof CancellationException) {
            phase.set(new Phase.Choosing());
        } else {
            phase.set(new Phase.Failed(String.valueOf(failure.getMessage())));
        }
    }

    /// Stops the writing; nothing is left behind.
    public void cancel() {
        if (writing != null) {
            writing.cancel();
        }
    }

    /// Back to the choices.
    public void again() {
        phase.set(new Phase.Choosing());
    }

    @Override
    public void close() {
        cancel();
    }
}

package org.glossator.ui.transfer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.glossator.format.Format;
import org.glossator.format.Formats;
import org.glossator.format.Loss;
import org.glossator.format.Records;
import org.glossator.format.WriteOptions;
import org.glossator.model.Stats;
import org.glossator.model.Tag;
import org.glossator.project.ExportFilter;
import org.glossator.project.ExportOrder;
import org.glossator.project.ExportPreview;
import org.glossator.project.ExportReport;
import org.glossator.project.Job;
import org.glossator.project.Preflight;
import org.glossator.project.Progress;
import org.glossator.project.Project;
import org.glossator.split.By;
import org.glossator.text.Tokenization;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// One export in the making: the choices, what it would write, and the writing.
///
/// Every choice that matters for the content starts a new preview and stops the old one; what the
/// old one still says is dropped. Lives on the thread the project publishes on.
public final class ExportModel implements AutoCloseable {

    /// Stands for the file while none is chosen; a preview writes nothing.
    private static final Path NOWHERE = Path.of("export");

    private final Project project;
    private final ObjectProperty<String> format = new SimpleObjectProperty<>("jsonl");
    private final ObjectProperty<ExportOrder.Sets> sets =
            new SimpleObjectProperty<>(new ExportOrder.Sets.Own());
    private final ObjectProperty<WriteOptions.Scheme> scheme =
            new SimpleObjectProperty<>(WriteOptions.Scheme.IOB2);
    private final ObjectProperty<WriteOptions.Overlaps> overlaps =
            new SimpleObjectProperty<>(WriteOptions.Overlaps.FAIL);
    private final ObjectProperty<Tokenization> tokens =
            new SimpleObjectProperty<>(Tokenization.ICU);
    private final PreflightModel preflight;
    private final FilterModel filter = new FilterModel();
    private final RecordsModel records = new RecordsModel();
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.DOCUMENT);
    private final ReadOnlyObjectWrapper<@Nullable Stats> stats = new ReadOnlyObjectWrapper<>();
    private final StringProperty split = new SimpleStringProperty("");
    private final StringProperty seed = new SimpleStringProperty("1");
    private final ObjectProperty<@Nullable Path> target = new SimpleObjectProperty<>();
    private final ObservableList<ExportOrder.Sets> setChoices =
            FXCollections.observableArrayList(
                    new ExportOrder.Sets.Own(), new ExportOrder.Sets.All());
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(new Preview.Loading());
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Choosing());
    private final ReadOnlyObjectWrapper<@Nullable Loss> question = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding ready;
    private @Nullable Job<ExportPreview> looking;
    private @Nullable Job<ExportReport> writing;

    /// What would be written.
    public sealed interface Preview {
        record Loading() implements Preview {}

        /// What is typed cannot be understood yet.
        record Unclear() implements Preview {}

        record Shown(ExportPreview content) implements Preview {}

        /// @param why one line for the analyst
        record Failed(String why) implements Preview {}
    }

    /// How far the export is.
    public sealed interface Phase {
        record Choosing() implements Phase {}

        record Writing(Progress progress) implements Phase {}

        record Done(ExportReport report) implements Phase {}

        /// @param why one line for the analyst; nothing was written
        record Failed(String why) implements Phase {}
    }

    public ExportModel(Project project) {
        this.project = project;
        preflight = new PreflightModel(project);
        sets.subscribe((_, _) -> inspect());
        filter.wished().subscribe((_, _) -> inspect());
        for (ObservableValue<?> choice :
                List.of(
                        format,
                        sets,
                        scheme,
                        overlaps,
                        tokens,
                        filter.wished(),
                        records.wished())) {
            choice.subscribe((_, _) -> look());
        }
        project.stats().whenComplete(this::offer);
        ready =
                Bindings.createBooleanBinding(
                        this::isReady,
                        preview,
                        phase,
                        target,
                        split,
                        seed,
                        filter.wished(),
                        records.wished());
        look();
        inspect();
    }

    /// Ids of the formats that can be written, in display order.
    public List<String> formats() {
        return Formats.writable().stream().map(Format::id).toList();
    }

    public ObjectProperty<String> formatProperty() {
        return format;
    }

    /// Whose marks leave.
    public ObjectProperty<ExportOrder.Sets> setsProperty() {
        return sets;
    }

    /// One's own, everybody's, and each set that has marks.
    public ObservableList<ExportOrder.Sets> setChoices() {
        return FXCollections.unmodifiableObservableList(setChoices);
    }

    public ObjectProperty<WriteOptions.Scheme> schemeProperty() {
        return scheme;
    }

    /// `FAIL` while the analyst has not chosen. A choice holds for other formats too.
    public ObjectProperty<WriteOptions.Overlaps> overlapsProperty() {
        return overlaps;
    }

    /// What a token is.
    public ObjectProperty<Tokenization> tokensProperty() {
        return tokens;
    }

    /// Which documents and marks.
    FilterModel filter() {
        return filter;
    }

    /// What should be looked at before.
    PreflightModel preflight() {
        return preflight;
    }

    /// Mends what was found, and looks again.
    void mend(Preflight.Finding finding) {
        preflight.mend(
                finding,
                () -> {
                    inspect();
                    look();
                });
    }

    private void inspect() {
        if (filter.wished().get().isPresent()) {
            preflight.look(order(NOWHERE));
        }
    }

    /// What a record is.
    RecordsModel records() {
        return records;
    }

    /// What is shared out together.
    public ObjectProperty<By> byProperty() {
        return by;
    }

    /// What there is to choose from; `null` until it is counted.
    ReadOnlyObjectProperty<@Nullable Stats> statsProperty() {
        return stats.getReadOnlyProperty();
    }

    /// Names of all tags.
    List<String> tags() {
        return project.schema().tags().map(Tag::name).distinct().toList();
    }

    /// Parts such as `80/10/10`; empty for one file.
    public StringProperty splitProperty() {
        return split;
    }

    /// A whole number that the split is drawn with.
    public StringProperty seedProperty() {
        return seed;
    }

    /// The file, or the folder when the export is split; `null` while none is chosen.
    public ObjectProperty<@Nullable Path> targetProperty() {
        return target;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What calls for a choice of overlaps, also once it is made; `null` when nothing does.
    public ReadOnlyObjectProperty<@Nullable Loss> questionProperty() {
        return question.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// Whether everything is chosen and nothing stands in the way.
    public ObservableBooleanValue ready() {
        return ready;
    }

    /// The ending of the files of the chosen format.
    public String extension() {
        return Formats.writer(format.get()).extensions().getFirst();
    }

    /// Whether a folder is written rather than a file.
    public boolean isFolder() {
        return !split.get().isBlank() || Formats.writer(format.get()).isFolder();
    }

    /// Whether the parts and the seed can be understood.
    public boolean isSplitValid() {
        return split.get().isBlank()
                || SplitText.parse(split.get(), by.get(), seed.get()).isPresent();
    }

    /// Writes, reads back, and moves into place.
    public void export() {
        if (!ready.get()) {
            return;
        }
        phase.set(new Phase.Writing(new Progress(0, 0, "")));
        Job<ExportReport> job = project.export(order(Objects.requireNonNull(target.get())));
        writing = job;
        job.onProgress(progress -> {
            if (writing == job) {
                phase.set(new Phase.Writing(progress));
            }
        });
        job.result().whenComplete(this::written);
    }

    /// Stops the writing; nothing is left behind.
    public void cancel() {
        if (writing != null) {
            writing.cancel();
        }
    }

    /// Back to the choices after a failure or for another export.
    public void again() {
        phase.set(new Phase.Choosing());
    }

    private void written(ExportReport report, @Nullable Throwable failure) {
        writing = null;
        if (failure == null) {
            phase.set(new Phase.Done(report));
        } else if (failure instanceof CancellationException) {
            phase.set(new Phase.Choosing());
        } else {
            phase.set(new Phase.Failed(String.valueOf(failure.getMessage())));
        }
    }

    private void look() {
        if (looking != null) {
            looking.cancel();
        }
        looking = null;
        if (filter.wished().get().isEmpty() || records.wished().get().isEmpty()) {
            preview.set(new Preview.Unclear());
            return;
        }
        preview.set(new Preview.Loading());
        Job<ExportPreview> job = project.preview(order(NOWHERE));
        looking = job;
        job.result()
                .whenComplete((content, failure) -> {
                    if (looking == job) {
                        looking = null;
                        looked(content, failure);
                    }
                });
    }

    private void looked(ExportPreview content, @Nullable Throwable failure) {
        if (failure != null) {
            preview.set(new Preview.Failed(String.valueOf(failure.getMessage())));
            return;
        }
        Format.Writing writer = Formats.writer(format.get());
        question.set(
                content.losses().stream()
                        .filter(loss -> writer.asks(loss, WriteOptions.DEFAULT))
                        .findFirst()
                        .orElse(null));
        preview.set(new Preview.Shown(content));
    }

    private void offer(Stats counted, @Nullable Throwable failure) {
        if (failure == null) {
            stats.set(counted);
            counted.bySet().keySet().stream()
                    .sorted()
                    .filter(name -> !name.equals(project.set().name()))
                    .map(ExportOrder.Sets.Named::new)
                    .forEach(setChoices::add);
        } else {
            preview.set(new Preview.Failed(String.valueOf(failure.getMessage())));
        }
    }

    private boolean isReady() {
        boolean choosing = !(phase.get() instanceof Phase.Writing);
        return choosing
                && target.get() != null
                && isSplitValid()
                && preview.get() instanceof Preview.Shown shown
                && shown.content().asks().isEmpty();
    }

    private ExportOrder order(Path out) {
        return new ExportOrder(
                out,
                format.get(),
                sets.get(),
                filter.wished().get().orElse(ExportFilter.ALL),
                Optional.of(split.get())
                        .filter(text -> !text.isBlank())
                        .flatMap(text -> SplitText.parse(text, by.get(), seed.get()))
                        .orElse(null),
                records.wished().get().orElse(new Records.Documents()),
                new WriteOptions(overlaps.get(), scheme.get(), tokens.get()));
    }

    @Override
    public void close() {
        cancel();
        preflight.close();
        if (looking != null) {
            looking.cancel();
        }
    }
}

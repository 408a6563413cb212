package org.glossator.ui.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ListView;

import org.glossator.model.TagId;
import org.glossator.project.Deviation;
import org.glossator.project.Project;
import org.glossator.ui.Await;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.PlacesPanel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Every state of the panel as it is painted, left in `target/screens`.
class ConsistencyScreensTest {

    @TempDir private Path folder;

    /// A view in a scene that is never shown.
    private record Stage(Project project, ConsistencyModel model, Scene scene, Theme theme)
            implements AutoCloseable {

        static Stage of(Path folder, Executor publish, Theme theme, double width) {
            return FxThread.call(() -> {
                Fonts.load();
                Project project = Marked.create(folder, publish);
                ConsistencyModel model = new ConsistencyModel(project);
                ConsistencyView view =
                        new ConsistencyView(
                                model,
                                new SimpleObjectProperty<>(theme),
                                new PlacesPanel.Actions((_, _) -> {}, () -> {}, () -> {}));
                Scene scene = new Scene(view, width, 320);
                theme.apply(scene);
                return new Stage(project, model, scene, theme);
            });
        }

        Stage look() {
            FxThread.run(model::start);
            return ended();
        }

        Stage ended() {
            Await.fx(() -> !model.phase().get().isBusy());
            return this;
        }

        /// Opens the row of these words and waits for its places.
        Stage open(String words) {
            FxThread.run(() ->
                    model.rows().stream()
                            .filter(Row.Words.class::isInstance)
                            .map(Row.Words.class::cast)
                            .filter(row -> row.what().words().equals(words))
                            .filter(row -> !model.isOpen(row))
                            .findFirst()
                            .ifPresent(model::toggle));
            Await.fx(() -> model.rows().stream().anyMatch(Row.Place.class::isInstance));
            return this;
        }

        void save(String name) {
            FxThread.run(() -> scene.snapshot(null));
            FxThread.run(() -> scene.snapshot(null));
            Screens.save(
                    "consistency-" + name + "-" + theme.name().toLowerCase(Locale.ROOT),
                    FxThread.call(() -> scene.snapshot(null)));
        }

        @Override
        public void close() {
            FxThread.run(model::close);
            project.close();
        }
    }

    private Stage stage(Theme theme) {
        Stage stage = Stage.of(folder, Conduit.fx(), theme, 900);
        Marked.mark(stage.project);
        return stage;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void found(Theme theme) {
        try (Stage stage = stage(theme)) {
            stage.look().save("found");
            assertThat(FxThread.call(stage.model::counts).found()).isEqualTo(4);
            stage.open("Corran").save("plain");
            assertThat(FxThread.call(stage.model::ticked)).isEqualTo(1);
            stage.open("The harbour board").save("boundaries");
            stage.open("云屿").save("chinese");
            stage.open("وزارة الموارد المائية").save("arabic");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void mendedAndIntended(Theme theme) {
        try (Stage stage = stage(theme)) {
            stage.look().open("Corran");
            FxThread.run(stage.model::mend);
            Await.fx(() -> stage.model.counts().found() == 3);
            stage.ended().save("mended");
            FxThread.run(() -> stage.model.intend(stage.model.rows().getFirst()));
            Await.fx(() -> stage.model.counts().found() == 2);
            stage.ended().save("marked-intended");
            FxThread.run(() -> stage.model.intendedShown().set(true));
            stage.save("intended");
            assertThat(FxThread.call(stage.model::rows)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everybody(Theme theme) {
        try (Stage stage = stage(theme)) {
            stage.project.annotateAs("Bo").join();
            Marked.tag(stage.project, 2, Marked.CLAIM, "云屿", 1);
            Await.fx(() -> stage.project.annotator().name().equals("Bo"));
            FxThread.run(() -> stage.model.everybody().set(true));
            stage.look().open("云屿");
            FxThread.run(() -> stage.model.aim(new Deviation.Goal.As(new TagId(3))));
            stage.save("everybody");
            assertThat(FxThread.call(stage.model::ticked)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void nothing(Theme theme) {
        try (Stage stage = Stage.of(folder, Conduit.fx(), theme, 900)) {
            stage.look().save("nothing");
            FxThread.run(() -> stage.model.intendedShown().set(true));
            stage.save("no-intended");
            FxThread.run(() -> stage.model.intendedShown().set(false));
            Marked.tag(stage.project, 0, Marked.ACTOR, "Marta Oyelaran", 1);
            Await.fx(() -> stage.model.counts().articles() == 1);
            stage.ended().save("none");
            assertThat(FxThread.call(stage.model::rows)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void narrow(Theme theme) {
        try (Stage stage = Stage.of(folder, Conduit.fx(), theme, 420)) {
            Marked.mark(stage.project);
            stage.look().open("The harbour board").save("narrow");
            assertThat(
                            FxThread.call(() ->
                                    ((ListView<?>) stage.scene.lookup("#consistency-list"))
                                            .getItems()))
                    .hasSizeGreaterThan(4);
        }
    }

    /// The project speaks when it is let, so that there is time for a picture.
    private static final class Held implements Executor {
        private final Queue<Runnable> work = new ArrayDeque<>();
        private boolean open = true;

        @Override
        public synchronized void execute(Runnable task) {
            if (open) {
                Conduit.fx().execute(task);
            } else {
                work.add(task);
            }
        }

        synchronized void hold() {
            open = false;
        }

        synchronized void release() {
            open = true;
            work.forEach(FxThread::run);
            work.clear();
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lookingAndFailed(Theme theme) throws Exception {
        Held held = new Held();
        try (Stage stage = Stage.of(folder, held, theme, 900)) {
            Marked.mark(stage.project);
            held.hold();
            FxThread.run(stage.model::start);
            stage.save("looking");
            assertThat(FxThread.call(() -> stage.model.phase().get().isBusy())).isTrue();
            held.release();
            stage.ended();
            FxThread.run(stage.model::clear);
            Path file = stage.project.file();
            Path aside = file.resolveSibling("aside");
            Files.move(file, aside);
            stage.look().save("failed");
            assertThat(FxThread.call(() -> stage.model.phase().get()))
                    .isEqualTo(new Phase.Failed());
            Files.move(aside, file);
        }
    }
}

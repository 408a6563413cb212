package org.glossator.ui.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Dimension2D;
import javafx.scene.control.ListView;

import org.glossator.model.TagId;
import org.glossator.project.Deviation;
import org.glossator.ui.Await;
import org.glossator.ui.Held;
import org.glossator.ui.PanelStage;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/// Every state of the panel as it is painted, left in `target/screens`.
class ConsistencyScreensTest {

    @TempDir private Path folder;

    private static final class Stage extends PanelStage<ConsistencyModel> {

        Stage(Path folder, Executor publish, Theme theme, double width) {
            super(
                    "consistency",
                    theme,
                    new Dimension2D(width, 320),
                    Marked.create(folder, publish),
                    ConsistencyModel::new,
                    ConsistencyView::new);
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
    }

    private Stage stage(Theme theme) {
        Stage stage = new Stage(folder, Conduit.fx(), theme, 900);
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
    @EnumSource(names = {"LIGHT", "DARK"})
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
    @EnumSource(names = {"LIGHT", "DARK"})
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
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothing(Theme theme) {
        try (Stage stage = new Stage(folder, Conduit.fx(), theme, 900)) {
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
    @EnumSource(names = {"LIGHT", "DARK"})
    void narrow(Theme theme) {
        try (Stage stage = new Stage(folder, Conduit.fx(), theme, 420)) {
            Marked.mark(stage.project);
            stage.look().open("The harbour board").save("narrow");
            assertThat(
                            FxThread.call(() ->
                                    ((ListView<?>) stage.scene.lookup("#consistency-list"))
                                            .getItems()))
                    .hasSizeGreaterThan(4);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void lookingAndFailed(Theme theme) throws Exception {
        Held held = new Held();
        try (Stage stage = new Stage(folder, held, theme, 900)) {
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

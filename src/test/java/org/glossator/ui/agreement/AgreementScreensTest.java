package org.glossator.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;

import org.glossator.agreement.Grain;
import org.glossator.agreement.Measure;
import org.glossator.model.DocumentId;
import org.glossator.project.Project;
import org.glossator.ui.Await;
import org.glossator.ui.Colleagues;
import org.glossator.ui.Held;
import org.glossator.ui.PanelStage;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every state of the numbers, and of the differences behind them, as they are painted; left in
/// `target/screens`.
class AgreementScreensTest {

    @TempDir private Path folder;

    /// The view in a scene that is never shown.
    private static final class Stage implements AutoCloseable {

        final Project project;
        final AgreementModel model;
        final Scene scene;
        private final Theme theme;

        Stage(Project project, Theme theme, double width, double height) {
            this.project = project;
            this.theme = theme;
            model =
                    FxThread.call(() ->
                            new AgreementModel(
                                    project,
                                    new AgreementModel.Around(
                                            List::of, () -> Optional.of(new DocumentId(1)))));
            scene =
                    FxThread.call(() -> {
                        Fonts.load();
                        Scene made =
                                new Scene(
                                        new AgreementView(
                                                model,
                                                new SimpleObjectProperty<>(theme),
                                                new AgreementView.Actions(
                                                        _ -> {}, () -> {}, () -> {})),
                                        width,
                                        height);
                        theme.apply(made);
                        return made;
                    });
        }

        Stage computed() {
            FxThread.run(model::start);
            Await.fx(() -> !model.phase().get().isBusy());
            return this;
        }

        void save(String state) {
            Await.fx(() -> !model.phase().get().isBusy());
            picture(state);
        }

        void picture(String state) {
            FxThread.run(() -> scene.snapshot(null));
            FxThread.run(() -> scene.snapshot(null));
            Screens.save(
                    "agreement-" + state + "-" + theme.name().toLowerCase(Locale.ROOT),
                    FxThread.call(() -> scene.snapshot(null)));
        }

        @Override
        public void close() {
            FxThread.run(model::close);
            project.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void threeAnnotators(Theme theme) {
        Project project = Colleagues.create(folder, Conduit.fx(), 24, 3);
        try (Stage stage = new Stage(project, theme, 820, 1080).computed()) {
            stage.save("three");
            FxThread.run(() -> stage.model.grain().set(Grain.SPAN));
            stage.save("spans");
            TestProject.tag(project, new DocumentId(1), 2, 3, 6).join();
            Await.fx(() -> stage.model.stale().get());
            stage.save("stale");
            assertThat(FxThread.call(() -> stage.model.phase().get())).isEqualTo(new Phase.Done());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void sixAnnotatorsAndTwo(Theme theme) {
        Project project = Colleagues.create(folder, Conduit.fx(), 5, 6);
        try (Stage stage = new Stage(project, theme, 1000, 1400).computed()) {
            stage.save("six");
            FxThread.run(() -> stage.model.articles().set(Articles.OPEN));
            stage.save("one-article");
            assertThat(
                            FxThread.call(() ->
                                    stage.model.figures().get().orElseThrow().report().documents()))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void valuesOfAnAttribute(Theme theme) {
        Project project = Colleagues.withStances(folder, Conduit.fx(), 12, 2);
        try (Stage stage = new Stage(project, theme, 900, 700)) {
            FxThread.run(() -> stage.model.attribute().set("stance"));
            stage.computed().save("attribute");
            assertThat(FxThread.call(() -> stage.model.figures().get().orElseThrow().tags()))
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void narrowAndNobody(Theme theme) throws Exception {
        Project project = Colleagues.create(folder, Conduit.fx(), 3, 2);
        try (Stage stage = new Stage(project, theme, 520, 560).computed()) {
            stage.save("narrow");
        }
        Path alone = Files.createDirectory(folder.resolve("alone"));
        try (Stage stage =
                new Stage(Colleagues.create(alone, Conduit.fx(), 2, 1), theme, 620, 420)
                        .computed()) {
            stage.save("nobody");
            FxThread.run(() -> stage.model.articles().set(Articles.LISTED));
            assertThat(FxThread.call(() -> stage.model.figures().get())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void computingAndFailed(Theme theme) throws Exception {
        Held held = new Held();
        Project project = Colleagues.create(folder, held, 3, 2);
        try (Stage stage = new Stage(project, theme, 620, 420)) {
            held.hold();
            FxThread.run(stage.model::start);
            stage.picture("computing");
            assertThat(FxThread.call(() -> stage.model.phase().get().isBusy())).isTrue();
            held.release();
            Await.fx(() -> !stage.model.phase().get().isBusy());
            Path aside = project.file().resolveSibling("aside");
            Files.move(project.file(), aside);
            FxThread.run(stage.model::compute);
            stage.save("failed");
            assertThat(FxThread.call(() -> stage.model.phase().get()))
                    .isInstanceOf(Phase.Failed.class);
            Files.move(aside, project.file());
        }
    }

    private static final class Behinds extends PanelStage<DifferencesModel> {

        Behinds(Project project, Theme theme, double width) {
            super(
                    "differences",
                    theme,
                    new Dimension2D(width, 340),
                    project,
                    DifferencesModel::new,
                    (model, shown, actions) ->
                            new DifferencesView(model, shown, actions, () -> {}));
        }

        void look(String measure, String state) {
            AgreementModel numbers =
                    FxThread.call(() ->
                            new AgreementModel(
                                    project, new AgreementModel.Around(List::of, Optional::empty)));
            FxThread.run(numbers::start);
            Await.fx(() -> !numbers.phase().get().isBusy());
            FxThread.run(() -> {
                Figures figures = numbers.figures().get().orElseThrow();
                model.start(
                        Behind.of(figures, figures.at(measure, Measure.ALL_TAGS).orElseThrow()));
                numbers.close();
            });
            Await.fx(() -> !model.phase().get().isBusy());
            save(state);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void behindANumber(Theme theme) throws Exception {
        try (Behinds stage =
                new Behinds(Colleagues.create(folder, Conduit.fx(), 6, 3), theme, 900)) {
            stage.look("observed", "all");
            stage.look("boundary-distance", "boundaries");
            TestProject.tag(stage.project, new DocumentId(1), 2, 3, 6).join();
            Await.fx(() -> stage.model.stale().get());
            stage.save("stale");
            assertThat(FxThread.call(stage.model::count)).isPositive();
        }
        Path narrow = Files.createDirectory(folder.resolve("narrow"));
        try (Behinds stage =
                new Behinds(Colleagues.create(narrow, Conduit.fx(), 3, 2), theme, 520)) {
            stage.look("observed", "narrow");
        }
    }
}

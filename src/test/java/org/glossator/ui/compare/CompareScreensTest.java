package org.glossator.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.glossator.model.DocumentId;
import org.glossator.project.Project;
import org.glossator.settings.Settings;
import org.glossator.ui.Await;
import org.glossator.ui.Colleagues;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;
import org.glossator.ui.surface.ScrollPosition;
import org.glossator.ui.surface.TextSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Several annotators' marks as they are painted; left in `target/screens`.
class CompareScreensTest {

    @TempDir private Path folder;

    /// The view in a window: what scrolls sideways is painted from memory where there is none.
    private static final class Bench implements AutoCloseable {

        final Project project;
        final CompareModel model;
        final CompareView view;
        final Scene scene;
        private final Theme theme;
        private final Stage window;

        Bench(Project project, Theme theme, double width, double height) {
            this.project = project;
            this.theme = theme;
            model = FxThread.call(() -> new CompareModel(project));
            view =
                    FxThread.call(() -> {
                        Fonts.load();
                        return new CompareView(
                                model,
                                new SimpleObjectProperty<>(theme),
                                new SimpleObjectProperty<>(Settings.DEFAULT.reading()),
                                () -> {});
                    });
            scene =
                    FxThread.call(() -> {
                        Scene made = new Scene(view, width, height);
                        theme.apply(made);
                        return made;
                    });
            window =
                    FxThread.call(() -> {
                        Stage shown = new Stage();
                        shown.setScene(scene);
                        shown.show();
                        return shown;
                    });
        }

        Bench show(long document) {
            FxThread.run(() -> model.show(new DocumentId(document)));
            Await.fx(() -> !(model.phase().get() instanceof Phase.Reading));
            return this;
        }

        void press(KeyCode key, boolean shift) {
            FxThread.run(() ->
                    view.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    key,
                                    shift,
                                    false,
                                    false,
                                    false)));
        }

        List<TextSurface> surfaces() {
            return FxThread.call(() -> {
                scene.snapshot(null);
                return view.lookupAll(".text-surface").stream()
                        .map(TextSurface.class::cast)
                        .toList();
            });
        }

        void save(String state) {
            FxThread.run(() -> scene.snapshot(null));
            FxThread.run(() -> scene.snapshot(null));
            Screens.save(
                    "compare-" + state + "-" + theme.name().toLowerCase(Locale.ROOT),
                    FxThread.call(() -> scene.snapshot(null)));
        }

        @Override
        public void close() {
            FxThread.run(window::hide);
            FxThread.run(model::close);
            project.close();
        }
    }

    private Bench bench(Theme theme, int people, double width, double height) {
        return new Bench(Colleagues.create(folder, Conduit.fx(), 6, people), theme, width, height);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void threeSideBySideAndMerged(Theme theme) {
        try (Bench bench = bench(theme, 3, 1000, 620).show(1)) {
            bench.save("columns");
            bench.press(KeyCode.N, false);
            bench.press(KeyCode.F8, false);
            bench.save("columns-difference");
            assertThat(FxThread.call(() -> bench.model.current().get())).isEqualTo(1);
            bench.press(KeyCode.P, false);
            FxThread.run(() -> bench.model.arrange(Arrangement.MERGED));
            bench.save("merged");
            bench.press(KeyCode.F8, true);
            bench.save("merged-last");
            assertThat(bench.surfaces()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void sixInArabicAndNarrow(Theme theme) {
        try (Bench bench = bench(theme, 6, 680, 520).show(2)) {
            bench.press(KeyCode.N, false);
            bench.save("six-arabic");
            FxThread.run(() -> bench.model.arrange(Arrangement.SIDE_BY_SIDE));
            bench.save("six-columns");
            assertThat(bench.surfaces()).hasSize(6);
            FxThread.run(() -> bench.model.arrange(Arrangement.MERGED));
            bench.show(1);
            bench.press(KeyCode.N, false);
            bench.save("six");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whatThereIsToSayInstead(Theme theme) throws Exception {
        try (Bench bench = bench(theme, 2, 680, 420)) {
            bench.save("no-article");
            // The fifth is in progress.
            bench.show(5).save("unfinished");
            FxThread.run(() -> bench.model.chosen().set(Set.of("Ada")));
            Await.fx(() -> bench.model.phase().get() instanceof Phase.TooFew);
            bench.save("choose-two");
            Path aside = bench.project.file().resolveSibling("aside");
            Files.move(bench.project.file(), aside);
            bench.show(1).save("failed");
            assertThat(FxThread.call(() -> bench.model.phase().get()))
                    .isInstanceOf(Phase.Failed.class);
            Files.move(aside, bench.project.file());
        }
        Path alone = Files.createDirectory(folder.resolve("alone"));
        try (Bench bench =
                new Bench(Colleagues.create(alone, Conduit.fx(), 1, 1), theme, 680, 420)) {
            bench.show(1).save("nobody");
            assertThat(FxThread.call(() -> bench.model.phase().get()))
                    .isEqualTo(new Phase.TooFew(1));
        }
    }

    /// A megabyte, and columns that scroll together.
    @Test
    void aLongArticleScrollsTogether() {
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_000_000) {
            text.append(
                            "The ministry said that the bridge in Corran is safe, and nobody"
                                    + " believed it. ")
                    .append(text.length() % 7 == 0 ? "\n\n" : "");
        }
        Project project =
                TestProject.create(
                        folder,
                        Conduit.fx(),
                        List.of(TestProject.Item.with("Long", "en", text.toString())));
        DocumentId document = new DocumentId(1);
        for (int i = 0; i < 50; i++) {
            TestProject.tag(project, document, 1, i * 20_000, i * 20_000 + 12).join();
        }
        project.annotateAs("Ben").join();
        TestProject.tag(project, document, 1, 980_000, 980_020).join();
        try (Bench bench = new Bench(project, Theme.LIGHT, 900, 600).show(1)) {
            List<TextSurface> surfaces = bench.surfaces();
            assertThat(surfaces).hasSize(2);
            bench.press(KeyCode.P, false);
            bench.save("long");
            ScrollPosition one = FxThread.call(surfaces.getFirst()::getScrollPosition);
            assertThat(one.offset()).isGreaterThan(900_000);
            assertThat(FxThread.call(surfaces.getLast()::getScrollPosition)).isEqualTo(one);
            FxThread.run(
                    () -> surfaces.getLast().setScrollPosition(new ScrollPosition(500_000, 0)));
            bench.save("long-middle");
            assertThat(FxThread.call(surfaces.getFirst()::getScrollPosition))
                    .isEqualTo(FxThread.call(surfaces.getLast()::getScrollPosition));
        }
    }
}

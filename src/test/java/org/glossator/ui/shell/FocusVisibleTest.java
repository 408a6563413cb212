package org.glossator.ui.shell;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.assertj.core.api.SoftAssertions;
import org.glossator.model.DocumentId;
import org.glossator.settings.ThemeChoice;
import org.glossator.text.Span;
import org.glossator.ui.Await;
import org.glossator.ui.Colleagues;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.FocusWalk;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Whoever works without a mouse sees at every stop of the Tab key where the keyboard is, comes to
/// everything that can take the focus, and comes round to where they began. The colour of the sign
/// is held in all themes by the test of the themes.
class FocusVisibleTest {

    private static final int ACTOR = 1;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;

    private final SoftAssertions softly = new SoftAssertions();

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void inTheWindow(ThemeChoice theme) {
        Workbench bench = new Workbench(folder, Workbench.settings(theme), WIDTH, HEIGHT);
        try (Hand _ = new Hand(bench)) {
            walk("welcome", bench, theme);
            bench.create();
            walk("empty", bench, theme);
            bench.importing(Workbench.ARTICLES).article("Cranes");
            walk("desk", bench, theme);
            search(bench);
            walk("search", bench, theme);
        }
        softly.assertAll();
    }

    private static void search(Workbench bench) {
        bench.menu("command.search");
        FxThread.run(() -> bench.desk().searching().typedProperty().set("crane* OR dam"));
        Await.fx(() -> !bench.desk().searching().documents().isEmpty());
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(names = "CONTRAST")
    void withEverythingOpen(ThemeChoice theme) {
        Workbench bench = Workbench.withSamples(folder, theme, WIDTH, HEIGHT);
        try (Hand _ = new Hand(bench)) {
            bench.article("Cranes");
            FxThread.run(() -> {
                bench.desk().articleView().find();
                ((TextField) bench.node(".find-bar .search-field")).setText("said");
            });
            everywhere(bench);
            selectedMark(bench);
            walk("everything", bench, theme);
            bench.menu("command.consistency");
            walk("consistency", bench, theme);
            FxThread.run(bench.window::showPalette);
            bench.picture("focus-palette-" + theme.name().toLowerCase(Locale.ROOT));
        }
        softly.assertAll();
    }

    /// With a mark that is selected, so that the inspector has a note to write.
    private static void selectedMark(Workbench bench) {
        int begin = bench.text().indexOf("Marta Oyelaran");
        DocumentId shown =
                FxThread.call(() -> bench.desk().article().document().orElseThrow().id());
        TestProject.tag(bench.desk().project(), shown, ACTOR, begin, begin + 14).join();
        Await.fx(() -> bench.desk().article().annotations().size() == 1);
        FxThread.run(() -> {
            var one = bench.desk().article().annotations().getFirst();
            bench.desk().article().choice().select(one.id());
        });
    }

    private static void everywhere(Workbench bench) {
        int begin = bench.text().indexOf("the board");
        FxThread.run(() -> {
            bench.desk().article().choice().show(new Span(begin, begin + 9));
            bench.menu("command.occurrences");
        });
        Await.fx(() -> !((ListView<?>) bench.node("#occurrences-list")).getItems().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void inThePanels(Theme theme) {
        try (Workbench bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, WIDTH, HEIGHT)) {
            Parent preferences = FxThread.call(() -> bench.window.preferences(() -> {}));
            Stage stage = FxThread.call(() -> shown(preferences, theme));
            TabPane sections = (TabPane) preferences.lookup("#preferences-sections");
            // A few commands are looked at for all, whose rows are alike.
            FxThread.run(() -> ((TextField) preferences.lookup("#keys-search")).setText("undo"));
            for (String section : List.of("reading", "keys", "appearance")) {
                walk("preferences-" + section, stage.getScene(), theme.name());
                FxThread.run(() -> sections.getSelectionModel().selectNext());
            }
            FxThread.run(stage::hide);
        }
        softly.assertAll();
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void inTheReviews(ThemeChoice theme) {
        Colleagues.create(folder, Runnable::run, 2, 2).close();
        Workbench bench = new Workbench(folder, Workbench.settings(theme), WIDTH, HEIGHT);
        bench.open(bench.file);
        try (Hand _ = new Hand(bench)) {
            bench.menu("command.agreement");
            Await.fx(() -> bench.window.scene().getRoot().lookup(".button.number") != null);
            walk("agreement", bench, theme);
            bench.menu("command.compare");
            Await.fx(() -> bench.window.scene().getRoot().lookup(".compare .text-surface") != null);
            walk("compare", bench, theme);
        }
        softly.assertAll();
    }

    private static Stage shown(Parent panel, Theme theme) {
        Stage stage = new Stage();
        stage.setScene(new Scene(panel, 760, 620));
        theme.apply(stage.getScene());
        stage.show();
        stage.requestFocus();
        return stage;
    }

    private void walk(String view, Workbench bench, ThemeChoice theme) {
        bench.settle();
        walk(view, bench.window.scene(), theme.name());
    }

    private void walk(String view, Scene scene, String theme) {
        FocusWalk walk = FocusWalk.round(scene);
        Screens.save("focus-" + view + "-" + theme.toLowerCase(Locale.ROOT), walk.picture());
        softly.assertThat(walk.stops()).as(view).allMatch(FocusWalk.Stop::isSeen);
        softly.assertThat(walk.missed()).as("%s, not reached by Tab", view).isEmpty();
    }
}

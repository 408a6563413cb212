package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.glossator.settings.Settings;
import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The preferences over the whole window, by keys.
class PreferencesTest {

    private Workbench bench;
    private Hand hand;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, 1000, 900);
        hand = new Hand(bench);
        bench.article("Cranes stand still");
        FxThread.run(() -> bench.desk().articleView().focusArticle());
    }

    @AfterEach
    void close() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream().skip(1).forEach(Window::hide));
        hand.close();
    }

    @Test
    void newKeysWorkAtOnce() {
        Stage panel = summon(1);
        FxThread.run(() -> button(panel, "#keys-article-find .add").requestFocus());
        record(panel, "#keys-article-find", KeyCode.F3);
        record(panel, "#keys-command-undo", KeyCode.F3);
        FxThread.run(() -> panel.getScene().snapshot(null));
        Screens.save("preferences-conflict", FxThread.call(() -> panel.getScene().snapshot(null)));
        assertThat(own()).containsOnlyKeys("article.find");
        FxThread.run(
                () -> ((Hyperlink) panel.getScene().lookup("#keys-conflict .hyperlink")).fire());
        assertThat(own())
                .containsEntry("command.undo", List.of("Shortcut+Z", "F3"))
                .doesNotContainKey("article.find");
        record(panel, "#keys-command-list-pane", KeyCode.C);
        FxThread.run(() -> {
            ((Hyperlink) panel.getScene().lookup("#keys-conflict .hyperlink")).fire();
            panel.close();
        });

        boolean shown = bench.settings.get().panes().listShown();
        FxThread.run(() -> bench.desk().articleView().focusArticle());
        hand.press(KeyCode.C);
        Await.fx(() -> bench.settings.get().panes().listShown() != shown);
        assertThat(FxThread.call(() -> bench.desk().articleView().tagChoices().getFirst().keys()))
                .containsExactly("1");
    }

    @Test
    void escapeLeavesTheKeysAsTheyAre() {
        Stage panel = summon(1);
        record(panel, "#keys-article-find", KeyCode.ESCAPE);
        assertThat(panel.isShowing()).isTrue();
        assertThat(own()).isEmpty();
        FxThread.run(panel::close);
    }

    @Test
    void theArticleFollowsTheReadingPreferences() {
        Stage panel = summon(0);
        FxThread.run(() -> {
            ((Slider) panel.getScene().lookup("#reading-size")).setValue(24);
            ((Slider) panel.getScene().lookup("#reading-measure")).setValue(50);
            ComboBox<?> faces = (ComboBox<?>) panel.getScene().lookup("#reading-text");
            faces.getSelectionModel().select(1);
        });
        Settings.Reading now = bench.settings.get().reading();
        assertThat(now.textSize()).isEqualTo(24);
        assertThat(now.measure()).isEqualTo(50);
        assertThat(now.faces().text()).isEqualTo("Source Sans 3");
        assertThat(bench.surface().measureProperty().get()).isEqualTo(50);
        FxThread.run(() -> button(panel, "#reading-reset").fire());
        assertThat(bench.surface().textSizeProperty().get()).isEqualTo(18);
        FxThread.run(panel::close);
    }

    @Test
    void theWindowFollowsTheAppearance() {
        Stage panel = summon(2);
        FxThread.run(() -> {
            ((RadioButton) panel.getScene().lookup("#theme-contrast")).fire();
            ((RadioButton) panel.getScene().lookup("#scale-200")).fire();
        });
        assertThat(bench.settings.get().theme()).isEqualTo(ThemeChoice.CONTRAST);
        assertThat(bench.settings.get().scale()).isEqualTo(2);
        assertThat(FxThread.call(() -> List.copyOf(panel.getScene().getStylesheets())))
                .isEqualTo(bench.window.scene().getStylesheets());
        FxThread.run(() -> {
            ((RadioButton) panel.getScene().lookup("#scale-100")).fire();
            panel.close();
        });
    }

    @Test
    void ctrlAndTheWheelChangeTheTextSize() {
        FxThread.run(() -> {
            scroll(40, true);
            scroll(20, true);
            scroll(20, true);
            scroll(-40, false);
        });
        assertThat(bench.surface().textSizeProperty().get()).isEqualTo(22);
        FxThread.run(() -> scroll(-40, true));
        assertThat(bench.surface().textSizeProperty().get()).isEqualTo(20);
    }

    private void scroll(double by, boolean control) {
        bench.surface()
                .fireEvent(
                        new ScrollEvent(
                                ScrollEvent.SCROLL,
                                0,
                                0,
                                0,
                                0,
                                false,
                                control,
                                false,
                                false,
                                false,
                                false,
                                0,
                                by,
                                0,
                                by,
                                ScrollEvent.HorizontalTextScrollUnits.NONE,
                                0,
                                ScrollEvent.VerticalTextScrollUnits.NONE,
                                0,
                                0,
                                null));
    }

    /// Opens the preferences by their keys.
    private Stage summon(int section) {
        hand.press(KeyCode.COMMA, KeyCode.CONTROL);
        Await.fx(() -> Window.getWindows().size() == 2);
        return FxThread.call(() -> {
            Stage panel = (Stage) Window.getWindows().getLast();
            Scene scene = panel.getScene();
            ((TabPane) scene.lookup("#preferences-sections")).getSelectionModel().select(section);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return panel;
        });
    }

    private void record(Stage panel, String row, KeyCode key) {
        FxThread.run(() -> {
            Button add = button(panel, row + " .add");
            panel.requestFocus();
            add.requestFocus();
            add.fire();
        });
        hand.press(key);
    }

    private static Button button(Stage panel, String selector) {
        Node found = panel.getScene().lookup(selector);
        assertThat(found).as(selector).isNotNull();
        return (Button) found;
    }

    private Map<String, List<String>> own() {
        return FxThread.call(() -> bench.settings.get().commanding().keys());
    }
}

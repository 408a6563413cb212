package org.glossator.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.assertj.core.api.SoftAssertions;
import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.base.FocusWalk;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Where the keyboard is can be seen in what comes beside and over the desk too: panels in windows
/// of their own, what came of imports, menus, and the way to a sentence.
@Tag("thorough")
class FocusBesideTest {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;

    /// Of what folds out that many are looked at for all, since they are alike.
    private static final int ROWS = 3;

    private final SoftAssertions softly = new SoftAssertions();

    @TempDir private Path folder;

    @AfterEach
    void allIsSeen() {
        softly.assertAll();
    }

    @Test
    void inTransfers() {
        Workbench bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, WIDTH, HEIGHT);
        try (Hand _ = new Hand(bench)) {
            FxThread.run(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("Ferries stay in port\n\nThe operator gave no reason.");
                Clipboard.getSystemClipboard().setContent(content);
            });
            for (String panel : List.of("import-options", "paste", "export", "annotator")) {
                bench.menu("command." + panel);
                Stage stage = panel(bench);
                Await.fx(() -> stage.getScene().getFocusOwner() != null);
                walk(panel, stage.getScene());
                lists(panel, stage);
                FxThread.run(stage::close);
            }
        }
    }

    private static Stage panel(Workbench bench) {
        return FxThread.call(() ->
                Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .filter(stage -> stage.getOwner() == bench.window.scene().getWindow())
                        .findFirst()
                        .orElseThrow());
    }

    /// What folds out of a panel: the lists of its choices.
    private void lists(String panel, Stage stage) {
        List<ComboBox<?>> boxes =
                FxThread.call(() ->
                        stage.getScene().getRoot().lookupAll(".combo-box").stream()
                                .<ComboBox<?>>map(ComboBox.class::cast)
                                .filter(box -> box.isVisible() && box.getItems().size() > 1)
                                .toList());
        for (ComboBox<?> box : boxes) {
            FxThread.run(box::show);
            Scene scene = unfolded();
            ListView<?> list = (ListView<?>) scene.getRoot().lookup(".list-view");
            seen(panel + "-" + box.getId(), FocusWalk.down(scene, list, ROWS));
            FxThread.run(box::hide);
        }
    }

    @Test
    void inWhatCameOfAnImport() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("broken.jsonl"), "{\"text\": \"cut o");
        Files.writeString(files.resolve("fine.txt"), "Ferries stay in port");
        Workbench bench =
                new Workbench(folder, Workbench.settings(ThemeChoice.LIGHT), WIDTH, HEIGHT)
                        .create();
        try (Hand _ = new Hand(bench)) {
            bench.importing(files).settle();
            FxThread.run(((Hyperlink) bench.node("#import-details"))::fire);
            bench.settle();
            walk("import-outcome", bench.window.scene());
        }
    }

    @Test
    void inMenus() {
        Workbench bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, WIDTH, HEIGHT);
        try (Hand _ = new Hand(bench)) {
            bench.article("Cranes");
            MenuBar bar = (MenuBar) bench.node(".menu-bar");
            for (Menu menu : bar.getMenus()) {
                FxThread.run(menu::show);
                entries(menu);
                FxThread.run(menu::hide);
            }
        }
    }

    private void entries(Menu menu) {
        Scene scene = unfolded();
        List<String> usable =
                FxThread.call(() ->
                        menu.getItems().stream()
                                .filter(item -> !item.isDisable())
                                .map(MenuItem::getId)
                                .toList());
        List<Node> entries =
                FxThread.call(() ->
                        scene.getRoot().lookupAll(".menu-item").stream()
                                .filter(node -> usable.contains(node.getId()))
                                .limit(ROWS)
                                .toList());
        softly.assertThat(entries).as(menu.getText()).isNotEmpty();
        seen("menu-" + menu.getText(), FocusWalk.along(scene, entries));
    }

    /// What is open over all others.
    private static Scene unfolded() {
        return FxThread.call(() ->
                Window.getWindows().stream()
                        .filter(PopupWindow.class::isInstance)
                        .filter(Window::isShowing)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nothing folds out"))
                        .getScene());
    }

    @Test
    void onTheWayToASentence() {
        Workbench bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, WIDTH, HEIGHT);
        try (Hand _ = new Hand(bench)) {
            bench.article("Cranes");
            bench.menu("article.go-sentence");
            bench.settle();
            walk("sentence", bench.window.scene());
        }
    }

    private void walk(String view, Scene scene) {
        FocusWalk walk = FocusWalk.round(scene);
        seen(view, walk);
        softly.assertThat(walk.missed()).as("%s, not reached by Tab", view).isEmpty();
    }

    private void seen(String view, FocusWalk walk) {
        String name = "focus-" + view;
        Screens.save(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", ""), walk.picture());
        softly.assertThat(walk.stops()).as(view).allMatch(FocusWalk.Stop::isSeen);
    }
}

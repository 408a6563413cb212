package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;

import org.glossator.model.DocumentId;
import org.glossator.project.Project;
import org.glossator.settings.Settings;
import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.ScriptedDialogs;
import org.glossator.ui.surface.TextSurface;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The whole window over a project in a folder, put together as the program does it. Everything
/// here is called from the test's thread.
final class Workbench implements AutoCloseable {

    static final String ANNOTATOR = "Marta Ilves";
    static final Path ARTICLES = Path.of("sample-articles");

    private static final Instant NOW = Instant.parse("2026-11-24T12:03:07Z");

    /// Rounds of layout after which nothing moves any more.
    private static final int ROUNDS = 8;

    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final SettingsKeeper settings;
    final MainWindow window;
    final Path file;
    private final List<Settings> saved = new ArrayList<>();

    /// @param folder where the project is, or will be
    Workbench(Path folder, Settings start, double width, double height) {
        this(folder, start, width, height, Project::open);
    }

    /// How the project that stands for the sample is opened.
    interface Opening {
        Project open(Path file, Project.Surroundings around, String annotator);
    }

    Workbench(Path folder, Settings start, double width, double height, Opening sample) {
        file = folder.resolve("test.glossa");
        settings = FxThread.call(() -> new SettingsKeeper(start, saved::add));
        Project.Surroundings project =
                new Project.Surroundings(Conduit.fx(), Clock.fixed(NOW, ZoneOffset.UTC));
        window =
                FxThread.call(() -> {
                    Fonts.load();
                    MainWindow made =
                            new MainWindow(
                                    new Surroundings(
                                            project,
                                            dialogs,
                                            settings,
                                            (around, annotator) ->
                                                    sample.open(file, around, annotator),
                                            _ -> {},
                                            () -> {},
                                            () -> ANNOTATOR),
                                    width,
                                    height);
                    made.welcome();
                    return made;
                });
    }

    static Settings settings(ThemeChoice theme) {
        return Settings.DEFAULT.withTheme(theme).withAnnotator(ANNOTATOR);
    }

    /// A window with a project of the sample articles in it.
    static Workbench withSamples(Path folder, ThemeChoice theme, double width, double height) {
        return new Workbench(folder, settings(theme), width, height).create().importing(ARTICLES);
    }

    /// Makes the project by the menu.
    Workbench create() {
        dialogs.answer(file);
        menu("command.new");
        Await.fx(() -> window.desk().isPresent());
        settle();
        return this;
    }

    /// Opens the project; the desk shows or a failure has been told when this returns.
    Workbench open(Path project) {
        FxThread.call(() -> window.open(project)).join();
        settle();
        return this;
    }

    /// Brings in a folder by the menu.
    Workbench importing(Path folder) {
        int before = outcomes();
        dialogs.answer(folder);
        menu("command.import-folder");
        Await.fx(() -> outcomes() > before);
        return this;
    }

    private int outcomes() {
        return FxThread.call(() ->
                ((Pane) window.scene().getRoot().lookup(".import-outcomes")).getChildren().size());
    }

    /// Chooses an article by how its title begins, and waits until it shows.
    Workbench article(String title) {
        return show(rows().document(title));
    }

    /// Chooses an article by its number in the file, and waits until it shows.
    Workbench show(long document) {
        DocumentId id = new DocumentId(document);
        FxThread.run(() -> desk().corpus().selectedProperty().set(id));
        Await.fx(() -> desk().article().document().filter(d -> d.id().equals(id)).isPresent());
        return this;
    }

    Desk desk() {
        return window.desk().orElseThrow();
    }

    TextSurface surface() {
        return (TextSurface) node(".article-view .text-surface");
    }

    Node node(String selector) {
        Node found = FxThread.call(() -> window.scene().getRoot().lookup(selector));
        assertThat(found).as(selector).isNotNull();
        return found;
    }

    /// The text that is shown, and its title.
    String text() {
        return FxThread.call(() -> desk().article().document().orElseThrow().text());
    }

    String title() {
        return FxThread.call(() -> desk().article().details().get().title());
    }

    Rows rows() {
        return new Rows(file, ANNOTATOR);
    }

    /// Waits until the project file holds just these spans of the article that is shown.
    void stores(String... spans) {
        String title = title();
        Await.that(() -> assertThat(rows().spans(title)).containsExactly(spans));
    }

    /// Chooses a command of the menus.
    ///
    /// @param key its message key
    void menu(String key) {
        FxThread.run(() ->
                ((MenuBar) window.scene().getRoot().lookup(".menu-bar"))
                        .getMenus().stream()
                                .flatMap(menu -> menu.getItems().stream())
                                .filter(item -> Messages.text(key).equals(item.getText()))
                                .findFirst()
                                .ifPresentOrElse(
                                        MenuItem::fire,
                                        () -> {
                                            throw new AssertionError("not in the menus: " + key);
                                        }));
    }

    /// Leaves a picture of the window once nothing moves in it any more.
    void picture(String name) {
        settle();
        Screens.save(name, FxThread.call(() -> window.scene().snapshot(null)));
    }

    /// Lays the window out until pictures and rows have come in.
    void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            FxThread.run(() -> window.scene().snapshot(null));
        }
    }

    /// Puts the window away.
    ///
    /// @return what it leaves to the next start
    Settings leave() {
        FxThread.run(window::close);
        return settings.get();
    }

    @Override
    public void close() {
        leave();
    }
}

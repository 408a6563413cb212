package org.glossator.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.glossator.model.Refusal;
import org.glossator.project.Project;
import org.glossator.settings.Settings;
import org.glossator.settings.ThemeChoice;
import org.glossator.ui.article.TagChoice;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.KeyStroke;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.PanelWindow;
import org.glossator.ui.palette.CommandPalette;
import org.glossator.ui.preferences.KeysModel;
import org.glossator.ui.preferences.PreferencesView;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// What the window holds: the welcome view, or the desk of one open project, with the menus and
/// tools that go with it. FX thread only.
public final class MainWindow {

    private final Surroundings around;
    private final BorderPane root = new BorderPane();
    private final StackPane ground = new StackPane(root);
    private final CommandPalette palette = new CommandPalette(ground);
    private final Scene scene;
    private final Offer offer;
    private final Appearance appearance;
    private final ObjectProperty<Settings.Reading> reading;
    private @Nullable Desk desk;
    private @Nullable WelcomeView welcome;
    private Chrome chrome = new Chrome(new Commands(List.of()));

    /// @param width of the scene, in pixels
    /// @param height of the scene, in pixels
    public MainWindow(Surroundings around, double width, double height) {
        this.around = around;
        Settings settings = around.settings().get();
        reading = new SimpleObjectProperty<>(settings.reading());
        reading.subscribe(now -> around.settings().update(old -> old.withReading(now)));
        scene = new Scene(ground, width, height);
        // Else what does not fit is cut at the top as well.
        root.setMinSize(0, 0);
        offer = new Offer(scene, around.settings());
        appearance = new Appearance(settings.theme(), settings.scale());
        appearance.dress(scene);
        appearance
                .choice()
                .addListener((_, _, now) -> around.settings().update(old -> old.withTheme(now)));
        appearance.scale().addListener((_, _, now) -> resize(now.doubleValue()));
    }

    public Scene scene() {
        return scene;
    }

    /// The desk, when a project is open.
    public Optional<Desk> desk() {
        return Optional.ofNullable(desk);
    }

    void switchTheme() {
        ThemeChoice other =
                appearance.theme().get().isDark() ? ThemeChoice.LIGHT : ThemeChoice.DARK;
        appearance.choice().set(other);
    }

    private void resize(double scale) {
        around.settings().update(old -> old.withScale(scale));
        desk().ifPresent(Desk::rearrange);
    }

    /// Shows the welcome view. A window that is to open a project at once stays blank until then.
    public void welcome() {
        leaveDesk();
        offer.show(new ShellCommands(this).always(), this::dressWelcome, _ -> () -> {});
        around.title().accept(Messages.text("window.title"));
    }

    private void dressWelcome(Commands offered) {
        WelcomeView view = new WelcomeView(offered, annotator(), recent(), this::open);
        welcome = view;
        chrome = new Chrome(offered);
        ScrollPane page = new ScrollPane(view);
        page.getStyleClass().add("welcome-page");
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        show(page, chrome.welcome(), null);
    }

    private void dressDesk(Desk shown, Commands offered) {
        chrome = new Chrome(offered);
        show(shown.node(), chrome.desk(shown.tools()), shown.status());
    }

    /// Whether nothing shows yet: neither the welcome view nor a desk.
    private boolean isBlank() {
        return root.getCenter() == null;
    }

    /// Whether what the window was opened on shows: the welcome view, or the desk with its article.
    public boolean isSettled() {
        return desk == null ? !isBlank() : desk.isSettled();
    }

    private void show(Node centre, Parent top, @Nullable Node bottom) {
        root.setTop(top);
        root.setCenter(centre);
        root.setBottom(bottom);
    }

    private void showDesk(Project project) {
        leaveDesk();
        welcome = null;
        Desk opened = new Desk(project, around, appearance.theme(), reading);
        desk = opened;
        List<Command> all = new ArrayList<>(opened.commands());
        all.addAll(new ShellCommands(this).always());
        offer.show(all, offered -> dressDesk(opened, offered), opened::installKeys);
        Path file = project.file().toAbsolutePath();
        around.settings()
                .update(old ->
                        old.withLastProject(file.toString())
                                .withAnnotator(project.annotator().name()));
        around.title().accept(Messages.text("window.title.project", file.getFileName()));
        opened.restore();
    }

    private void leaveDesk() {
        palette.close();
        if (desk != null) {
            desk.close();
            desk = null;
        }
    }

    /// Opens a project file; says so when it cannot.
    ///
    /// @return done when the desk shows, or when the failure was told
    public CompletableFuture<Void> open(Path file) {
        String name = annotator();
        return opening(() -> Project.open(file, around.project(), name));
    }

    /// Opens the sample project, making it first if need be.
    public CompletableFuture<Void> openSample() {
        String name = annotator();
        return opening(() -> around.sample().open(around.project(), name));
    }

    void askOpen() {
        around.dialogs().openFiles(request("window.open.title", "")).stream()
                .findFirst()
                .ifPresent(this::open);
    }

    void askNew() {
        Dialogs.FileRequest request = request("window.new.title", "articles.glossa");
        around.dialogs()
                .saveFile(request)
                .ifPresent(chosen -> {
                    Path file = withEnding(chosen);
                    String name = annotator();
                    opening(() -> Project.create(file, around.project(), name));
                });
    }

    private static Path withEnding(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.endsWith(".glossa") ? chosen : chosen.resolveSibling(name + ".glossa");
    }

    private static Dialogs.FileRequest request(String title, String name) {
        Dialogs.Kind kind = new Dialogs.Kind(Messages.text("window.kind"), List.of("*.glossa"));
        return new Dialogs.FileRequest("project", Messages.text(title), name, List.of(kind));
    }

    private CompletableFuture<Void> opening(Supplier<Project> start) {
        return showOpening(Project.later(around.project(), start));
    }

    /// Shows a project that is being opened; says so when it cannot be.
    ///
    /// @return done when the desk shows, or when the failure was told
    public CompletableFuture<Void> showOpening(CompletableFuture<Project> opening) {
        return opening.handleAsync(
                (project, failure) -> {
                    if (project != null) {
                        showDesk(project);
                    } else {
                        if (isBlank()) {
                            welcome();
                        }
                        tell(failure);
                    }
                    return null;
                },
                around.project().publish());
    }

    private void tell(Throwable failure) {
        if (!(failure instanceof Refusal)) {
            throw new IllegalStateException("a project could not be opened", failure);
        }
        around.dialogs()
                .tell(
                        new Dialogs.Trouble(
                                Messages.text("window.failed.title"),
                                String.valueOf(failure.getMessage()),
                                Messages.text("window.failed.meaning"),
                                ""));
    }

    private String annotator() {
        if (welcome != null && !welcome.annotator().isEmpty()) {
            return welcome.annotator();
        }
        String known = around.settings().get().annotator();
        return known.isEmpty() ? around.user().get() : known;
    }

    private List<Path> recent() {
        Settings settings = around.settings().get();
        List<Path> all = new ArrayList<>();
        if (!settings.lastProject().isEmpty()) {
            all.add(Path.of(settings.lastProject()));
        }
        settings.places().keySet().stream().sorted().map(Path::of).forEach(all::add);
        return all.stream().distinct().toList();
    }

    void showPalette() {
        Commands commands = offer.commands();
        palette.open(
                PaletteEntries.of(commands, tags()),
                around.settings().get().commanding().recent(),
                commands.get(ShellCommands.PALETTE)::isPressedBy,
                entry ->
                        around.settings()
                                .update(old ->
                                        old.withCommanding(old.commanding().chosen(entry.id()))));
    }

    void showPreferences() {
        PanelWindow.show(scene.getWindow(), Messages.text("preferences.title"), this::preferences);
    }

    /// The panel of preferences.
    ///
    /// @param close puts it away
    PreferencesView preferences(Runnable close) {
        return new PreferencesView(reading, keys(), appearance, close);
    }

    private KeysModel keys() {
        Map<KeyStroke, String> tags = new HashMap<>();
        for (TagChoice tag : tags()) {
            for (String key : tag.keys()) {
                KeyStroke.named(key).ifPresent(keys -> tags.put(keys, tag.look().tag().name()));
            }
        }
        return new KeysModel(offer.defaults(), offer.keymap(), tags, offer::rekey);
    }

    private List<TagChoice> tags() {
        return desk().map(shown -> shown.articleView().tagChoices()).orElse(List.of());
    }

    void showKeys() {
        PanelWindow.show(scene.getWindow(), Messages.text("command.keys"), _ -> keySheet());
    }

    KeySheet keySheet() {
        return new KeySheet(offer.commands(), chrome.menus());
    }

    void quit() {
        around.quit().run();
    }

    /// Puts everything away: what is asked is on disk, and where things stood is remembered.
    public void close() {
        leaveDesk();
        around.settings().flush();
    }
}

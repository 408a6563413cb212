package org.glossator.app;

import org.glossator.cli.Window;
import org.glossator.model.Refusal;
import org.glossator.project.Project;
import org.glossator.settings.Settings;
import org.glossator.settings.SettingsFile;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.shell.MainWindow;
import org.glossator.ui.surface.Rehearsal;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The window, as the command line and the program's start ask for it.
final class Face implements Window {

    /// System property that makes the program say `SHOWN` and end, once its `window` stands on the
    /// screen or once the `content` it was opened on is painted, for measuring how long that takes.
    private static final String MEASURE = "glossator.exit-when-shown";

    private final PrintWriter err;
    private final Places places = Places.standard();
    private final SettingsFile file;

    Face(PrintWriter err) {
        this(err, SettingsFile.standard());
    }

    /// @param file where the settings are kept
    Face(PrintWriter err, SettingsFile file) {
        this.err = err;
        this.file = file;
    }

    /// The window on the last project, or on the welcome view when there is none.
    ///
    /// @return the exit code
    int start() {
        return show((wiring, settings) -> last(settings).map(wiring.opening(settings)));
    }

    private static Optional<Path> last(Settings settings) {
        return Optional.of(settings.lastProject())
                .filter(last -> !last.isEmpty())
                .map(Path::of)
                .filter(Files::exists);
    }

    /// The window on the sample project.
    int startWithSample() {
        return show((wiring, settings) -> Optional.of(wiring.openingSample(settings)));
    }

    @Override
    public int open(Path project) {
        return show(on(project));
    }

    /// What the window is to show: a project that is being opened, or else the welcome view.
    private interface Opening {
        Optional<CompletableFuture<Project>> begin(Wiring wiring, Settings settings);
    }

    private static Opening on(Path project) {
        return (wiring, settings) -> Optional.of(project).map(wiring.opening(settings));
    }

    private int show(Opening opening) {
        CompletableFuture<Void> prepared =
                CompletableFuture.runAsync(Project::prepare, thread("glossator-preparing"));
        Desktop.here()
                .missing()
                .ifPresent(line -> {
                    throw new Refusal.Environment(line);
                });
        Begun begun = begin(opening);
        // Both before the toolkit starts and not beside it, see there.
        Fonts.load();
        Toolkit.await(prepared);
        Toolkit.start();
        show(begun, Face::measured);
        return 0;
    }

    /// Starts twice in memory, with the welcome view and on a project, and leaves as soon as that
    /// is painted: what watches this run learns how the program starts.
    void rehearse(Path project) {
        Desktop.missingLibrary(Desktop.GTK);
        Toolkit.headless();
        Toolkit.start();
        for (Opening opening : List.<Opening>of((_, _) -> Optional.empty(), on(project))) {
            show(begin(opening), stage -> stage.whenPainted(stage::close));
        }
    }

    /// What goes on while the toolkit starts.
    private record Begun(
            Wiring wiring,
            CompletableFuture<Settings> settings,
            CompletableFuture<Optional<CompletableFuture<Project>>> project) {}

    private Begun begin(Opening opening) {
        Wiring wiring = new Wiring(places, err);
        CompletableFuture<Settings> settings =
                CompletableFuture.supplyAsync(
                        () -> wiring.read(file), thread("glossator-settings"));
        return new Begun(wiring, settings, settings.thenApply(read -> opening.begin(wiring, read)));
    }

    private static Executor thread(String name) {
        return task -> Thread.ofPlatform().name(name).start(task);
    }

    /// Shows the window until it is closed.
    private void show(Begun begun, Consumer<AppStage> watch) {
        Settings settings = Toolkit.await(begun.settings());
        Optional<CompletableFuture<Project>> project = Toolkit.await(begun.project());
        CompletableFuture<Void> closed =
                Toolkit.on(() -> {
                    Wiring wiring = begun.wiring();
                    AppStage stage = new AppStage(wiring, wiring.keep(settings, file));
                    watch.accept(stage);
                    return stage.show(window ->
                            project.ifPresentOrElse(
                                    window::showOpening, () -> welcome(stage, window)));
                });
        Toolkit.await(closed);
    }

    private static void welcome(AppStage stage, MainWindow window) {
        window.welcome();
        // While the analyst looks for a project, nothing else is to do.
        stage.whenPainted(() -> thread("glossator-rehearsal").execute(Rehearsal::run));
    }

    private static void measured(AppStage stage) {
        Runnable leave =
                () -> {
                    System.out.println("SHOWN");
                    stage.close();
                };
        switch (System.getProperty(MEASURE, "")) {
            case "window" -> stage.whenStanding(leave);
            case "content" -> stage.whenPainted(leave);
            default -> {}
        }
    }

    @Override
    public void screenshot(Path file, Path out, Shot shot) {
        Toolkit.headless();
        Toolkit.start();
        new Screenshot(new Wiring(places, err)).take(file, out, shot);
    }
}

package org.glossator.app;

import org.glossator.cli.Window;
import org.glossator.model.Refusal;
import org.glossator.settings.Settings;
import org.glossator.settings.SettingsFile;
import org.glossator.ui.shell.MainWindow;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The window, as the command line and the program's start ask for it.
final class Face implements Window {

    /// System property that makes the program say `SHOWN` and end once its window is painted, for
    /// measuring how long that takes.
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
        return show(stage -> {
            Optional<Path> last = stage.lastProject().filter(Files::exists);
            return window -> last.ifPresentOrElse(window::open, window::welcome);
        });
    }

    /// The window on the sample project.
    int startWithSample() {
        return show(_ -> MainWindow::openSample);
    }

    @Override
    public int open(Path file) {
        return show(_ -> window -> window.open(file));
    }

    private interface Opening {
        Consumer<MainWindow> of(AppStage stage);
    }

    private int show(Opening opening) {
        Desktop.here()
                .missing()
                .ifPresent(line -> {
                    throw new Refusal.Environment(line);
                });
        appear(opening);
        return 0;
    }

    /// Starts the toolkit in memory, opens the window on a project, waits until it is painted and
    /// closes it: what watches this run learns how the program starts.
    void rehearse(Path project) {
        Toolkit.headless();
        appear(stage ->
                window -> {
                    window.welcome();
                    window.open(project).thenRun(() -> stage.whenPainted(stage::close));
                });
    }

    /// Shows the window until it is closed.
    private void appear(Opening opening) {
        Wiring wiring = new Wiring(places, err);
        // Read while the toolkit starts, which takes longer.
        CompletableFuture<Settings> settings =
                CompletableFuture.supplyAsync(
                        () -> wiring.read(file),
                        task -> Thread.ofPlatform().name("glossator-settings").start(task));
        Toolkit.start();
        Settings read = Toolkit.await(settings);
        CompletableFuture<Void> closed =
                Toolkit.on(() -> show(new AppStage(wiring, wiring.keep(read, file)), opening));
        Toolkit.await(closed);
    }

    private static CompletableFuture<Void> show(AppStage stage, Opening opening) {
        if (Boolean.getBoolean(MEASURE)) {
            stage.whenPainted(() -> {
                System.out.println("SHOWN");
                stage.close();
            });
        }
        return stage.show(opening.of(stage));
    }

    @Override
    public void screenshot(Path file, Path out, Shot shot) {
        Toolkit.headless();
        Toolkit.start();
        new Screenshot(new Wiring(places, err)).take(file, out, shot);
    }
}

package org.glossator.app;

import org.glossator.cli.Window;
import org.glossator.model.Refusal;
import org.glossator.ui.shell.MainWindow;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The window, as the command line and the program's start ask for it.
final class Face implements Window {

    private final PrintWriter err;
    private final Places places = Places.standard();

    Face(PrintWriter err) {
        this.err = err;
    }

    /// The window on the last project, or on the welcome view.
    ///
    /// @return the exit code
    int start() {
        return show(stage -> {
            Optional<Path> last = stage.lastProject().filter(Files::exists);
            return window -> last.ifPresent(window::open);
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
        Toolkit.start();
        CompletableFuture<Void> closed =
                Toolkit.on(() -> {
                    AppStage stage = new AppStage(new Wiring(places, err));
                    return stage.show(opening.of(stage));
                });
        Toolkit.await(closed);
        return 0;
    }

    @Override
    public void screenshot(Path file, Path out, Shot shot) {
        Toolkit.headless();
        Toolkit.start();
        new Screenshot(new Wiring(places, err)).take(file, out, shot);
    }
}

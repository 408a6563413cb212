package org.glossator.app;

import org.glossator.model.Refusal;
import org.glossator.project.Program;
import org.glossator.project.Project;
import org.glossator.settings.Settings;
import org.glossator.settings.SettingsFile;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.shell.MainWindow;
import org.glossator.ui.shell.SettingsKeeper;
import org.glossator.ui.shell.Surroundings;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The composition root: the one place that knows what everything is made of. FX thread only, but
/// for what comes before the window.
final class Wiring {

    private final Places places;
    private final PrintWriter err;
    private final Project.Surroundings project =
            new Project.Surroundings(Conduit.fx(), Clock.systemUTC());

    Wiring(Places places, PrintWriter err) {
        this.places = places;
        this.err = err;
    }

    /// The settings of the user. Any thread.
    Settings read(SettingsFile file) {
        try {
            SettingsFile.Loaded loaded = file.load();
            loaded.broken()
                    .ifPresent(kept ->
                            err.println(
                                    "the settings could not be read and start anew; the old"
                                            + " file is kept as "
                                            + kept));
            return loaded.settings();
        } catch (IOException e) {
            throw new Refusal.Environment(
                    file.path() + ": cannot be read; check its permissions", e);
        }
    }

    /// Keeps settings in their file as they change.
    SettingsKeeper keep(Settings settings, SettingsFile file) {
        return new SettingsKeeper(settings, now -> save(file, now));
    }

    private void save(SettingsFile file, Settings settings) {
        try {
            file.save(settings);
        } catch (IOException e) {
            err.println(file.path() + ": the settings could not be saved: " + e.getMessage());
        }
    }

    /// How a project is opened at the start, beside the toolkit: at once, on a thread of its own,
    /// on which what comes of it is handed over.
    Function<Path, CompletableFuture<Project>> opening(Settings settings) {
        String annotator = annotator(settings);
        return file -> later(() -> Project.open(file, project, annotator));
    }

    /// Likewise the sample project.
    CompletableFuture<Project> openingSample(Settings settings) {
        String annotator = annotator(settings);
        return later(() -> SampleProject.open(places.sample(), project, annotator));
    }

    private CompletableFuture<Project> later(Supplier<Project> open) {
        return Project.later(new Project.Surroundings(Runnable::run, project.clock()), open);
    }

    private static String annotator(Settings settings) {
        return settings.annotator().isEmpty() ? Program.user() : settings.annotator();
    }

    /// The window's content.
    ///
    /// @param title told what stands in the window's frame
    MainWindow window(
            SettingsKeeper settings, Dialogs dialogs, Consumer<String> title, Runnable quit) {
        Fonts.load();
        Surroundings around =
                new Surroundings(
                        project,
                        dialogs,
                        settings,
                        (from, annotator) -> SampleProject.open(places.sample(), from, annotator),
                        title,
                        quit,
                        Program::user);
        Settings.WindowFrame frame = settings.get().window();
        return new MainWindow(around, frame.width(), frame.height());
    }
}

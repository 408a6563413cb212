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
import java.time.Clock;
import java.util.function.Consumer;

/// The composition root: the one place that knows what everything is made of. FX thread only.
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

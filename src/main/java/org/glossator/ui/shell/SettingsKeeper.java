package org.glossator.ui.shell;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.glossator.settings.Settings;
import org.glossator.ui.base.FxDialogs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The settings as they are now; saved when they have been quiet for a moment, and at the end.
public final class SettingsKeeper implements FxDialogs.LastFolders {

    private static final Duration QUIET = Duration.millis(800);

    private final Consumer<Settings> save;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private Settings settings;
    private Settings saved;

    /// @param save writes them down, and tells of a failure itself
    public SettingsKeeper(Settings settings, Consumer<Settings> save) {
        this.settings = settings;
        this.saved = settings;
        this.save = save;
        quiet.setOnFinished(_ -> flush());
    }

    public Settings get() {
        return settings;
    }

    public void update(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        quiet.playFromStart();
    }

    /// Saves now what has changed since the last time.
    public void flush() {
        quiet.stop();
        if (!settings.equals(saved)) {
            saved = settings;
            save.accept(settings);
        }
    }

    @Override
    public Optional<Path> of(String purpose) {
        return settings.folder(purpose).map(Path::of);
    }

    @Override
    public void remember(String purpose, Path folder) {
        update(old -> old.withFolder(purpose, folder.toString()));
    }
}

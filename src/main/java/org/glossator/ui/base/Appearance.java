package org.glossator.ui.base;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

import org.glossator.settings.ThemeChoice;

/// The theme the program has now: the user's choice, or the system's while they leave it to that.
///
/// One for the whole program; it hears of the system's changes as long as the program runs.
public final class Appearance {

    private final ReadOnlyObjectWrapper<Theme> theme;
    private ThemeChoice choice;

    public Appearance(ThemeChoice choice) {
        this.choice = choice;
        theme = new ReadOnlyObjectWrapper<>(Theme.of(choice));
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener(_ -> theme.set(Theme.of(this.choice)));
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    public ThemeChoice choice() {
        return choice;
    }

    public void choose(ThemeChoice value) {
        choice = value;
        theme.set(Theme.of(value));
    }

    /// Colours `scene` now and whenever the theme changes.
    public void dress(Scene scene) {
        theme.get().apply(scene);
        theme.addListener((_, _, now) -> now.apply(scene));
    }
}

package org.glossator.ui.base;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

import org.glossator.settings.ThemeChoice;

/// The theme and size the program has now: the user's choice, or the system's theme while they
/// leave it to that.
///
/// One for the whole program; it hears of the system's changes as long as the program runs.
public final class Appearance {

    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ObjectProperty<ThemeChoice> choice;
    private final DoubleProperty scale;

    /// @param scale size of the interface, of which 1 is the normal one
    public Appearance(ThemeChoice choice, double scale) {
        this.choice = new SimpleObjectProperty<>(choice);
        this.scale = new SimpleDoubleProperty(scale);
        theme = new ReadOnlyObjectWrapper<>(Theme.of(choice));
        Platform.getPreferences().colorSchemeProperty().addListener(_ -> renew());
        this.choice.addListener(_ -> renew());
    }

    private void renew() {
        theme.set(Theme.of(choice.get()));
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// What the user has chosen.
    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    /// Size of the interface, of which 1 is the normal one.
    public DoubleProperty scale() {
        return scale;
    }

    /// Colours and sizes `scene` now and whenever that changes.
    public void dress(Scene scene) {
        theme.get().apply(scene, scale.get());
        theme.addListener((_, _, now) -> now.apply(scene, scale.get()));
        scale.addListener((_, _, now) -> theme.get().apply(scene, now.doubleValue()));
    }
}

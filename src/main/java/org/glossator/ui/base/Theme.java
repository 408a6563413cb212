package org.glossator.ui.base;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

import org.glossator.settings.ThemeChoice;

import java.util.List;
import java.util.Objects;

/// How the window is coloured: AtlantaFX Primer below, then this theme's tokens, then the one sheet
/// that uses them.
public enum Theme {
    LIGHT(new PrimerLight(), "light.css", Color.web("#fdfcf9")),
    DARK(new PrimerDark(), "dark.css", Color.web("#1e1d1b"));

    private final atlantafx.base.theme.Theme below;
    private final String tokens;
    private final Color page;

    Theme(atlantafx.base.theme.Theme below, String tokens, Color page) {
        this.below = below;
        this.tokens = tokens;
        this.page = page;
    }

    /// The theme of a choice as things are now.
    public static Theme of(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case SYSTEM ->
                    Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
        };
    }

    public boolean isDark() {
        return this == DARK;
    }

    /// The colour articles stand on, `-gl-paper` of the tokens.
    public Color page() {
        return page;
    }

    /// Colours the program's controls, and `scene` with our own sheets.
    ///
    /// Dialogs and popups take their sheets from the scene that owns them.
    public void apply(Scene scene) {
        Application.setUserAgentStylesheet(below.getUserAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets());
    }

    /// The addresses of our own sheets, in order.
    public List<String> stylesheets() {
        return List.of(sheet(tokens), sheet("base.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/glossator/css/" + name), name)
                .toExternalForm();
    }
}

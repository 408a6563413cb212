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

/// How the window is coloured: AtlantaFX Primer below, then this theme's tokens, then the sheets
/// that use them.
public enum Theme {
    LIGHT(new PrimerLight(), "light.css", Color.web("#fdfcf9")),
    DARK(new PrimerDark(), "dark.css", Color.web("#1e1d1b")),
    /// White on black, for eyes that need it.
    CONTRAST(new PrimerDark(), "contrast.css", Color.BLACK);

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
            case CONTRAST -> CONTRAST;
            case SYSTEM ->
                    Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
        };
    }

    public boolean isDark() {
        return this != LIGHT;
    }

    /// The least contrast of letters on what they stand on.
    double letters() {
        return this == CONTRAST ? Contrast.STRONG_TEXT : Contrast.TEXT;
    }

    /// The colour articles stand on, `-gl-paper` of the tokens.
    public Color page() {
        return page;
    }

    /// The least contrast of lines and marks on the page.
    double shapes() {
        return this == CONTRAST ? Contrast.TEXT : Contrast.SHAPE;
    }

    /// Colours the program's controls and `scene` in the normal size.
    public void apply(Scene scene) {
        apply(scene, 1);
    }

    /// Colours the program's controls, and `scene` with our own sheets.
    ///
    /// Dialogs and popups take their sheets from the scene that owns them.
    ///
    /// @param scale size of everything, of which 1 is the normal one
    public void apply(Scene scene, double scale) {
        String controls = below.getUserAgentStylesheet();
        Application.setUserAgentStylesheet(
                scale == 1 ? controls : ScaledSheet.address(controls, scale));
        scene.getStylesheets().setAll(stylesheets(scale));
    }

    /// The addresses of our own sheets, in order.
    public List<String> stylesheets(double scale) {
        return List.of(
                sheet(tokens), scaled(sheet("base.css"), scale), scaled(sheet("focus.css"), scale));
    }

    /// As it is, a sheet is read in its compiled form.
    private static String scaled(String address, double scale) {
        return scale == 1 ? address : ScaledSheet.address(address, scale);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/glossator/css/" + name), name)
                .toExternalForm();
    }
}

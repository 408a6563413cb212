package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

import org.glossator.settings.ThemeChoice;
import org.junit.jupiter.api.Test;

class AppearanceTest {

    @Test
    void dressesAScene() {
        FxThread.run(() -> {
            Appearance appearance = new Appearance(ThemeChoice.LIGHT, 1);
            Scene scene = new Scene(new Pane());
            appearance.dress(scene);
            assertThat(scene.getStylesheets()).isEqualTo(Theme.LIGHT.stylesheets(1));
            appearance.choice().set(ThemeChoice.DARK);
            assertThat(scene.getStylesheets()).isEqualTo(Theme.DARK.stylesheets(1));
            appearance.scale().set(1.5);
            assertThat(scene.getStylesheets()).isEqualTo(Theme.DARK.stylesheets(1.5));
        });
    }

    @Test
    void leavesItToTheSystemOnlyWhenAsked() {
        Theme system =
                FxThread.call(() ->
                        Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                                ? Theme.DARK
                                : Theme.LIGHT);
        FxThread.run(() -> {
            Appearance appearance = new Appearance(ThemeChoice.SYSTEM, 1);
            assertThat(appearance.theme().get()).isEqualTo(system);
            appearance.choice().set(system.isDark() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
            assertThat(appearance.theme().get()).isNotEqualTo(system);
        });
    }
}

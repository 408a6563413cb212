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
            Appearance appearance = new Appearance(ThemeChoice.LIGHT);
            Scene scene = new Scene(new Pane());
            appearance.dress(scene);
            assertThat(scene.getStylesheets()).isEqualTo(Theme.LIGHT.stylesheets());
            appearance.choose(ThemeChoice.DARK);
            assertThat(appearance.choice()).isEqualTo(ThemeChoice.DARK);
            assertThat(scene.getStylesheets()).isEqualTo(Theme.DARK.stylesheets());
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
            Appearance appearance = new Appearance(ThemeChoice.SYSTEM);
            assertThat(appearance.theme().get()).isEqualTo(system);
            appearance.choose(system.isDark() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
            assertThat(appearance.theme().get()).isNotEqualTo(system);
        });
    }
}

package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.Colleagues;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Locale;

/// From the numbers to the places behind them and back, in the window; left in `target/screens`.
class AgreementWindowTest {

    @TempDir private Path folder;

    private static void press(Node node, KeyCode key) {
        FxThread.run(() ->
                node.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private static boolean shows(Workbench bench, String selector) {
        return FxThread.call(() -> bench.window.scene().getRoot().lookup(selector) != null);
    }

    private static ListView<?> list(Workbench bench) {
        return (ListView<?>) bench.node("#differences-list");
    }

    private static void numbers(Workbench bench) {
        bench.menu("command.agreement");
        Await.fx(() -> {
            // What is not painted yet cannot be found.
            bench.window.scene().snapshot(null);
            return bench.window.scene().getRoot().lookup(".button.number") != null;
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void fromANumberToThePlace(ThemeChoice theme) {
        Colleagues.create(folder, Runnable::run, 6, 3).close();
        String name = "window-agreement-%s-" + theme.name().toLowerCase(Locale.ROOT);
        try (Workbench bench = new Workbench(folder, Workbench.settings(theme), 1000, 700)) {
            bench.open(bench.file);
            numbers(bench);
            bench.picture(name.formatted("narrow"));

            FxThread.run(() -> ((Button) bench.node(".button.number")).fire());
            Await.fx(() -> list(bench).getItems().size() > 3);
            bench.picture(name.formatted("behind"));
            assertThat(shows(bench, ".agreement")).isTrue();

            FxThread.run(() -> list(bench).getSelectionModel().clearAndSelect(3));
            press(list(bench), KeyCode.ENTER);
            Await.fx(() -> bench.window.scene().getRoot().lookup(".agreement") == null);
            bench.picture(name.formatted("place"));
            assertThat(list(bench).getItems()).hasSizeGreaterThan(3);

            FxThread.run(() -> ((Button) bench.node("#differences-numbers")).fire());
            assertThat(shows(bench, ".agreement")).isTrue();
            press(list(bench), KeyCode.ESCAPE);
            assertThat(shows(bench, "#differences-list")).isFalse();
            press(bench.node(".button.number"), KeyCode.ESCAPE);
            assertThat(shows(bench, ".agreement")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void wide(ThemeChoice theme) {
        Colleagues.create(folder, Runnable::run, 24, 4).close();
        try (Workbench bench = new Workbench(folder, Workbench.settings(theme), 1440, 900)) {
            bench.open(bench.file);
            numbers(bench);
            bench.picture("window-agreement-wide-" + theme.name().toLowerCase(Locale.ROOT));
            // Another article is to be read.
            bench.show(2);
            assertThat(shows(bench, ".agreement")).isFalse();
        }
    }
}

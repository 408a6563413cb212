package org.glossator.bench;

import javafx.stage.Stage;

import org.glossator.Fx;
import org.glossator.project.Project;
import org.glossator.settings.Settings;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.ScriptedDialogs;
import org.glossator.ui.shell.MainWindow;
import org.glossator.ui.shell.SettingsKeeper;
import org.glossator.ui.shell.Surroundings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Opens the window on a project in a Java of its own, shows an article, searches, and prints the
/// bytes that are alive.
final class SearchHeap {

    private static final double SIZE = 1_000;

    private SearchHeap() {}

    /// @param arguments the project; none for the window alone
    public static void main(String[] arguments) throws Exception {
        MainWindow window = Fx.get(SearchHeap::show);
        if (arguments.length > 0) {
            Fx.get(() -> window.open(Path.of(arguments[0]))).join();
            until(() -> window.desk().orElseThrow().article().document().isPresent());
            Fx.run(() ->
                    window.desk()
                            .orElseThrow()
                            .searching()
                            .typedProperty()
                            .set("actor:Bjørnstad harbour"));
            until(() -> !window.desk().orElseThrow().searching().documents().isEmpty());
        }
        // The second collection takes what the first has only found to be free for cleaning up.
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println(runtime.totalMemory() - runtime.freeMemory());
        System.exit(0);
    }

    private static MainWindow show() {
        Fonts.load();
        MainWindow window =
                new MainWindow(
                        new Surroundings(
                                new Project.Surroundings(Conduit.fx(), Clock.systemUTC()),
                                new ScriptedDialogs(),
                                new SettingsKeeper(
                                        Settings.DEFAULT.withAnnotator(Projects.ANNOTATOR),
                                        _ -> {}),
                                (_, _) -> {
                                    throw new IllegalStateException("no sample");
                                },
                                _ -> {},
                                () -> {},
                                () -> Projects.ANNOTATOR),
                        SIZE,
                        SIZE);
        window.welcome();
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.show();
        return window;
    }

    private static void until(BooleanSupplier condition) throws Exception {
        while (!Fx.get(condition::getAsBoolean)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}

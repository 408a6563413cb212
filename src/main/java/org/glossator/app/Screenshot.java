package org.glossator.app;

import javafx.scene.image.WritableImage;

import org.glossator.cli.Window;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.project.ReadOnlyProject;
import org.glossator.settings.Settings;
import org.glossator.settings.ThemeChoice;
import org.glossator.ui.base.Png;
import org.glossator.ui.shell.Desk;
import org.glossator.ui.shell.MainWindow;
import org.glossator.ui.shell.SettingsKeeper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Paints a view into a PNG, as it would stand in the window.
final class Screenshot {

    /// Rounds of layout after which nothing moves any more: rows and pictures come in one by one.
    private static final int ROUNDS = 30;

    private final Wiring wiring;

    Screenshot(Wiring wiring) {
        this.wiring = wiring;
    }

    void take(Path file, Path out, Window.Shot shot) {
        boolean desk = shot.view().equals("desk");
        String annotator = desk ? annotator(file) : "";
        MainWindow window = Toolkit.on(() -> window(shot, annotator));
        if (desk) {
            Toolkit.await(Toolkit.on(() -> window.open(file)));
            Desk shown =
                    Toolkit.on(window::desk)
                            .orElseThrow(() -> new Refusal(file + ": could not be opened"));
            choose(shown, file, shot.document());
        } else if (shot.view().equals("welcome")) {
            Toolkit.on(() -> {
                window.welcome();
                return true;
            });
        } else {
            throw new Refusal("there is no view " + shot.view() + "; choose desk or welcome");
        }
        WritableImage image = settled(window);
        write(image, out);
        Toolkit.on(() -> {
            window.close();
            return true;
        });
    }

    /// Whose marks are shown: those of whoever has made the most.
    private static String annotator(Path file) {
        try (ReadOnlyProject project = ReadOnlyProject.open(file)) {
            return project.busiestAnnotator().orElse("");
        }
    }

    private MainWindow window(Window.Shot shot, String annotator) {
        ThemeChoice theme = shot.theme().equals("dark") ? ThemeChoice.DARK : ThemeChoice.LIGHT;
        Settings settings =
                Settings.DEFAULT
                        .withTheme(theme)
                        .withAnnotator(annotator)
                        .withWindow(
                                new Settings.WindowFrame(
                                        false, 0, 0, shot.width(), shot.height(), false));
        // What is only painted is not remembered.
        SettingsKeeper keeper = new SettingsKeeper(settings, _ -> {});
        return wiring.window(keeper, new Unanswered(), _ -> {}, () -> {});
    }

    private static void choose(Desk desk, Path file, int number) {
        List<DocumentId> documents = desk.corpus().documents();
        int count = Toolkit.on(documents::size);
        if (count == 0 && number == 1) {
            return;
        }
        if (number < 1 || number > count) {
            throw new Refusal(file + ": there is no document " + number + "; it has " + count);
        }
        CompletableFuture<Void> opened =
                Toolkit.on(() -> {
                    DocumentId id = documents.get(number - 1);
                    desk.corpus().selectedProperty().set(id);
                    return desk.article().open(id);
                });
        Toolkit.await(opened);
    }

    private static WritableImage settled(MainWindow window) {
        WritableImage image = Toolkit.on(() -> window.scene().snapshot(null));
        for (int round = 0; round < ROUNDS; round++) {
            image = Toolkit.on(() -> window.scene().snapshot(null));
        }
        return image;
    }

    private static void write(WritableImage image, Path out) {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            Png.write(image, file);
        } catch (IOException e) {
            throw new Refusal.Environment(
                    out + ": cannot be written; check the folder and its permissions", e);
        }
    }
}

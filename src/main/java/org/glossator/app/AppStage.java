package org.glossator.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.glossator.settings.Settings;
import org.glossator.ui.base.FxDialogs;
import org.glossator.ui.base.Icons;
import org.glossator.ui.shell.MainWindow;
import org.glossator.ui.shell.SettingsKeeper;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The program's window on the screen. FX thread only.
final class AppStage {

    /// The pulse by which the frame before it is out.
    private static final int PAINTED = 2;

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private final Stage stage = new Stage();
    private final SettingsKeeper settings;
    private final MainWindow window;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    AppStage(Wiring wiring, SettingsKeeper settings) {
        this.settings = settings;
        window =
                wiring.window(
                        settings,
                        new FxDialogs(() -> stage, settings),
                        stage::setTitle,
                        this::close);
        stage.setScene(window.scene());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        place();
    }

    /// Shows the window, and in it what `then` opens.
    ///
    /// @return done when the window is closed and everything is on disk
    CompletableFuture<Void> show(Consumer<MainWindow> then) {
        stage.show();
        // An empty window stands a good deal sooner, and costs what is to fill it nothing.
        whenStanding(() -> {
            if (stage.isShowing()) {
                then.accept(window);
            }
        });
        // Painting them takes a while, and the window stands without them.
        whenPainted(this::addIcons);
        return closed;
    }

    private void addIcons() {
        if (!stage.isShowing()) {
            return;
        }
        ICON_SIZES.forEach(size -> stage.getIcons().add(Icons.GLOSSATOR.image(size)));
    }

    private void place() {
        Settings.WindowFrame frame = settings.get().window();
        if (frame.placed() && onScreen(frame)) {
            stage.setX(frame.x());
            stage.setY(frame.y());
        }
        stage.setMaximized(frame.maximised());
        stage.setMinWidth(720);
        stage.setMinHeight(480);
    }

    private static boolean onScreen(Settings.WindowFrame frame) {
        return !Screen.getScreensForRectangle(frame.x(), frame.y(), 80, 80).isEmpty();
    }

    /// Closes the window as the analyst would.
    void close() {
        if (closed.isDone()) {
            return;
        }
        boolean maximised = stage.isMaximized();
        settings.update(old -> {
            Settings.WindowFrame was = old.window();
            return old.withWindow(
                    maximised
                            ? new Settings.WindowFrame(
                                    was.placed(), was.x(), was.y(), was.width(), was.height(), true)
                            : new Settings.WindowFrame(
                                    true,
                                    stage.getX(),
                                    stage.getY(),
                                    window.scene().getWidth(),
                                    window.scene().getHeight(),
                                    false));
        });
        window.close();
        stage.hide();
        closed.complete(null);
    }

    /// Does something once the window is on the screen, whatever it shows.
    void whenStanding(Runnable then) {
        afterFrame(() -> true, then);
    }

    /// Does something once what the window was opened on has been painted.
    void whenPainted(Runnable then) {
        afterFrame(window::isSettled, then);
    }

    /// Does something once a frame is out that was begun when `ready` held.
    private void afterFrame(BooleanSupplier ready, Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (stage.isShowing() && ready.getAsBoolean() && ++pulses == PAINTED) {
                    stop();
                    Platform.runLater(then);
                }
            }
        }.start();
    }
}

package org.glossator.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.glossator.Fx;
import org.glossator.model.DocumentId;
import org.glossator.settings.SettingsFile;
import org.glossator.ui.Await;
import org.glossator.ui.base.Messages;
import org.glossator.ui.shell.Desk;
import org.glossator.ui.shell.MainWindow;
import org.glossator.ui.shell.SettingsKeeper;
import org.glossator.ui.surface.ScrollPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The program ended and started again: everything stands where it stood.
class RestartTest {

    private Wiring wiring;

    @BeforeEach
    void settle(@TempDir Path folder) {
        System.setProperty(SettingsFile.PROPERTY, folder.resolve("settings.json").toString());
        wiring = Fx.get(() -> new Wiring(new Places(folder), new PrintWriter(System.err, true)));
    }

    @AfterEach
    void forget() {
        System.clearProperty(SettingsFile.PROPERTY);
    }

    /// The program's window while it is shown.
    private static final class Run {

        private final SettingsKeeper settings;
        private final MainWindow window;
        private final CompletableFuture<Void> closed;

        Run(Wiring wiring) {
            SettingsFile file = SettingsFile.standard();
            settings = Fx.get(() -> wiring.keep(wiring.read(file), file));
            AppStage stage = Fx.get(() -> new AppStage(wiring, settings));
            CompletableFuture<MainWindow> shown = new CompletableFuture<>();
            closed = Fx.get(() -> stage.show(shown::complete));
            window = shown.join();
        }

        String lastProject() {
            return Fx.get(() -> settings.get().lastProject());
        }

        Desk desk() {
            return window.desk().orElseThrow();
        }

        Window onScreen() {
            return window.scene().getWindow();
        }

        String title() {
            return Fx.get(() -> desk().article().details().get().title());
        }

        ScrollPosition position() {
            return Fx.get(() -> desk().articleView().scrollPosition().orElseThrow());
        }

        boolean isDark() {
            return Fx.get(() ->
                    window.scene().getStylesheets().stream().anyMatch(s -> s.contains("dark")));
        }

        void choose(int number) {
            DocumentId id = Fx.get(() -> desk().corpus().documents().get(number));
            Fx.run(() -> desk().corpus().selectedProperty().set(id));
            Await.fx(() ->
                    desk().article().document().filter(one -> one.id().equals(id)).isPresent());
        }

        void menu(String key) {
            Fx.run(() ->
                    ((MenuBar) window.scene().getRoot().lookup(".menu-bar"))
                            .getMenus().stream()
                                    .flatMap(menu -> menu.getItems().stream())
                                    .filter(item -> Messages.text(key).equals(item.getText()))
                                    .forEach(MenuItem::fire));
        }

        void end() {
            Fx.run(() ->
                    onScreen()
                            .fireEvent(
                                    new WindowEvent(onScreen(), WindowEvent.WINDOW_CLOSE_REQUEST)));
            closed.join();
        }
    }

    @Test
    void windowThemeProjectArticleAndPlaceComeBack() {
        Run first = new Run(wiring);
        assertThat(first.lastProject()).isEmpty();
        Fx.get(first.window::openSample).join();
        Await.fx(() -> first.desk().corpus().documents().size() > 6);
        Fx.run(() -> {
            first.onScreen().setWidth(873);
            first.onScreen().setHeight(641);
        });
        first.choose(6);
        boolean dark = first.isDark();
        first.menu("command.theme");
        DocumentId document = Fx.get(() -> first.desk().article().document().orElseThrow().id());
        Fx.run(() -> {
            first.window.scene().snapshot(null);
            first.desk().articleView().setScrollPosition(document, new ScrollPosition(1_500, 5));
            first.window.scene().snapshot(null);
        });
        String title = first.title();
        ScrollPosition place = first.position();
        List<Double> size = size(first);
        assertThat(place.offset()).isPositive();
        first.end();

        Run second = new Run(wiring);
        assertThat(size(second)).isEqualTo(size);
        assertThat(second.isDark()).isNotEqualTo(dark);
        Path last = Path.of(second.lastProject());
        Fx.get(() -> second.window.open(last)).join();
        Await.fx(() -> second.desk().article().document().isPresent());
        Fx.run(() -> second.window.scene().snapshot(null));
        assertThat(second.title()).isEqualTo(title);
        assertThat(second.position()).isEqualTo(place);
        second.end();
    }

    private static List<Double> size(Run run) {
        return Fx.get(() -> List.of(run.window.scene().getWidth(), run.window.scene().getHeight()));
    }
}

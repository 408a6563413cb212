package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.model.DocumentId;
import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Locale;

/// The history in its window: the article as it was stands in the place of the article as it is,
/// which nothing can change meanwhile.
class HistoryWindowTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void showsTheArticleAsItWasAndRestoresIt(ThemeChoice theme) {
        try (Workbench bench = Workbench.withSamples(folder, theme, 1000, 700)) {
            bench.show(1);
            var project = bench.desk().project();
            int before = size(bench);
            TestProject.tag(project, new DocumentId(1), 2, 0, 6).join();
            TestProject.tag(project, new DocumentId(1), 1, 10, 16).join();
            Await.fx(() -> bench.desk().article().annotations().size() == before + 2);
            bench.menu("command.history");
            ListView<?> list = (ListView<?>) bench.node("#history-list");
            Await.fx(() -> list.getItems().size() == 4);
            FxThread.run(() -> {
                list.getSelectionModel().clearAndSelect(2);
                press(list, KeyCode.ENTER);
            });
            Await.fx(() -> bench.window.scene().getRoot().lookup(".past-view") != null);
            bench.picture("history-window-" + theme.name().toLowerCase(Locale.ROOT));
            assertThat(FxThread.call(() -> bench.desk().articleView().isVisible())).isFalse();
            FxThread.run(() ->
                    bench.desk()
                            .article()
                            .choice()
                            .select(bench.desk().article().annotations().getFirst().id()));
            Await.fx(() -> bench.desk().articleView().isVisible());
            FxThread.run(() -> press(list, KeyCode.ENTER));
            Await.fx(() -> !bench.desk().articleView().isVisible());
            Button restore = (Button) bench.node("#history-restore");
            FxThread.run(restore::fire);
            Await.fx(() -> bench.desk().articleView().isVisible());
            Await.fx(() -> size(bench) == before + 1);
            bench.menu("command.undo");
            Await.fx(() -> size(bench) == before + 2);
        }
    }

    private static int size(Workbench bench) {
        return FxThread.call(() -> bench.desk().article().annotations().size());
    }

    private static void press(ListView<?> list, KeyCode key) {
        list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}

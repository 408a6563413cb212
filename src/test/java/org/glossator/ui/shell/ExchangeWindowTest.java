package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.glossator.model.DocumentId;
import org.glossator.project.PackOrder;
import org.glossator.project.Project;
import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A colleague's packet, from the menu into the project, and out again.
class ExchangeWindowTest {

    @TempDir private Path folder;

    private Path packet() throws Exception {
        Path own = Files.createDirectory(folder.resolve("ada"));
        Path file = own.resolve("ada.glossapack");
        try (Project project = TestProject.create(own, Runnable::run, TestProject.DESK)) {
            TestProject.tag(project, new DocumentId(2), 0, 0, 15).join();
            project.exchange()
                    .pack(new PackOrder(file, "Ada", true, Instant.EPOCH))
                    .result()
                    .join();
        }
        return file;
    }

    /// A panel that shows in a window of its own.
    private static Optional<Scene> panel(String selector) {
        return FxThread.call(() ->
                Stage.getWindows().stream()
                        .map(window -> window.getScene())
                        .filter(scene -> scene.getRoot().lookup(selector) != null)
                        .findFirst());
    }

    private static Node node(String selector) {
        return FxThread.call(() -> panel(selector).orElseThrow().getRoot().lookup(selector));
    }

    @Test
    void aPacketIsBroughtInAndWorkIsSent() throws Exception {
        Path packet = packet();
        try (Workbench bench =
                new Workbench(folder, Workbench.settings(ThemeChoice.LIGHT), 1000, 700).create()) {
            Stage stage =
                    FxThread.call(() -> {
                        Stage made = new Stage();
                        made.setScene(bench.window.scene());
                        made.show();
                        return made;
                    });
            bench.dialogs.answer(List.of(packet));
            bench.menu("command.bring-work");
            Await.fx(() -> panel("#merge-go").isPresent());
            Button go = (Button) node("#merge-go");
            Await.fx(() -> !go.isDisabled());
            FxThread.run(go::fire);
            Await.fx(() -> panel("#merge-close").isPresent());
            assertThat(FxThread.call(() -> bench.desk().project().history().undo()))
                    .hasValueSatisfying(step -> assertThat(step.action()).isEqualTo("merge"));
            Button close = (Button) node("#merge-close");
            FxThread.run(close::fire);
            assertThat(panel("#merge")).isEmpty();
            bench.menu("command.send-work");
            Await.fx(() -> panel("#pack-go").isPresent());
            Button cancel = (Button) node("#pack-cancel");
            FxThread.run(cancel::fire);
            assertThat(panel("#pack")).isEmpty();
            FxThread.run(stage::close);
        }
    }
}

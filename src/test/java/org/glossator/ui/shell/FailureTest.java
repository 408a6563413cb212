package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.glossator.model.Schema;
import org.glossator.project.Troubled;
import org.glossator.search.Coverage;
import org.glossator.settings.ThemeChoice;
import org.glossator.store.Disk;
import org.glossator.store.ProjectFile;
import org.glossator.ui.Await;
import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What the analyst sees when a file cannot be opened or written to, and what stays as it was.
class FailureTest {

    @TempDir private Path folder;
    private Path bad;

    @BeforeEach
    void name() {
        bad = folder.resolve("bad.glossa");
    }

    private enum Bad {
        MISSING("no such file") {
            @Override
            void make(Path file) {}
        },
        EMPTY("empty") {
            @Override
            void make(Path file) throws IOException {
                Files.createFile(file);
            }
        },
        FOLDER("a folder") {
            @Override
            void make(Path file) throws IOException {
                Files.createDirectory(file);
            }
        },
        TEXT("not a Glossator project") {
            @Override
            void make(Path file) throws IOException {
                Files.writeString(file, "Cranes stand still in Port Selwick");
            }
        },
        FOREIGN("another program") {
            @Override
            void make(Path file) throws SQLException {
                run(file, "CREATE TABLE other (x)");
            }
        },
        TRUNCATED("cut short") {
            @Override
            void make(Path file) throws IOException {
                ProjectFile.create(file, Schema.news()).close();
                byte[] whole = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            }
        },
        NEWER("newer Glossator") {
            @Override
            void make(Path file) throws SQLException {
                ProjectFile.create(file, Schema.news()).close();
                run(file, "PRAGMA user_version = 77");
            }
        };

        private final String reason;

        Bad(String reason) {
            this.reason = reason;
        }

        abstract void make(Path file) throws IOException, SQLException;

        private static void run(Path file, String sql) throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Bad.class)
    void aFileThatCannotBeOpenedIsToldOnceAndLeavesTheWindow(Bad kind)
            throws IOException, SQLException {
        kind.make(bad);
        try (Workbench bench =
                new Workbench(folder, Workbench.settings(ThemeChoice.LIGHT), 1000, 700)) {
            bench.open(bad);
            told(bench, kind.reason);
            assertThat(bench.node(".welcome").isVisible()).isTrue();

            bench.dialogs.asked().clear();
            bench.create();
            Desk before = bench.desk();
            bench.dialogs.asked().clear();
            bench.dialogs.answer(List.of(bad));
            bench.menu("command.open");
            Await.fx(() -> bench.dialogs.asked().size() == 2);
            bench.dialogs.asked().removeFirst();
            told(bench, kind.reason);
            assertThat(bench.desk()).isSameAs(before);
            assertThat(bench.settings.get().lastProject()).isEqualTo(bench.file.toString());
        }
    }

    private void told(Workbench bench, String reason) {
        assertThat(bench.dialogs.asked()).hasSize(1);
        Dialogs.Trouble trouble = bench.dialogs.trouble();
        assertThat(trouble.happened()).startsWith(bad + ": ").contains(reason).doesNotContain("\n");
        assertThat(trouble.meaning()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Disk.class)
    void whatCannotBeStoredIsToldAndNotShownAsSaved(Disk disk) {
        try (Hand hand = new Hand(samples())) {
            Workbench bench = hand.bench();
            bench.article("Cranes");
            FxThread.run(() -> bench.desk().articleView().focusArticle());
            // Else the index, which is made meanwhile, has its own word about the disk.
            Await.fx(() -> isIndexed(bench.desk().searching().coverageProperty().get()));
            Troubled.by(disk, bench.desk().project());
            String saved = FxThread.call(() -> status(bench));

            // So much that the pages the file has will not hold it.
            hand.press(KeyCode.A, KeyCode.CONTROL);
            hand.press(KeyCode.A);
            Await.fx(() -> !bench.desk().article().message().get().isEmpty());

            assertThat(FxThread.call(() -> bench.desk().article().message().get()))
                    .startsWith(bench.file + ": ")
                    .doesNotContain("\n");
            assertThat(warned(bench)).isTrue();
            assertThat(FxThread.call(() -> bench.desk().article().annotations().size())).isZero();
            assertThat(FxThread.call(() -> status(bench))).isEqualTo(saved);
            bench.stores();

            Troubled.noMore(bench.desk().project());
            hand.drag("Marta", "Oyelaran");
            hand.press(KeyCode.A);
            bench.stores("actor: Marta Oyelaran");
            Await.fx(() -> bench.desk().article().message().get().isEmpty());
        }
    }

    @Test
    void aFolderOfFilesThatCannotBeReadIsToldAboveTheArticle() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.write(files.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        try (Workbench bench = samples()) {
            bench.importing(files);
            assertThat(bench.node(".import-outcomes").isVisible()).isTrue();
            assertThat(bench.node("#import-details").isVisible()).isTrue();
        }
    }

    private Workbench samples() {
        return Workbench.withSamples(folder, ThemeChoice.LIGHT, 980, 900);
    }

    private static boolean isIndexed(Coverage coverage) {
        return coverage.all() > 0 && coverage.isComplete();
    }

    private static String status(Workbench bench) {
        return bench.window.scene().getRoot().lookupAll(".status-strip .label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining("|"));
    }

    private static boolean warned(Workbench bench) {
        return FxThread.call(() ->
                bench.window.scene().getRoot().lookupAll(".article-view .inline-bar").stream()
                        .anyMatch(Node::isVisible));
    }
}

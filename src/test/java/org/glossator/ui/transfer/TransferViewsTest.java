package org.glossator.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.glossator.model.DocumentId;
import org.glossator.project.Project;
import org.glossator.ui.Await;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.FocusWalk;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// Import, paste, export and annotator as they are painted, left in `target/screens`.
class TransferViewsTest {

    private final Path folder;
    private final Project project;
    private final Imports imports;
    private final List<Stage> shown = new ArrayList<>();

    TransferViewsTest(@TempDir Path folder) {
        this.folder = folder;
        project = TestProject.create(folder, Conduit.fx(), TestProject.DESK);
        imports = FxThread.call(() -> new Imports(project));
    }

    @AfterEach
    void close() {
        FxThread.run(() -> shown.forEach(Stage::close));
        project.close();
    }

    /// Answers every question for a file or folder with one place.
    private record Answers(Path place) implements Dialogs {
        @Override
        public List<Path> openFiles(FileRequest request) {
            return List.of(place);
        }

        @Override
        public Optional<Path> openFolder(FileRequest request) {
            return Optional.of(place);
        }

        @Override
        public Optional<Path> saveFile(FileRequest request) {
            return Optional.of(place);
        }

        @Override
        public boolean confirm(Question question) {
            throw new AssertionError("asked: " + question);
        }

        @Override
        public void tell(Trouble trouble) {
            throw new AssertionError("told: " + trouble);
        }

        @Override
        public Optional<String> ask(String title, String label, String initial) {
            throw new AssertionError("asked: " + title);
        }
    }

    private static Scene scene(Theme theme, Supplier<Parent> root) {
        return FxThread.call(() -> {
            Fonts.load();
            Scene scene = new Scene(root.get());
            theme.apply(scene);
            return scene;
        });
    }

    /// In a window, whose frames lay out what stands in a scrolled pane.
    private Scene window(Theme theme, Supplier<Parent> root) {
        Scene scene = scene(theme, root);
        FxThread.run(() -> {
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            shown.add(stage);
        });
        return scene;
    }

    private static void save(String name, Theme theme, Scene scene) {
        FxThread.call(() -> scene.snapshot(null));
        FocusWalk.settle();
        Screens.save(
                name + "-" + theme.name().toLowerCase(Locale.ROOT),
                FxThread.call(() -> scene.snapshot(null)));
    }

    private static <T extends Node> T find(Scene scene, String selector, Class<T> type) {
        return FxThread.call(() ->
                type.cast(Objects.requireNonNull(scene.getRoot().lookup(selector), selector)));
    }

    private static void fire(Scene scene, String selector) {
        Button button = find(scene, selector, Button.class);
        FxThread.run(button::fire);
    }

    private void overlaps() {
        TestProject.tag(project, new DocumentId(3), 0, 0, 40).join();
        TestProject.tag(project, new DocumentId(3), 2, 8, 16).join();
    }

    @ParameterizedTest
    @EnumSource
    void exportsAfterTheQuestionOnOverlapsIsAnswered(Theme theme) {
        overlaps();
        Path out = folder.resolve("training.conll");
        ExportModel model = FxThread.call(() -> new ExportModel(project));
        Scene scene = window(theme, () -> new ExportView(model, new Answers(out), () -> {}));
        Await.fx(() -> model.previewProperty().get() instanceof ExportModel.Preview.Shown);
        save("export-jsonl", theme, scene);
        FxThread.run(() -> model.formatProperty().set("conll"));
        Await.fx(() -> model.questionProperty().get() != null);
        fire(scene, "#export-choose");
        save("export-overlaps", theme, scene);
        assertThat(find(scene, "#export-go", Button.class).isDisabled()).isTrue();
        RadioButton outer = find(scene, "#export-overlaps-OUTER", RadioButton.class);
        FxThread.run(outer::fire);
        Await.fx(() -> model.ready().get());
        fire(scene, "#export-go");
        Await.fx(() -> model.phaseProperty().get() instanceof ExportModel.Phase.Done);
        save("export-done", theme, scene);
        assertThat(out).exists();
    }

    @Test
    void splitsIntoAFolder() {
        ExportModel model = FxThread.call(() -> new ExportModel(project));
        Scene scene =
                window(Theme.LIGHT, () -> new ExportView(model, new Answers(folder), () -> {}));
        CheckBox wanted = find(scene, "#export-split-wanted", CheckBox.class);
        FxThread.run(wanted::fire);
        fire(scene, "#export-choose");
        Await.fx(() -> model.ready().get());
        save("export-split", Theme.LIGHT, scene);
        FxThread.run(() -> model.splitProperty().set("80/20"));
        assertThat(find(scene, "#export-go", Button.class).isDisabled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatAnImportDid(Theme theme) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("one.txt"), "Dam is safe\n\nSaid the ministry.\n");
        Files.write(articles.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        Scene scene =
                scene(
                        theme,
                        () -> {
                            ImportOutcomes outcomes = new ImportOutcomes(imports);
                            outcomes.setPrefWidth(720);
                            return outcomes;
                        });
        FxThread.run(() -> imports.importFolder(articles));
        Await.fx(() -> imports.outcomes().size() == 1);
        Hyperlink details = find(scene, "#import-details", Hyperlink.class);
        FxThread.run(details::fire);
        FxThread.run(() -> imports.importFiles(List.of(articles.resolve("one.txt"))));
        Await.fx(() -> imports.outcomes().size() == 2);
        Scene larger = FxThread.call(() -> sized(scene, 720, 320));
        theme(theme, larger);
        assertThat(find(larger, "#import-details", Hyperlink.class).getText())
                .as("what is being read stays open when more comes")
                .isEqualTo(Messages.text("transfer.hide", 1));
        save("import-outcomes", theme, larger);
    }

    private static Scene sized(Scene scene, double width, double height) {
        Parent root = scene.getRoot();
        scene.setRoot(new StackPane());
        return new Scene(root, width, height);
    }

    private static void theme(Theme theme, Scene scene) {
        FxThread.run(() -> theme.apply(scene));
    }

    @Test
    void asksHowToImport() {
        Scene scene =
                scene(Theme.LIGHT, () -> new ImportView(imports, new Answers(folder), () -> {}));
        save("import", Theme.LIGHT, scene);
        RadioButton mine = find(scene, "#import-mine", RadioButton.class);
        FxThread.run(mine::fire);
        fire(scene, "#import-folder");
        assertThat(imports.optionsProperty().get().marks()).isEqualTo(ImportOptions.Marks.MINE);
        Await.fx(() -> imports.outcomes().size() == 1);
    }

    @ParameterizedTest
    @EnumSource
    void takesAPaste(Theme theme) {
        PasteModel model = FxThread.call(() -> new PasteModel(imports));
        Scene scene = scene(theme, () -> new PasteView(model, () -> {}));
        FxThread.run(() ->
                model.textProperty()
                        .set(
                                "Cranes stand still in Port Selwick\n\nSome 4,200 dockers"
                                        + " walked off the job at 6 a.m. on Wednesday,"
                                        + " closing the country’s largest container"
                                        + " terminal.\n"));
        save("paste", theme, scene);
        FxThread.run(() -> model.textProperty().set("https://example.org/cranes"));
        save("paste-address", theme, scene);
        assertThat(find(scene, "#paste-go", Button.class).isDisabled()).isTrue();
    }

    @Test
    void takesAPasteOfRightToLeftText() {
        PasteModel model = FxThread.call(() -> new PasteModel(imports));
        Scene scene = scene(Theme.LIGHT, () -> new PasteView(model, () -> {}));
        FxThread.run(() ->
                model.textProperty().set(TestProject.DESK.get(2).details().title().repeat(9)));
        save("paste-arabic", Theme.LIGHT, scene);
    }

    @ParameterizedTest
    @EnumSource
    void asksWhoAnnotates(Theme theme) {
        AnnotatorModel model = FxThread.call(() -> new AnnotatorModel(project));
        Scene scene = scene(theme, () -> new AnnotatorView(model, () -> {}));
        Await.fx(() -> !model.known().isEmpty());
        save("annotator", theme, scene);
        FxThread.run(() -> model.nameProperty().set("Ben"));
        fire(scene, "#annotator-go");
        Await.fx(() -> project.annotator().name().equals("Ben"));
    }

    private record Taking(Imports imports) implements DropTarget.Takes {
        @Override
        public String welcome(List<Path> files) {
            return Messages.text("transfer.drop");
        }

        @Override
        public void files(List<Path> files) {
            imports.importFiles(files);
        }

        @Override
        public void text(String text) {
            throw new AssertionError("dropped: " + text);
        }
    }

    @Test
    void showsWhereToDrop() {
        Scene scene =
                scene(
                        Theme.LIGHT,
                        () -> {
                            StackPane host = new StackPane();
                            host.setPrefSize(480, 320);
                            DropTarget.install(host, new Taking(imports)).show(List.of());
                            return host;
                        });
        save("drop", Theme.LIGHT, scene);
        assertThat(FxThread.call(() -> scene.getRoot().lookup(".drop-overlay"))).isNotNull();
    }
}

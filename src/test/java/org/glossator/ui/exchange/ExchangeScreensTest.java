package org.glossator.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;

import org.glossator.model.DocumentId;
import org.glossator.project.MergeOrder;
import org.glossator.project.Project;
import org.glossator.ui.Await;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.FocusWalk;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.ScriptedDialogs;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/// Every state of the panels as it is painted, left in `target/screens`.
class ExchangeScreensTest {

    private final Path folder;
    private final Project project;
    private final Colleague ben;
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<Stage> windows = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    ExchangeScreensTest(@TempDir Path folder) {
        this.folder = folder;
        // The toolkit must run before anything is handed over on its thread.
        FxThread.run(Fonts::load);
        project = TestProject.create(folder, Conduit.fx(), TestProject.DESK);
        List<TestProject.Item> articles = new ArrayList<>(TestProject.DESK);
        TestProject.Item recount = articles.get(1);
        articles.set(
                1,
                new TestProject.Item(recount.details(), recount.text().replace("Corran", "Coran")));
        articles.add(TestProject.Item.of("Ferry strike called off", "The Ledger", "", "en"));
        ben = new Colleague(folder, articles);
    }

    @AfterEach
    void close() {
        FxThread.run(() -> windows.forEach(Stage::close));
        project.close();
        ben.close();
    }

    /// In a window, whose frames lay out what stands in a scrolled pane.
    private Scene window(Theme theme, Supplier<Parent> root) {
        return FxThread.call(() -> {
            Fonts.load();
            Scene scene = new Scene(root.get());
            theme.apply(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            windows.add(stage);
            return scene;
        });
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

    private MergeModel model() {
        return FxThread.call(() -> new MergeModel(project));
    }

    private Scene merge(Theme theme, MergeModel model) {
        return window(
                theme,
                () ->
                        new MergeView(
                                model,
                                dialogs,
                                new SimpleObjectProperty<>(theme),
                                new MergeView.Actions(
                                        (document, span) -> opened.add(document + " " + span),
                                        () -> {})));
    }

    private static void shown(MergeModel model) {
        Await.fx(() -> model.phaseProperty().get() instanceof MergeModel.Phase.Shown);
    }

    /// Two packets of Ben's, the first of which is merged, with everything that can go wrong.
    private List<Path> troubles() throws IOException {
        DocumentId border = Colleague.BORDER;
        ben.tag(border, 0, 0, 42);
        ben.tag(border, 1, 0, 13);
        ben.tag(Colleague.WATER, 0, 0, 31);
        project.exchange().merge(MergeOrder.of(List.of(ben.pack("monday")))).result().join();
        Colleague.note(project, border, "who says so? see the second paragraph");
        Colleague.note(project, Colleague.WATER, "رأي الوزارة");
        Colleague.note(ben.project, border, "one of five accounts, and the only one with a name");
        Colleague.note(ben.project, Colleague.WATER, "رأي المفتشين");
        ben.tagAs("event", new DocumentId(8), 3, 21);
        ben.tagAs("counter-claim", new DocumentId(8), 22, 40);
        ben.tag(new DocumentId(2), 0, 0, 15);
        ben.tag(new DocumentId(15), 0, 0, 12);
        Path tuesday = ben.pack("tuesday");
        byte[] bytes = Files.readAllBytes(tuesday);
        Path cut = folder.resolve("wednesday.glossapack");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 200));
        return List.of(tuesday, cut);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatAMergeWouldDoAndDoesIt(Theme theme) throws IOException {
        List<Path> files = troubles();
        MergeModel model = model();
        Scene scene = merge(theme, model);
        save("merge-nothing", theme, scene);
        FxThread.run(() -> model.add(files));
        shown(model);
        save("merge-troubles", theme, scene);
        FxThread.run(() -> find(scene, "#merge-findings", Findings.class).setVvalue(1));
        save("merge-conflicts", theme, scene);
        FxThread.run(() -> model.tags().getFirst().decision().set(new TagDecision.As("claim")));
        shown(model);
        RadioButton theirs = find(scene, "#merge-conflicts-THEIRS", RadioButton.class);
        FxThread.run(theirs::fire);
        shown(model);
        FxThread.run(() -> find(scene, "#merge-findings", Findings.class).setVvalue(0));
        save("merge-decided", theme, scene);
        fire(scene, "#merge-go");
        Await.fx(() -> model.phaseProperty().get() instanceof MergeModel.Phase.Done);
        save("merge-done", theme, scene);
        FxThread.run(model::undo);
        Await.fx(() -> model.phaseProperty().get() instanceof MergeModel.Phase.TakenBack);
        save("merge-taken-back", theme, scene);
        FxThread.run(model::close);
    }

    @Test
    void aConflictIsShownInItsArticle() throws IOException {
        List<Path> files = troubles();
        MergeModel model = model();
        Scene scene = merge(Theme.LIGHT, model);
        FxThread.run(() -> model.add(files));
        shown(model);
        FxThread.run(() -> find(scene, "#merge-conflicts .hyperlink", Hyperlink.class).fire());
        assertThat(opened).singleElement().asString().contains("value=3");
        FxThread.run(model::close);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void saysWhatIsWrongWhereNothingCanBeTaken(Theme theme) throws IOException {
        MergeModel model = model();
        Scene scene = merge(theme, model);
        Path letter = Files.writeString(folder.resolve("letter.glossapack"), "Dear Ada,\n");
        FxThread.run(() -> model.add(List.of(letter)));
        shown(model);
        save("merge-no-packet", theme, scene);
        assertThat(find(scene, "#merge-go", Button.class).isDisabled()).isTrue();
        ben.tag(Colleague.BORDER, 0, 0, 42);
        Path whole = ben.pack("monday");
        FxThread.run(() -> model.remove(letter));
        FxThread.run(() -> model.add(List.of(whole)));
        shown(model);
        TestProject.tag(project, Colleague.BORDER, 1, 0, 13).join();
        Await.fx(() -> model.staleProperty().get());
        save("merge-stale", theme, scene);
        FxThread.run(model::close);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void sendsWork(Theme theme) {
        TestProject.tag(project, Colleague.BORDER, 0, 0, 42).join();
        Path out = folder.resolve("ada.glossapack");
        PackModel model = FxThread.call(() -> new PackModel(project));
        Scene scene = window(theme, () -> new PackView(model, dialogs.answer(out), () -> {}));
        save("pack", theme, scene);
        fire(scene, "#pack-choose");
        save("pack-chosen", theme, scene);
        fire(scene, "#pack-go");
        Await.fx(() -> model.phaseProperty().get() instanceof PackModel.Phase.Done);
        save("pack-done", theme, scene);
        assertThat(out).exists();
    }
}

package org.glossator.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.model.DocumentId;
import org.glossator.model.WorkState;
import org.glossator.project.Project;
import org.glossator.ui.Await;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/// The article list as it is painted, left in `target/screens`.
class CorpusViewTest {

    private static final CorpusView.Actions NOTHING =
            new CorpusView.Actions(() -> {}, () -> {}, () -> {});

    private final Path folder;
    private final List<AutoCloseable> open = new ArrayList<>();

    CorpusViewTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    private Project project(List<TestProject.Item> items) {
        Project project = TestProject.create(folder, Conduit.fx(), items);
        open.add(project);
        return project;
    }

    /// A view in a scene that is never shown.
    private record Stage(CorpusModel model, CorpusView view, Scene scene) {

        static Stage of(Project project, Theme theme, double width, double height) {
            return FxThread.call(() -> {
                Fonts.load();
                CorpusModel model = new CorpusModel(project);
                CorpusView view = new CorpusView(model, new SimpleObjectProperty<>(theme), NOTHING);
                Scene scene = new Scene(view, width, height);
                theme.apply(scene);
                return new Stage(model, view, scene);
            });
        }

        void listed(int size) {
            Await.fx(() ->
                    model.documents().size() == size && model.countsProperty().get().all() > 0);
            paint();
            Await.fx(() -> model.row(0).isPresent());
        }

        void until(Class<? extends CorpusModel.Listing> listing) {
            Await.fx(() -> listing.isInstance(model.listingProperty().get()));
        }

        WritableImage paint() {
            return FxThread.call(() -> scene.snapshot(null));
        }

        void save(String name, Theme theme) {
            paint();
            Screens.save("corpus-" + name + "-" + theme.name().toLowerCase(Locale.ROOT), paint());
        }

        <T extends Node> T find(String selector, Class<T> type) {
            return type.cast(Objects.requireNonNull(view.lookup(selector), selector));
        }
    }

    private Project worked() {
        Project project = project(TestProject.DESK);
        List<CompletableFuture<?>> work = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            work.add(TestProject.tag(project, new DocumentId(1), i % 3, i, i + 1));
        }
        work.add(TestProject.tag(project, new DocumentId(3), 1, 0, 7));
        work.add(TestProject.tag(project, new DocumentId(3), 2, 8, 12));
        work.add(TestProject.tag(project, new DocumentId(9), 0, 0, 60));
        work.add(state(project, 1, WorkState.IN_PROGRESS, WorkState.FINISHED));
        work.add(state(project, 2, WorkState.NEW, WorkState.IGNORED));
        CompletableFuture.allOf(work.toArray(CompletableFuture[]::new)).join();
        return project;
    }

    private static CompletableFuture<?> state(
            Project project, long document, WorkState before, WorkState after) {
        return TestProject.state(project, new DocumentId(document), before, after);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,320", "DARK,320", "LIGHT,240"})
    void showsArticlesInManyScripts(Theme theme, double width) {
        Stage stage = Stage.of(worked(), theme, width, 980);
        stage.listed(14);
        FxThread.run(() -> stage.model().selectedProperty().set(new DocumentId(3)));
        stage.save("list-" + (int) width, theme);
        assertThat(FxThread.call(() -> stage.view().lookupAll(".corpus-cell").size()))
                .isLessThan(20);
        assertThat(FxThread.call(() -> stage.view().lookupAll(".row-placeholder"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatToDoInAnEmptyProject(Theme theme) {
        Stage stage = Stage.of(project(List.of()), theme, 320, 600);
        stage.until(CorpusModel.Listing.Empty.class);
        stage.save("empty", theme);
        assertThat(FxThread.call(() -> stage.view().lookup("#corpus-import"))).isNotNull();
    }

    @Test
    void offersToClearAFilterThatLetsNothingThrough() {
        Stage stage = Stage.of(project(TestProject.DESK), Theme.LIGHT, 240, 600);
        stage.listed(14);
        FxThread.run(() -> {
            stage.model().filterProperty().set("zeppelin");
            stage.model().statesProperty().set(Set.of(WorkState.NEW, WorkState.FINISHED));
        });
        stage.until(CorpusModel.Listing.NoMatch.class);
        stage.save("nomatch", Theme.LIGHT);
        FxThread.run(() -> stage.find("#corpus-clear", Button.class).fire());
        Await.fx(() -> stage.model().documents().size() == 14);
    }

    @Test
    void showsPlaceholdersUntilRowsCome() {
        Project project = project(TestProject.DESK);
        FxThread.run(Fonts::load);
        Scene scene =
                FxThread.call(() -> {
                    CorpusModel model = new CorpusModel(project, _ -> new CompletableFuture<>());
                    CorpusView view =
                            new CorpusView(model, new SimpleObjectProperty<>(Theme.LIGHT), NOTHING);
                    return new Scene(view, 320, 600);
                });
        WritableImage loading =
                FxThread.call(() -> {
                    Theme.LIGHT.apply(scene);
                    return scene.snapshot(null);
                });
        Screens.save("corpus-loading-light", loading);
        Await.fx(() -> scene.lookup("#corpus-list") != null);
        Screens.save("corpus-placeholders-light", FxThread.call(() -> scene.snapshot(null)));
        assertThat(FxThread.call(() -> scene.getRoot().lookupAll(".row-placeholder"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 14})
    void followsWhatIsSelectedElsewhere(long id) {
        Stage stage = Stage.of(project(TestProject.DESK), Theme.LIGHT, 320, 500);
        stage.listed(14);
        FxThread.run(() -> stage.model().selectedProperty().set(new DocumentId(id)));
        stage.paint();
        ListView<?> list = stage.find("#corpus-list", ListView.class);
        assertThat(FxThread.call(() -> list.getSelectionModel().getSelectedIndex()))
                .isEqualTo((int) id - 1);
    }

    @Test
    void keysLeadFromTheListToTheFilterAndToTheArticle() {
        Project project = project(TestProject.DESK);
        AtomicInteger opened = new AtomicInteger();
        CorpusModel model = FxThread.call(() -> new CorpusModel(project));
        CorpusView view =
                FxThread.call(() ->
                        new CorpusView(
                                model,
                                new SimpleObjectProperty<>(Theme.LIGHT),
                                new CorpusView.Actions(
                                        () -> {}, () -> {}, opened::incrementAndGet)));
        Stage stage = new Stage(model, view, FxThread.call(() -> new Scene(view, 320, 600)));
        stage.listed(14);
        ListView<?> list = stage.find("#corpus-list", ListView.class);
        press(list, KeyCode.ENTER);
        assertThat(opened).as("nothing is chosen yet").hasValue(0);
        FxThread.run(() -> model.selectedProperty().set(new DocumentId(1)));
        press(list, KeyCode.ENTER);
        assertThat(opened).hasValue(1);
        FxThread.run(() ->
                list.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                "/",
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false)));
        // A scene that is not shown has an owner of the focus, and nothing focused.
        assertThat(FxThread.call(stage.scene()::getFocusOwner))
                .isSameAs(stage.find("#corpus-filter", Node.class));
        FxThread.run(() -> model.filterProperty().set("ledger"));
        Await.fx(() -> model.documents().size() == 3);
        DocumentId first = FxThread.call(() -> model.documents().getFirst());
        assertThat(FxThread.call(() -> model.selectedProperty().get())).isNotEqualTo(first);
        press(stage.find("#corpus-filter", Node.class), KeyCode.DOWN);
        assertThat(FxThread.call(stage.scene()::getFocusOwner)).isSameAs(list);
        assertThat(FxThread.call(() -> model.selectedProperty().get()))
                .as("the first of those it lets through")
                .isEqualTo(first);
        press(list, KeyCode.ESCAPE);
        Await.fx(() -> model.documents().size() == 14);
    }

    private static void press(Node node, KeyCode code) {
        FxThread.run(() ->
                node.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    @Test
    void whatWasChosenBeforeTheListCameIsSelectedInIt() {
        Project project = project(TestProject.DESK);
        Stage stage =
                FxThread.call(() -> {
                    CorpusModel model = new CorpusModel(project);
                    model.selectedProperty().set(new DocumentId(3));
                    CorpusView view =
                            new CorpusView(model, new SimpleObjectProperty<>(Theme.LIGHT), NOTHING);
                    return new Stage(model, view, new Scene(view, 320, 600));
                });
        stage.listed(TestProject.DESK.size());
        ListView<?> list = stage.find("#corpus-list", ListView.class);
        assertThat(FxThread.call(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(2);
    }
}

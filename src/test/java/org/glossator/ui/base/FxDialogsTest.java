package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.glossator.ui.Await;
import org.glossator.ui.base.Dialogs.Question;
import org.glossator.ui.base.Dialogs.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Dialogs as they stand on the screen; the system's choosers need a display and have no test here.
class FxDialogsTest {

    private static final Question QUESTION =
            new Question(
                    "Remove 12 annotations?",
                    "They stay in the history and can be brought back with Undo.",
                    "Remove",
                    true);

    private final List<Stage> shown = new ArrayList<>();

    private final FxDialogs dialogs =
            new FxDialogs(
                    this::owner,
                    new FxDialogs.LastFolders() {
                        @Override
                        public Optional<Path> of(String purpose) {
                            return Optional.empty();
                        }

                        @Override
                        public void remember(String purpose, Path folder) {
                            throw new AssertionError("no folder was chosen");
                        }
                    });

    private Window owner() {
        Stage stage = new Stage();
        Scene scene = new Scene(new Pane(), 600, 400);
        Fonts.load();
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        shown.add(stage);
        return stage;
    }

    @AfterEach
    void closeOwners() {
        FxThread.run(() -> shown.forEach(Stage::close));
    }

    @Test
    void goesOnOnlyWhenTold() {
        assertThat(answered(() -> dialogs.confirm(QUESTION), press(ButtonData.OK_DONE))).isTrue();
        assertThat(answered(() -> dialogs.confirm(QUESTION), press(ButtonData.CANCEL_CLOSE)))
                .isFalse();
    }

    @Test
    void marksWhatGoesAway() {
        assertThat(
                        answered(
                                () -> dialogs.confirm(QUESTION),
                                pane -> {
                                    assertThat(button(pane, ButtonData.OK_DONE).getStyleClass())
                                            .contains("danger");
                                    save("dialog-confirm", pane);
                                    button(pane, ButtonData.OK_DONE).fire();
                                }))
                .isTrue();
    }

    @Test
    void tellsWhatHappenedWhatItMeansAndWhatToDo() {
        Trouble trouble =
                new Trouble(
                        "The project could not be opened",
                        "news.glossa was written by a newer Glossator (version 9).",
                        "Nothing in the file was changed.",
                        "Open it with that version, or with a newer one.");
        List<String> read = new ArrayList<>();
        answered(
                () -> {
                    dialogs.tell(trouble);
                    return true;
                },
                pane -> {
                    pane.getContent().lookupAll(".label").stream()
                            .map(Label.class::cast)
                            .forEach(label -> read.add(label.getText()));
                    save("dialog-trouble", pane);
                    button(pane, ButtonData.OK_DONE).fire();
                });
        assertThat(read).containsExactly(trouble.happened(), trouble.meaning(), trouble.remedy());
    }

    @Test
    void takesALineThatSaysSomething() {
        Optional<String> name =
                answered(
                        () -> dialogs.ask("Who is annotating?", "Your name", ""),
                        pane -> {
                            Button go = button(pane, ButtonData.OK_DONE);
                            assertThat(go.isDisabled()).isTrue();
                            ((TextField) pane.lookup(".text-field")).setText("  Ines ");
                            assertThat(go.isDisabled()).isFalse();
                            save("dialog-ask", pane);
                            go.fire();
                        });
        assertThat(name).contains("Ines");
    }

    @Test
    void showsWhereTheKeyboardIs() {
        CompletableFuture<Optional<String>> name =
                CompletableFuture.supplyAsync(() ->
                        FxThread.call(
                                () -> dialogs.ask("Who is annotating?", "Your name", "Ines")));
        Await.fx(FxDialogsTest::isAsked);
        FocusWalk walk = FocusWalk.round(FxThread.call(() -> dialog().getScene()));
        FxThread.run(() -> press(ButtonData.OK_DONE).accept(dialog()));
        assertThat(name.join()).contains("Ines");
        Screens.save("focus-dialog", walk.picture());
        assertThat(walk.stops()).hasSize(3).allMatch(FocusWalk.Stop::isSeen);
        assertThat(walk.missed()).isEmpty();
    }

    private static boolean isAsked() {
        return Window.getWindows().stream()
                .anyMatch(window -> window.getScene().getRoot() instanceof DialogPane);
    }

    private static Consumer<DialogPane> press(ButtonData which) {
        return pane -> button(pane, which).fire();
    }

    private static Button button(DialogPane pane, ButtonData which) {
        ButtonType type =
                pane.getButtonTypes().stream()
                        .filter(found -> found.getButtonData() == which)
                        .findFirst()
                        .orElseThrow();
        return (Button) pane.lookupButton(type);
    }

    private static void save(String name, DialogPane pane) {
        WritableImage image = pane.getScene().snapshot(null);
        Screens.save(name, image);
    }

    /// Asks on the FX thread, and answers from inside the dialog's own event loop.
    private static <T> T answered(Callable<T> question, Consumer<DialogPane> answer) {
        return FxThread.call(() -> {
            Platform.runLater(() -> answer.accept(dialog()));
            return question.call();
        });
    }

    private static DialogPane dialog() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no dialog is shown"));
    }
}

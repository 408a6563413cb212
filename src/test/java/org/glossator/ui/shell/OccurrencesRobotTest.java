package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Tagging everywhere at once, by keys, through the whole window down to the rows of the file.
class OccurrencesRobotTest {

    @TempDir private Path folder;
    private Workbench bench;
    private Hand hand;

    @BeforeEach
    void show() {
        bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, 1000, 960).article("Cranes");
        hand = new Hand(bench);
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private ListView<?> list() {
        return (ListView<?>) bench.node("#occurrences-list");
    }

    private boolean isOpen() {
        return FxThread.call(() -> bench.window.scene().getRoot().lookup(".occurrences") != null);
    }

    /// All spans of all articles.
    private List<String> quotes() {
        return bench.rows().documents().stream()
                .flatMap(id -> bench.rows().quotes(id).stream())
                .toList();
    }

    /// Looks for the word and waits until the first place is chosen and all are found.
    private void find(String word) {
        hand.click(word, 2);
        hand.press(KeyCode.A, KeyCode.CONTROL, KeyCode.SHIFT);
        Await.fx(() -> list().isFocused() && list().getSelectionModel().getSelectedIndex() == 1);
        Await.fx(() -> !bench.node("#occurrences-stop").getParent().isVisible());
    }

    @Test
    void tagsAllButOneAndTakesThemBackAtOnce() {
        find("union");
        long places =
                Stream.of(FxThread.call(() -> list().getItems().toArray()))
                        .filter(row -> row.toString().startsWith("Place"))
                        .count();
        assertThat(places).isGreaterThan(2);

        hand.press(KeyCode.SPACE);
        hand.press(KeyCode.A);
        Await.fx(() -> !bench.node("#occurrences-give").isDisabled());
        hand.press(KeyCode.ENTER, KeyCode.CONTROL);
        Await.that(() -> assertThat(quotes()).hasSize((int) places - 1));
        assertThat(quotes()).allMatch("union"::equalsIgnoreCase);
        assertThat(bench.rows().state(bench.title())).containsExactly("in-progress");

        hand.press(KeyCode.Z, KeyCode.CONTROL);
        Await.that(() -> assertThat(quotes()).isEmpty());
        assertThat(bench.rows().state(bench.title())).isEmpty();
    }

    @Test
    void opensAPlaceAndClosesAgain() {
        find("union");
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        Await.fx(() -> bench.surface().getSelection().of(bench.text()).equalsIgnoreCase("union"));
        hand.press(KeyCode.ESCAPE);
        Await.fx(() -> bench.surface().isFocused());
        assertThat(isOpen()).isFalse();
        assertThat(
                        FxThread.call(() -> bench.desk().project().history().undo())
                                .orElseThrow()
                                .action())
                .isEqualTo("import");
    }

    @Test
    void looksForTheWordsOfTheSelectedAnnotation() {
        hand.click("Oyelaran", 2);
        hand.press(KeyCode.A);
        bench.stores("actor: Oyelaran");
        hand.click(bench.node(".annotation-details .everywhere"));
        Await.fx(() -> isOpen() && !bench.node("#occurrences-give").isDisabled());
        hand.press(KeyCode.ENTER, KeyCode.CONTROL);
        bench.stores("actor: Oyelaran", "actor: Oyelaran");
    }
}

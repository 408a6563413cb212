package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.glossator.settings.ThemeChoice;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The command palette over the whole window, by keys.
class PaletteTest {

    private static final String UNION = "the Harbour and Quay Workers’ Union";

    private Workbench bench;
    private Hand hand;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, 1000, 900);
        hand = new Hand(bench);
        bench.article("Cranes stand still");
        FxThread.run(() -> bench.desk().articleView().focusArticle());
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void tagsWhatIsSelected() {
        hand.drag("the Harbour", "Union");
        summon();
        type("tag act");
        hand.press(KeyCode.ENTER);
        bench.stores("actor: " + UNION);
        assertThat(isOpen()).isFalse();
        assertThat(focused()).isSameAs(bench.surface());

        summon();
        assertThat(listed()).isEqualTo("Tag as actor");
        type("undo");
        hand.press(KeyCode.ENTER);
        bench.stores();
    }

    @Test
    void goesAwayAndGivesTheFocusBack() {
        FxThread.run(() -> bench.node(".corpus .search-field").requestFocus());
        Node before = focused();
        summon();
        type("und");
        hand.press(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(focused()).isSameAs(before);

        summon();
        summon();
        assertThat(isOpen()).isFalse();
        assertThat(focused()).isSameAs(before);
    }

    @Test
    void keysOfTheWindowWaitUntilItIsGone() {
        summon();
        hand.press(KeyCode.F11);
        assertThat(bench.node(".corpus")).isNotNull();
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.UP);
        hand.press(KeyCode.UP);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void doesNotDoWhatCannotBeDone() {
        summon();
        type("remove annotation");
        hand.press(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
        type("no such thing");
        hand.press(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
        assertThat(bench.node(".palette .nothing").isVisible()).isTrue();
    }

    private void summon() {
        hand.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        bench.settle();
    }

    private void type(String words) {
        FxThread.run(() -> ((TextField) bench.node("#palette-field")).setText(words));
    }

    private String listed() {
        return FxThread.call(() -> {
            ListView<?> list = (ListView<?>) bench.node("#palette-list");
            return list.lookupAll(".list-cell").stream()
                    .map(cell -> String.valueOf(cell.getAccessibleText()))
                    .filter(text -> text.startsWith("Tag as actor"))
                    .map(text -> "Tag as actor")
                    .findFirst()
                    .orElse("");
        });
    }

    private boolean isOpen() {
        return FxThread.call(() -> scene().getRoot().lookup(".palette") != null);
    }

    private Node focused() {
        return FxThread.call(() -> scene().getFocusOwner());
    }

    private Scene scene() {
        return bench.window.scene();
    }
}

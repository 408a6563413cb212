package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import org.glossator.settings.Settings;
import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.search.SearchModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// From the question to the place in the article, by keys alone.
class SearchRobotTest {

    /// The token of the place a search has gone to.
    private static final Color CURRENT = Color.web("#fcbb8c");

    private Workbench bench;
    private Hand hand;

    @BeforeEach
    void open(@TempDir Path folder) {
        Settings panes =
                Workbench.settings(ThemeChoice.LIGHT)
                        .withPanes(new Settings.Panes(false, 260, false, 200));
        bench = new Workbench(folder, panes, 1000, 900).create().importing(Workbench.ARTICLES);
        hand = new Hand(bench);
        bench.article("Count halted");
        FxThread.run(() -> bench.desk().articleView().focusArticle());
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void asksOpensReadsTagsAndFindsTheTag() {
        hand.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        Await.fx(() -> bench.node("#search-field").isFocused());
        "oyelaran".chars().mapToObj(SearchRobotTest::key).forEach(hand::press);
        found(1);
        hand.press(KeyCode.DOWN);
        Await.fx(() -> bench.desk().article().details().get().title().startsWith("Cranes"));
        assertThat(FxThread.call(bench.node("#search-list")::isFocused)).isTrue();
        Await.that(() -> assertThat(hand.shows("Oyelaran", CURRENT)).isTrue());

        hand.press(KeyCode.ENTER);
        Await.fx(() -> bench.surface().isFocused());
        hand.click("Oyelaran", 2);
        hand.press(KeyCode.A);
        bench.stores("actor: Oyelaran");

        hand.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        Await.fx(() -> bench.node("#search-field").isFocused());
        FxThread.run(() -> bench.desk().searching().typedProperty().set("actor:oyelaran"));
        found(1);
        hand.press(KeyCode.ESCAPE);
        Await.fx(() -> bench.surface().isFocused());
        assertThat(bench.node("#corpus").isVisible()).isTrue();
        Await.that(() -> assertThat(hand.shows("Oyelaran", CURRENT)).isFalse());
    }

    private void found(int articles) {
        Await.that(() ->
                assertThat(FxThread.call(() -> bench.desk().searching().resultProperty().get()))
                        .as(FxThread.call(this::situation))
                        .isInstanceOfSatisfying(
                                SearchModel.Result.Found.class,
                                found -> assertThat(found.articles()).isEqualTo(articles)));
        assertThat(FxThread.call(() -> bench.desk().searching().misreadProperty().get())).isNull();
    }

    private String situation() {
        SearchModel search = bench.desk().searching();
        return search.typedProperty().get() + ", " + search.coverageProperty().get();
    }

    private static KeyCode key(int letter) {
        return KeyCode.getKeyCode(String.valueOf((char) Character.toUpperCase(letter)));
    }
}

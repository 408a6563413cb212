package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.glossator.settings.ThemeChoice;
import org.glossator.text.Span;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.surface.ScrollPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// To a heading of a web page, by keys, through the whole window.
class HeadingRobotTest {

    private static final String WORDS =
            "The operator said that the gates had been open all night, and that nobody had warned"
                    + " it. ";

    @Test
    void showsWhileItMovesAndEscapeReturns(@TempDir Path folder) throws IOException {
        try (Hand hand = open(folder, ThemeChoice.LIGHT)) {
            Workbench bench = hand.bench();
            hand.drag("The operator", "operator");
            Span selected = selection(bench);
            ScrollPosition place = place(bench);
            summon(hand);
            assertThat(place(bench)).isEqualTo(place);
            hand.press(KeyCode.UP);
            bench.settle();
            assertThat(place(bench).offset()).isGreaterThan(place.offset());
            assertThat(selection(bench)).isEqualTo(selected);
            hand.press(KeyCode.ESCAPE);
            bench.settle();
            assertThat(place(bench)).isEqualTo(place);
            assertThat(selection(bench)).isEqualTo(selected);
            assertThat(bench.surface().isFocused()).isTrue();
        }
    }

    @Test
    void enterGoesToWhatAFewLettersFind(@TempDir Path folder) throws IOException {
        try (Hand hand = open(folder, ThemeChoice.LIGHT)) {
            Workbench bench = hand.bench();
            summon(hand);
            hand.press(KeyCode.T);
            hand.press(KeyCode.O);
            hand.press(KeyCode.L);
            hand.press(KeyCode.D);
            hand.press(KeyCode.ENTER);
            assertThat(selection(bench).of(bench.text())).isEqualTo("Who was told");
            assertThat(bench.node(".heading-list").isVisible()).isFalse();
            hand.press(KeyCode.DIGIT1);
            bench.stores("claim: Who was told");
            summon(hand);
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.ENTER);
            assertThat(selection(bench).of(bench.text())).isEqualTo("روايتان");
        }
    }

    @Test
    void theKeyboardGoesOnInTheNextArticle(@TempDir Path folder) throws IOException {
        try (Hand hand = open(folder, ThemeChoice.LIGHT)) {
            Workbench bench = hand.bench();
            summon(hand);
            bench.article("Plain");
            Await.fx(() -> bench.surface().isFocused());
            assertThat(bench.node(".heading-list").isVisible()).isFalse();
            hand.press(KeyCode.G, KeyCode.CONTROL);
            bench.article("A night of open gates");
            Await.fx(() -> bench.surface().isFocused());
            assertThat(bench.node(".sentence-bar").isVisible()).isFalse();
        }
    }

    @Test
    void saysThatAnArticleHasNone(@TempDir Path folder) throws IOException {
        try (Hand hand = open(folder, ThemeChoice.LIGHT)) {
            Workbench bench = hand.bench();
            bench.article("Plain");
            FxThread.run(() -> bench.desk().articleView().focusArticle());
            summon(hand);
            hand.press(KeyCode.ENTER);
            assertThat(((Label) bench.node(".heading-list .nothing")).getText())
                    .contains("no headings");
            assertThat(bench.node(".heading-list").isVisible()).isTrue();
            hand.press(KeyCode.G, KeyCode.CONTROL);
            assertThat(bench.node(".heading-list").isVisible()).isFalse();
            summon(hand);
            assertThat(bench.node(".sentence-bar").isVisible()).isFalse();
        }
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void looksRight(ThemeChoice theme, @TempDir Path folder) throws IOException {
        try (Hand hand = open(folder, theme)) {
            Workbench bench = hand.bench();
            String name = theme.name().toLowerCase(Locale.ROOT);
            summon(hand);
            hand.press(KeyCode.DOWN);
            bench.picture("heading-go-" + name);
            hand.press(KeyCode.A);
            hand.press(KeyCode.S);
            bench.picture("heading-search-" + name);
            hand.press(KeyCode.ESCAPE);
            bench.article("Plain");
            FxThread.run(() -> bench.desk().articleView().focusArticle());
            summon(hand);
            bench.picture("heading-none-" + name);
            assertThat(bench.node(".heading-list .nothing").isVisible()).isTrue();
        }
    }

    private static Hand open(Path folder, ThemeChoice theme) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        String part = "<p>" + WORDS.repeat(6) + "</p>";
        Files.writeString(
                articles.resolve("page.html"),
                "<title>A night of open gates</title><article><h1>A night of open gates</h1>"
                        + part
                        + "<h2>Delays as far as Madrid</h2>"
                        + part
                        + "<h3>Who was told</h3>"
                        + part
                        + "<h2>روايتان</h2>"
                        + part
                        + "<h2>A heading that goes on and on, as headings of reports do, over more"
                        + " words than any list has room for, until its end</h2>"
                        + part
                        + "</article>");
        Files.writeString(articles.resolve("plain.txt"), "Plain\n\n" + WORDS);
        Workbench bench =
                new Workbench(folder, Workbench.settings(theme), 1000, 800)
                        .create()
                        .importing(articles);
        Hand hand = new Hand(bench);
        bench.article("A night of open gates");
        FxThread.run(() -> bench.desk().articleView().focusArticle());
        return hand;
    }

    private static void summon(Hand hand) {
        hand.press(KeyCode.O, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.bench().settle();
    }

    private static Span selection(Workbench bench) {
        return FxThread.call(() -> bench.surface().getSelection());
    }

    private static ScrollPosition place(Workbench bench) {
        return FxThread.call(() -> bench.surface().getScrollPosition());
    }
}

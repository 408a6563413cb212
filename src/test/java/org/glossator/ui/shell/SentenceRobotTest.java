package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.glossator.settings.ThemeChoice;
import org.glossator.text.Segmentation;
import org.glossator.text.Sentences;
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

/// To a sentence by its number, by keys, through the whole window.
class SentenceRobotTest {

    private static final String STRIKE = "Cranes stand still";

    @Test
    void enterGoesAndEscapeReturns(@TempDir Path folder) {
        try (Hand hand = open(folder, ThemeChoice.LIGHT, STRIKE)) {
            Workbench bench = hand.bench();
            Sentences sentences = sentences(bench, "en");
            hand.drag("Selwick Terminals", "Terminals");
            Span selected = selection(bench);
            ScrollPosition place = place(bench);

            hand.press(KeyCode.G, KeyCode.CONTROL);
            Await.fx(() -> field(bench).getText().equals("" + sentences.at(selected.begin())));
            assertThat(told(bench)).isEqualTo("of " + sentences.count());
            type(hand, sentences.count());
            assertThat(place(bench).offset()).isGreaterThan(place.offset());
            assertThat(selection(bench)).isEqualTo(selected);
            hand.press(KeyCode.ESCAPE);
            assertThat(place(bench)).isEqualTo(place);
            assertThat(selection(bench)).isEqualTo(selected);
            assertThat(bench.surface().isFocused()).isTrue();

            hand.press(KeyCode.G, KeyCode.CONTROL);
            type(hand, sentences.count());
            hand.press(KeyCode.ENTER);
            Span last = sentences.get(sentences.count());
            Await.fx(() -> bench.surface().getSelection().equals(last));
            assertThat(bench.node(".sentence-bar").isVisible()).isFalse();
            hand.press(KeyCode.DIGIT1);
            bench.stores("claim: " + last.of(bench.text()));
        }
    }

    @Test
    void saysWhatIsWrongAndStays(@TempDir Path folder) {
        try (Hand hand = open(folder, ThemeChoice.LIGHT, STRIKE)) {
            Workbench bench = hand.bench();
            hand.press(KeyCode.G, KeyCode.CONTROL);
            type(hand, 99999);
            hand.press(KeyCode.ENTER);
            Await.fx(() -> told(bench).contains("no sentence 99999"));
            hand.press(KeyCode.A, KeyCode.CONTROL);
            hand.press(KeyCode.X);
            assertThat(told(bench)).contains("no number");
            hand.press(KeyCode.ENTER);
            assertThat(bench.node(".sentence-bar").isVisible()).isTrue();
            hand.press(KeyCode.F, KeyCode.CONTROL);
            assertThat(bench.node(".sentence-bar").isVisible()).isFalse();
            hand.press(KeyCode.G, KeyCode.CONTROL);
            assertThat(bench.node(".sentence-bar").isVisible()).isTrue();
            assertThat(bench.node(".find-bar").isVisible()).isFalse();
        }
    }

    @Test
    void countsArabicToo(@TempDir Path folder) {
        try (Hand hand = open(folder, ThemeChoice.LIGHT, "روايتان متناقضتان")) {
            Workbench bench = hand.bench();
            Sentences sentences = sentences(bench, "ar");
            hand.press(KeyCode.G, KeyCode.CONTROL);
            type(hand, 12);
            hand.press(KeyCode.ENTER);
            Await.fx(() -> bench.surface().getSelection().equals(sentences.get(12)));
        }
    }

    /// Keys come faster than a megabyte is counted.
    @Test
    void goesInAMegabyteOnceItIsCounted(@TempDir Path folder) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("long.txt"), "A long one\n\n" + "He said so. ".repeat(85_000));
        Workbench bench = new Workbench(folder, Workbench.settings(ThemeChoice.LIGHT), 1000, 800);
        bench.create().importing(articles);
        try (Hand hand = new Hand(bench)) {
            bench.article("A long one");
            FxThread.run(() -> bench.desk().articleView().focusArticle());
            hand.pressAndType(
                    KeyCode.G,
                    new KeyCode[] {KeyCode.CONTROL},
                    KeyCode.DIGIT8,
                    KeyCode.DIGIT0,
                    KeyCode.DIGIT0,
                    KeyCode.DIGIT0,
                    KeyCode.DIGIT1,
                    KeyCode.ENTER);
            int begin = "A long one\n\n".length() + 79_999 * "He said so. ".length();
            Await.fx(() -> bench.surface().getSelection().equals(new Span(begin, begin + 11)));
        }
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void looksRight(ThemeChoice theme, @TempDir Path folder) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        try (Hand hand = open(folder, theme, STRIKE)) {
            Workbench bench = hand.bench();
            hand.press(KeyCode.G, KeyCode.CONTROL);
            type(hand, 15);
            bench.picture("sentence-" + name);
            hand.press(KeyCode.A, KeyCode.CONTROL);
            type(hand, 99999);
            bench.picture("sentence-beyond-" + name);
            hand.press(KeyCode.ESCAPE);
            bench.article("روايتان متناقضتان");
            FxThread.run(() -> bench.desk().articleView().focusArticle());
            hand.press(KeyCode.G, KeyCode.CONTROL);
            type(hand, 12);
            Span twelfth = sentences(bench, "ar").get(12);
            assertThat(place(bench).offset()).isLessThanOrEqualTo(twelfth.begin());
            bench.picture("sentence-arabic-" + name);
        }
    }

    private static Hand open(Path folder, ThemeChoice theme, String title) {
        Workbench bench = Workbench.withSamples(folder, theme, 1000, 700);
        Hand hand = new Hand(bench);
        bench.article(title);
        FxThread.run(() -> bench.desk().articleView().focusArticle());
        return hand;
    }

    /// Types a number once the sentences are counted.
    private static void type(Hand hand, int number) {
        Await.fx(() -> !told(hand.bench()).startsWith("Counting"));
        for (char digit : Integer.toString(number).toCharArray()) {
            hand.press(KeyCode.getKeyCode(String.valueOf(digit)));
        }
    }

    private static Sentences sentences(Workbench bench, String language) {
        return Sentences.of(Segmentation.of(bench.text(), language));
    }

    private static TextField field(Workbench bench) {
        return (TextField) bench.node("#sentence-field");
    }

    private static String told(Workbench bench) {
        return ((Label) bench.node(".sentence-bar .count")).getText();
    }

    private static Span selection(Workbench bench) {
        return FxThread.call(() -> bench.surface().getSelection());
    }

    private static ScrollPosition place(Workbench bench) {
        return FxThread.call(() -> bench.surface().getScrollPosition());
    }
}

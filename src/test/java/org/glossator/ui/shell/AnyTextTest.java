package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.Fx;
import org.glossator.settings.ThemeChoice;
import org.glossator.text.Span;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.surface.TextSurface;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// No text can break the window: nasty ones are imported, listed, shown, chosen and tagged.
class AnyTextTest {

    private static final List<Throwable> ESCAPED = new ArrayList<>();

    @TempDir private Path folder;

    @BeforeAll
    static void listen() {
        Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, e) -> ESCAPED.add(e)));
    }

    @AfterAll
    static void nothingEscaped() {
        Fx.settle();
        assertThat(ESCAPED).isEmpty();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "bidi",
                "\u202eabc\u202c \u2067ابجد\u2069 \u200fx\u200e \u202d123\u202c\n".repeat(40));
        texts.put("unclosed", "\u2066\u2067\u2068\u202a\u202b".repeat(200) + "end");
        texts.put("word", "w".repeat(20_000));
        texts.put("arabic-word", "\u0628".repeat(20_000));
        texts.put(
                "joined",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66".repeat(300));
        texts.put("chain", "\u200d\ud83d\udc69".repeat(2_000));
        texts.put(
                "astral",
                "\ud835\udcd0\ud800\udf48\ud840\udc00 \ud83c\uddfa\ud83c\udde6 ".repeat(400));
        texts.put("no-break", "no\u00a0break\u202fspace\u2060here\u00a0".repeat(500));
        texts.put("marks", "\u0301\u0323\u0308".repeat(700));
        texts.put("zalgo", ("e" + "\u0301\u0323\u0308".repeat(20)).repeat(120));
        texts.put("hebrew", "שלום (עולם) 12.5% abc ".repeat(300) + "\n\n\n" + "\t\t\tא");
        texts.put("lines", "\n".repeat(3_000) + "x");
        texts.put("megabyte", "The minister said “no” in Corran. ".repeat(31_000));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(doubles = 720)
    void isImportedShownChosenAndTagged(double width) throws IOException {
        Path files = Files.createDirectory(folder.resolve("texts"));
        for (Map.Entry<String, String> text : texts().entrySet()) {
            Files.writeString(files.resolve(text.getKey() + ".txt"), text.getValue());
        }
        try (Workbench bench =
                new Workbench(folder, Workbench.settings(ThemeChoice.LIGHT), width, 700)) {
            bench.create().importing(files);
            List<Long> documents = bench.rows().documents();
            assertThat(documents).hasSize(texts().size());
            for (long document : documents) {
                bench.show(document).settle();
                String stored = tagAll(bench, document);
                assertThat(bench.text()).contains(stored);
                bench.settle();
            }
        }
    }

    /// Chooses everything and tags it.
    ///
    /// @return the quote in the project file
    private static String tagAll(Workbench bench, long document) {
        TextSurface surface = bench.surface();
        press(surface, KeyCode.A, true);
        Span chosen = FxThread.call(surface::getSelection);
        assertThat(chosen).isEqualTo(new Span(0, bench.text().length()));
        press(surface, KeyCode.DIGIT1, false);
        Await.that(() -> assertThat(bench.rows().quotes(document)).hasSize(1));
        return bench.rows().quotes(document).getFirst();
    }

    private static void press(TextSurface surface, KeyCode key, boolean shortcut) {
        FxThread.run(() ->
                surface.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false)));
    }
}

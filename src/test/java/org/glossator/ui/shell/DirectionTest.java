package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The direction of an article by keys and menu.
class DirectionTest {

    private static final String MIXED =
            """
            Two statements on the water station

            The ministry said on Tuesday that the station had stopped “for technical reasons only”.

            أعلنت وزارة الموارد المائية أن محطة التحلية (Desalination 2) توقفت عن العمل منذ يوم الثلاثاء.

            2026-03-11, 17:45.
            """;

    @Test
    void goesByKeysAndIsTakenBack(@TempDir Path folder) throws IOException {
        try (Hand hand = open(folder, ThemeChoice.LIGHT)) {
            Workbench bench = hand.bench();
            int arabic = bench.text().indexOf("أعلنت");
            hand.drag("The ministry", "ministry");
            bench.stores();
            hand.press(KeyCode.R, KeyCode.CONTROL, KeyCode.SHIFT);
            Await.fx(() -> bench.surface().isRightToLeft(0));
            assertThat(FxThread.call(() -> bench.surface().getSelection().of(MIXED)))
                    .isEqualTo("The ministry");
            hand.press(KeyCode.DIGIT2);
            bench.stores("actor: The ministry");
            hand.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
            Await.fx(() -> !bench.surface().isRightToLeft(arabic));
            hand.press(KeyCode.Z, KeyCode.CONTROL);
            Await.fx(() -> bench.surface().isRightToLeft(0));
            hand.press(KeyCode.B, KeyCode.CONTROL, KeyCode.SHIFT);
            Await.fx(() ->
                    !bench.surface().isRightToLeft(0) && bench.surface().isRightToLeft(arabic));
        }
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void looksRightEitherWay(ThemeChoice theme, @TempDir Path folder) throws IOException {
        try (Hand hand = open(folder, theme)) {
            Workbench bench = hand.bench();
            String name = theme.name().toLowerCase(Locale.ROOT);
            bench.picture("direction-auto-" + name);
            bench.menu("article.direction-right");
            Await.fx(() -> bench.surface().isRightToLeft(0));
            hand.drag("The ministry", "ministry");
            bench.picture("direction-right-" + name);
            bench.menu("article.direction-left");
            Await.fx(() -> !bench.surface().isRightToLeft(0));
            bench.picture("direction-left-" + name);
        }
    }

    private static Hand open(Path folder, ThemeChoice theme) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("mixed.txt"), MIXED);
        Workbench bench =
                new Workbench(folder, Workbench.settings(theme), 1000, 800)
                        .create()
                        .importing(articles);
        Hand hand = new Hand(bench);
        bench.article("Two statements");
        FxThread.run(() -> bench.desk().articleView().focusArticle());
        return hand;
    }
}

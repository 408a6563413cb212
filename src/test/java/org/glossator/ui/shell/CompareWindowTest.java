package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.Colleagues;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.surface.TextSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Several annotators' marks in the place of the article, by keys, in the window; left in
/// `target/screens`.
class CompareWindowTest {

    @TempDir private Path folder;

    private static boolean isShown(Workbench bench) {
        return FxThread.call(() -> bench.window.scene().getRoot().lookup(".compare") != null);
    }

    private static String count(Workbench bench) {
        return FxThread.call(() -> ((Label) bench.node(".compare .count")).getText());
    }

    @Test
    void fromTheArticleAndBackByKeys() {
        Colleagues.create(folder, Runnable::run, 6, 3).close();
        Workbench bench = new Workbench(folder, Workbench.settings(ThemeChoice.LIGHT), 1000, 700);
        bench.open(bench.file);
        try (Hand hand = new Hand(bench)) {
            hand.press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
            Await.fx(() -> bench.window.scene().getRoot().lookup(".compare .text-surface") != null);
            hand.press(KeyCode.N);
            assertThat(count(bench)).isEqualTo("1 of 3");
            hand.press(KeyCode.F8);
            assertThat(count(bench)).isEqualTo("2 of 3");
            assertThat(FxThread.call(() -> bench.window.scene().getFocusOwner()))
                    .isInstanceOf(TextSurface.class);
            bench.picture("window-compare");
            // Another article: what was made of that one.
            bench.show(2);
            Await.fx(() -> count(bench).isEmpty());
            assertThat(isShown(bench)).isTrue();
            bench.picture("window-compare-arabic");
            hand.press(KeyCode.ESCAPE);
            assertThat(isShown(bench)).isFalse();
            bench.picture("window-compare-left");
            assertThat(FxThread.call(() -> bench.desk().article().annotations())).isEmpty();
        }
    }
}

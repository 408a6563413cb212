package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.glossator.settings.ThemeChoice;
import org.glossator.text.Span;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Keys that mend what is there: boundaries by Alt and the arrows, and the annotations under the
/// caret in turn.
class BoundaryKeysTest {

    @Test
    void nudgesBothBoundariesByWordAndCharacter(@TempDir Path folder) {
        try (Hand hand = open(folder, "Cranes stand still")) {
            tag(hand, "en", false, "Quay Workers", "actor");
            hand.press(KeyCode.UP, KeyCode.ALT);
            stores(hand, "actor: and Quay Workers");
            hand.press(KeyCode.RIGHT, KeyCode.ALT);
            stores(hand, "actor: and Quay Workers’ Union");
            hand.press(KeyCode.DOWN, KeyCode.ALT);
            stores(hand, "actor: Quay Workers’ Union");
            hand.press(KeyCode.LEFT, KeyCode.ALT, KeyCode.SHIFT);
            stores(hand, "actor: Quay Workers’ Unio");
            hand.press(KeyCode.DOWN, KeyCode.ALT, KeyCode.SHIFT);
            stores(hand, "actor: uay Workers’ Unio");
            hand.press(KeyCode.Z, KeyCode.CONTROL);
            stores(hand, "actor: Quay Workers’ Unio");
        }
    }

    @Test
    void leftIsForwardsInRightToLeftText(@TempDir Path folder) {
        try (Hand hand = open(folder, "روايتان")) {
            tag(hand, "ar", true, "وزارة الموارد", "actor");
            hand.press(KeyCode.LEFT, KeyCode.ALT);
            stores(hand, "actor: وزارة الموارد المائية");
            hand.press(KeyCode.RIGHT, KeyCode.ALT);
            stores(hand, "actor: وزارة الموارد");
        }
    }

    @Test
    void goesThroughTheAnnotationsUnderTheCaret(@TempDir Path folder) {
        try (Hand hand = open(folder, "Cranes stand still")) {
            tag(hand, "en", false, "the table", "claim");
            tag(hand, "en", false, "table", "location");
            hand.press(KeyCode.ESCAPE);
            hand.press(KeyCode.U);
            assertThat(selected(hand)).isEqualTo("table");
            hand.press(KeyCode.U);
            assertThat(selected(hand)).isEqualTo("the table");
            hand.press(KeyCode.U);
            assertThat(selected(hand)).isEqualTo("table");
        }
    }

    private static Hand open(Path folder, String title) {
        Workbench bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, 1000, 900);
        Hand hand = new Hand(bench);
        bench.article(title);
        FxThread.run(() -> bench.desk().articleView().focusArticle());
        return hand;
    }

    private static void tag(
            Hand hand, String language, boolean rightToLeft, String words, String tag) {
        String text = hand.bench().text();
        int begin = text.indexOf(words);
        new Typist(hand, language, rightToLeft).tag(new Span(begin, begin + words.length()), tag);
    }

    private static void stores(Hand hand, String span) {
        Await.that(() ->
                assertThat(hand.bench().rows().spans(hand.bench().title())).containsExactly(span));
        // The next step is for what is shown.
        Await.fx(() -> ("actor: " + selectedNow(hand)).equals(span));
    }

    private static String selected(Hand hand) {
        return FxThread.call(() -> selectedNow(hand));
    }

    private static String selectedNow(Hand hand) {
        return hand.bench()
                .desk()
                .article()
                .choice()
                .selected()
                .get()
                .map(one -> one.span().of(hand.bench().desk().article().segmentation().text()))
                .orElse("");
    }
}

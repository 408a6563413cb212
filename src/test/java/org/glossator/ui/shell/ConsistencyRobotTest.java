package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.glossator.settings.ThemeChoice;
import org.glossator.text.Span;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The same words marked the same way, by keys alone, through the whole window down to the rows of
/// the file.
class ConsistencyRobotTest {

    private static final String WORD = "said";

    @TempDir private Path folder;

    private static ListView<?> list(Workbench bench) {
        return (ListView<?>) bench.node("#consistency-list");
    }

    private static boolean isOpen(Workbench bench) {
        return FxThread.call(() -> bench.window.scene().getRoot().lookup(".consistency") != null);
    }

    private static List<String> rows(Workbench bench) {
        return FxThread.call(() ->
                list(bench).getItems().stream()
                        .map(row -> row.getClass().getSimpleName())
                        .toList());
    }

    private static long places(Workbench bench) {
        return rows(bench).stream().filter("Place"::equals).count();
    }

    /// Where the word stands in the article as a whole word.
    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
            int end = at + WORD.length();
            if (!Character.isLetter(text.charAt(at - 1)) && !Character.isLetter(text.charAt(end))) {
                spans.add(new Span(at, end));
            }
        }
        return spans;
    }

    /// Leaves the first two places of the word plain and tags the next three as actors.
    private static void mark(Workbench bench, Hand hand) {
        FxThread.run(() -> bench.desk().articleView().focusArticle());
        Typist typist = new Typist(hand, "en", false);
        for (Span span : spans(bench.text()).subList(2, 5)) {
            typist.tag(span, "actor");
        }
        hand.press(KeyCode.ESCAPE);
    }

    private static void look(Workbench bench, Hand hand) {
        hand.press(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        Await.fx(() -> list(bench).isFocused());
    }

    @Test
    void mendsSomePlacesTakesThemBackAndNeverAsksOfWhatIsIntendedAgain() {
        Path file;
        try (Workbench bench =
                        Workbench.withSamples(folder, ThemeChoice.LIGHT, 1000, 960)
                                .article("Cranes");
                Hand hand = new Hand(bench)) {
            file = bench.file;
            mark(bench, hand);
            look(bench, hand);
            Await.fx(() -> list(bench).getItems().size() == 1);
            hand.press(KeyCode.ENTER);
            Await.that(() -> assertThat(places(bench)).isEqualTo(2));

            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.ENTER);
            Span first = spans(bench.text()).getFirst();
            Await.fx(() -> bench.surface().getSelection().equals(first));
            assertThat(FxThread.call(() -> list(bench).isFocused())).isTrue();
            hand.press(KeyCode.SPACE);
            hand.press(KeyCode.ENTER, KeyCode.CONTROL);
            Await.that(() -> assertThat(bench.rows().spans(bench.title())).hasSize(4));
            Await.that(() -> assertThat(places(bench)).isEqualTo(1));

            hand.press(KeyCode.Z, KeyCode.CONTROL);
            Await.that(() -> assertThat(bench.rows().spans(bench.title())).hasSize(3));
            Await.that(() -> assertThat(places(bench)).isEqualTo(2));

            hand.press(KeyCode.DELETE);
            Await.that(() -> assertThat(rows(bench)).isEmpty());
            hand.press(KeyCode.ESCAPE);
            Await.fx(() -> bench.surface().isFocused());
            assertThat(isOpen(bench)).isFalse();
        }
        try (Workbench bench =
                        new Workbench(folder, Workbench.settings(ThemeChoice.LIGHT), 1000, 960)
                                .open(file);
                Hand hand = new Hand(bench)) {
            look(bench, hand);
            Await.fx(() ->
                    list(bench).getItems().isEmpty()
                            && bench.window.scene().getRoot().lookup(".consistency .empty-state")
                                    != null);
            hand.click(bench.node("#consistency-intended"));
            Await.that(() -> assertThat(rows(bench)).containsExactly("Kept"));
            FxThread.run(() -> list(bench).requestFocus());
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.DELETE);
            Await.that(() -> assertThat(rows(bench)).isEmpty());
            hand.click(bench.node("#consistency-intended"));
            Await.that(() -> assertThat(rows(bench)).containsExactly("Words"));
        }
    }
}

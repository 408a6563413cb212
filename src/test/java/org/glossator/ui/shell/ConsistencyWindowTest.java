package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.TagId;
import org.glossator.project.Project;
import org.glossator.settings.ThemeChoice;
import org.glossator.text.Span;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The panel in its window, in the two sizes that matter, left in `target/screens`.
class ConsistencyWindowTest {

    @TempDir private Path folder;

    /// Tags words of the article that is shown as an actor where they stand for the n-th time.
    private static void tag(Workbench bench, String words, int... places) {
        Project project = bench.desk().project();
        int at = -1;
        int number = 0;
        for (int place : places) {
            while (number < place) {
                at = bench.text().indexOf(words, at + 1);
                number++;
            }
            Annotation mark =
                    new Annotation.OnSpan(
                            project.newId(),
                            FxThread.call(() -> bench.desk().article().document())
                                    .orElseThrow()
                                    .id(),
                            project.set().id(),
                            new TagId(2),
                            List.of(new Span(at, at + words.length())),
                            Map.of(),
                            "",
                            project.origin());
            project.apply(new Edit.Add(mark), "add", words).join();
        }
    }

    private static void look(Workbench bench) {
        bench.menu("command.consistency");
        Await.fx(() -> !((ListView<?>) bench.node("#consistency-list")).getItems().isEmpty());
        FxThread.run(() ->
                bench.node("#consistency-list")
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.ENTER,
                                        false,
                                        false,
                                        false,
                                        false)));
        Await.fx(() ->
                ((ListView<?>) bench.node("#consistency-list"))
                        .getItems().stream().anyMatch(row -> row.toString().startsWith("Place")));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void underTheArticle(ThemeChoice theme) {
        String name = "window-consistency-%s-" + theme.name().toLowerCase(Locale.ROOT);
        try (Workbench bench = Workbench.withSamples(folder, theme, 1400, 900).article("Cranes")) {
            tag(bench, "said", 3, 4, 5);
            look(bench);
            bench.picture(name.formatted("wide"));
            bench.article("روايتان");
            bench.picture(name.formatted("arabic"));
        }
        try (Workbench bench = new Workbench(folder, Workbench.settings(theme), 1000, 700)) {
            bench.open(bench.file).article("Cranes");
            look(bench);
            bench.picture(name.formatted("narrow"));
            assertThat(
                            FxThread.call(() ->
                                    bench.node(".consistency").getBoundsInParent().getHeight()))
                    .isGreaterThan(200);
        }
    }
}

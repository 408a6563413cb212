package org.glossator.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.project.Project;
import org.glossator.settings.Settings;
import org.glossator.ui.Await;
import org.glossator.ui.PanelStage;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;
import org.glossator.ui.surface.SurfaceText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;

/// Every state of the panel, and the article as it was, as they are painted; left in
/// `target/screens`.
class HistoryScreensTest {

    private static final DocumentId BORDER = new DocumentId(9);
    private static final DocumentId WATER = new DocumentId(3);

    @TempDir private Path folder;

    private static final class Stage extends PanelStage<HistoryModel> {

        Stage(Path folder, Theme theme, double width) {
            super(
                    "history",
                    theme,
                    new Dimension2D(width, 360),
                    TestProject.create(folder, Conduit.fx(), TestProject.DESK),
                    project -> new HistoryModel(project, ZoneOffset.UTC),
                    HistoryView::new);
        }

        Stage look(DocumentId document) {
            var article = project.article(document).join();
            FxThread.run(() -> {
                model.follow(article.document(), null);
                model.start();
            });
            return settle();
        }

        Stage settle() {
            Await.fx(() -> model.phase().get() instanceof Phase.Done);
            return this;
        }

        void choose(int entry) {
            FxThread.run(() ->
                    model.rows().stream()
                            .filter(Row.Entry.class::isInstance)
                            .skip(entry)
                            .findFirst()
                            .ifPresent(row -> model.choose(((Row.Entry) row).happening())));
            Await.fx(() -> model.moment().get().isPresent());
        }
    }

    private static Annotation.OnSpan tag(
            Project project, DocumentId document, int tag, int begin, int end) {
        return (Annotation.OnSpan)
                TestProject.tag(project, document, tag, begin, end).join().added().getFirst();
    }

    /// Some of everything that can happen.
    private static void live(Project project, DocumentId document) {
        Annotation.OnSpan claim = tag(project, document, 0, 0, 42);
        Annotation.OnSpan actor = tag(project, document, 1, 0, 13);
        Annotation.OnSpan place = actor.withTag(new TagId(3));
        project.apply(new Edit.Replace(actor, place), "retag", "").join();
        project.apply(new Edit.Replace(claim, claim.withNote("one of five accounts")), "note", "")
                .join();
        project.undo().join();
        project.apply(new Edit.Remove(claim), "remove", "").join();
        TestProject.state(project, document, WorkState.IN_PROGRESS, WorkState.FINISHED).join();
        project.annotateAs("Ben").join();
        tag(project, document, 0, 6, 30);
        project.annotateAs("Ada").join();
    }

    @ParameterizedTest
    @EnumSource
    void listed(Theme theme) {
        try (Stage stage = new Stage(folder, theme, 900)) {
            live(stage.project, BORDER);
            live(stage.project, WATER);
            stage.look(BORDER).save("listed");
            stage.choose(4);
            stage.save("chosen");
            FxThread.run(stage.model::restore);
            Await.fx(() -> stage.model.notice().get() instanceof Notice.Restored);
            Await.fx(() -> stage.model.count() == 10);
            stage.settle().save("restored");
            stage.look(WATER).save("arabic");
            assertThat(FxThread.call(stage.model::rows)).hasSize(11);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothingAndNarrow(Theme theme) {
        try (Stage stage = new Stage(folder, theme, 420)) {
            stage.save("nothing");
            live(stage.project, BORDER);
            stage.look(BORDER).save("narrow");
            assertThat(FxThread.call(stage.model::count)).isEqualTo(9);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theArticleAsItWas(Theme theme) {
        try (Stage stage = new Stage(folder, theme, 900)) {
            live(stage.project, BORDER);
            Scene scene =
                    FxThread.call(() -> {
                        Scene made =
                                new Scene(
                                        new PastView(
                                                stage.model,
                                                new SimpleObjectProperty<>(theme),
                                                new PastView.Reading(
                                                        new SimpleObjectProperty<>(
                                                                Settings.Reading.DEFAULT),
                                                        one -> SurfaceText.plain(one.text()))),
                                        760,
                                        420);
                        theme.apply(made);
                        return made;
                    });
            stage.look(BORDER).choose(5);
            FxThread.run(() -> scene.snapshot(null));
            FxThread.run(() -> scene.snapshot(null));
            Screens.save(
                    "history-past-" + theme.name().toLowerCase(Locale.ROOT),
                    FxThread.call(() -> scene.snapshot(null)));
            assertThat(FxThread.call(() -> stage.model.moment().get().orElseThrow().marks()))
                    .hasSize(2);
        }
    }
}

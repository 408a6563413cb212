package org.glossator.ui.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Dimension2D;

import org.glossator.curate.MergeStrategy;
import org.glossator.text.Boundary;
import org.glossator.text.Unit;
import org.glossator.ui.Await;
import org.glossator.ui.PanelStage;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// Every state of the panel as it is painted, left in `target/screens`.
class AdjudicationScreensTest {

    @TempDir private Path folder;

    private static final class Stage extends PanelStage<AdjudicationModel> {

        Stage(Path folder, Theme theme, double width) {
            super(
                    "adjudication",
                    theme,
                    new Dimension2D(width, 360),
                    Reviewed.create(folder, Conduit.fx()),
                    AdjudicationModel::new,
                    (model, looks, actions) ->
                            new AdjudicationView(model, looks, actions, UnaryOperator.identity()));
        }

        Stage look() {
            FxThread.run(model::start);
            Await.fx(() -> !model.phase().get().isBusy());
            return settled();
        }

        /// With the text of what is at hand.
        Stage settled() {
            Await.fx(() ->
                    model.rows().stream()
                            .filter(Row.Option.class::isInstance)
                            .map(Row.Option.class::cast)
                            .allMatch(row -> row.sight().span() != null));
            return this;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void cases(Theme theme) {
        try (Stage stage = new Stage(folder, theme, 1000)) {
            Reviewed.annotate(stage.project);
            stage.look().save("tags");
            FxThread.run(() -> stage.model.worstFirst().set(false));
            FxThread.run(() -> {
                stage.model.reason().set("attribution");
                stage.model.note().set("Without who says so.");
            });
            stage.settled().save("boundaries");
            FxThread.run(() -> {
                stage.model.making().begin(stage.model.rows().getFirst());
                stage.model.making().move(Boundary.END, Unit.WORD, false);
            });
            stage.save("editing");
            FxThread.run(() -> {
                stage.model.making().drop();
                stage.model.blind().set(true);
                stage.model.settle().preview(new MergeStrategy.Majority());
            });
            Await.fx(() -> stage.model.settle().preview().isPresent());
            stage.save("blind");
            FxThread.run(() -> stage.model.step(9));
            stage.settled().save("arabic");
            assertThat(FxThread.call(stage.model::counts).waiting()).isEqualTo(4);
            FxThread.run(() -> stage.model.settle().take());
            Await.fx(() -> stage.model.notice().get() instanceof Notice.Settled);
            Await.fx(() -> !stage.model.phase().get().isBusy());
            stage.settled().save("settled");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothing(Theme theme) {
        try (Stage stage = new Stage(folder, theme, 560)) {
            stage.look().save("nothing");
            stage.project.annotateAs("Ana").join();
            Reviewed.tag(stage.project, 0, Reviewed.ACTOR, "Norlicht");
            Reviewed.finish(stage.project, 0);
            stage.project.annotateAs("Ben").join();
            Reviewed.tag(stage.project, 0, Reviewed.LOCATION, "Norlicht");
            FxThread.run(stage.model::clear);
            stage.look().save("waiting");
            FxThread.run(() -> stage.model.unfinished().set(true));
            Await.fx(() -> stage.model.counts().waiting() == 1);
            stage.settled().save("narrow");
            FxThread.run(() -> stage.model.take(1));
            Await.fx(() -> stage.model.counts().waiting() == 0);
            stage.save("none");
            assertThat(FxThread.call(stage.model::rows)).isEmpty();
        }
    }
}

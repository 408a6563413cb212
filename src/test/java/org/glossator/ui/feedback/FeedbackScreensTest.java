package org.glossator.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Dimension2D;

import org.glossator.curate.Adjudication;
import org.glossator.curate.Case;
import org.glossator.curate.Choice;
import org.glossator.model.DocumentId;
import org.glossator.project.CurationOrder;
import org.glossator.project.Docket;
import org.glossator.project.Matter;
import org.glossator.project.Project;
import org.glossator.ui.Await;
import org.glossator.ui.PanelStage;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Every state of the panel as it is painted, left in `target/screens`.
class FeedbackScreensTest {

    private static final String DAM =
            "The water ministry said the dam at Corran would hold. Norlicht reported that engineers"
                    + " had warned in May that the spillway was too narrow for a wet spring.";

    @TempDir private Path folder;

    private static final class Stage extends PanelStage<FeedbackModel> {

        Stage(Path folder, Theme theme) {
            super(
                    "feedback",
                    theme,
                    new Dimension2D(900, 320),
                    TestProject.create(
                            folder,
                            Conduit.fx(),
                            List.of(
                                    TestProject.Item.with(
                                            "Dam at Corran would hold, ministry says", "en", DAM))),
                    FeedbackModel::new,
                    (model, theme1, actions) ->
                            new FeedbackView(
                                    model,
                                    theme1,
                                    actions,
                                    () -> Optional.of(folder.resolve("page.html"))));
        }

        Stage look() {
            FxThread.run(model::start);
            Await.fx(() -> model.phase().get() instanceof Phase.Done);
            return this;
        }
    }

    private static void tag(Project project, int tag, String words) {
        int at = DAM.indexOf(words);
        TestProject.tag(project, new DocumentId(1), tag, at, at + words.length()).join();
    }

    private static void annotate(Project project, String name, boolean strict) {
        project.annotateAs(name).join();
        tag(
                project,
                0,
                strict ? "the dam at Corran would hold" : "said the dam at Corran would hold");
        tag(project, strict ? 1 : 2, "Norlicht");
        if (strict) {
            tag(project, 0, "the spillway was too narrow for a wet spring");
        } else {
            tag(project, 1, "engineers");
        }
    }

    /// Ana is right in everything; each choice says why.
    private static void decide(Project project) {
        project.annotateAs("Rea").join();
        CurationOrder order = CurationOrder.USUAL.withUnfinished(true);
        Docket docket = project.curation().docket(order).result().join();
        for (Matter matter : docket.open()) {
            Case one = matter.one();
            boolean ana = one.of(docket.sets().getFirst().id()).isPresent();
            Choice choice =
                    ana
                            ? new Choice.Take(
                                    one.readings().stream()
                                            .filter(reading ->
                                                    reading.holders()
                                                            .contains(
                                                                    docket.sets().getFirst().id()))
                                            .toList())
                            : new Choice.Neither();
            Adjudication.Why why =
                    one.kind() == Case.Kind.BOUNDARY
                            ? new Adjudication.Why(
                                    "attribution", "The attribution belongs outside of the claim.")
                            : Adjudication.Why.UNSAID;
            project.curation().decide(order, one, choice, why, "").join();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void lessons(Theme theme) {
        try (Stage stage = new Stage(folder, theme)) {
            stage.look().save("nothing");
            annotate(stage.project, "Ana", true);
            annotate(stage.project, "Ben", false);
            decide(stage.project);
            stage.project.annotateAs("Ben").join();
            Await.fx(() -> stage.model.rows().size() == 8);
            stage.save("lessons");
            FxThread.run(() -> {
                Row.Place place =
                        stage.model.rows().stream()
                                .filter(Row.Place.class::isInstance)
                                .map(Row.Place.class::cast)
                                .filter(row -> !row.lesson().reason().isEmpty())
                                .findFirst()
                                .orElseThrow();
                stage.model.answer(place.place().decision(), "Then “said” is never inside?");
            });
            Await.fx(() -> stage.model.notice().get() instanceof Notice.Answered);
            Await.fx(() -> stage.model.phase().get() instanceof Phase.Done);
            stage.save("answered");
            FxThread.run(() -> stage.model.save(folder.resolve("page.html")));
            Await.fx(() -> stage.model.notice().get() instanceof Notice.Saved);
            assertThat(folder.resolve("page.html")).content().contains("never inside?");
            stage.project.annotateAs("Ana").join();
            Await.fx(() -> stage.model.report().filter(one -> one.kept() == 3).isPresent());
            stage.save("all-kept");
        }
    }
}

package org.glossator.ui.occurrences;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Dimension2D;

import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.ui.Await;
import org.glossator.ui.Held;
import org.glossator.ui.PanelStage;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Every state of the panel as it is painted, left in `target/screens`.
class OccurrencesScreensTest {

    private static final DocumentId FIRST = new DocumentId(1);
    private static final TagId ACTOR = new TagId(2);
    private static final TagId LOCATION = new TagId(3);

    private static final String ENGLISH =
            """
            The harbour board met at noon. “The board has told us nothing,” said Marta Oyelaran, and \
            the board did not reply.

            A spokesman for the board declined to say who, among the eleven members who had been \
            called back from their holidays on the eve of the vote, had asked for the minutes of the \
            board to be sealed, and whether the lawyers of the union, who had waited in the corridor \
            of the old customs house since before dawn, would be shown them at all.
            """;

    private static final String ARABIC =
            """
            قالت وزارة الموارد المائية إن المحطة توقفت يوم الأحد. وأضافت الوزارة أن وزارة الموارد المائية \
            لم تُبلَّغ بالعطل إلا بعد أسبوعين، في حين قالت نقابة عمال المياه إن الإدارة كانت على علم منذ البداية.
            """;

    @TempDir private Path folder;

    private static final class Stage extends PanelStage<OccurrencesModel> {

        Stage(Path folder, Executor publish, Theme theme, double width) {
            super(
                    "occurrences",
                    theme,
                    new Dimension2D(width, 380),
                    TestProject.create(folder, publish, items()),
                    OccurrencesModel::new,
                    OccurrencesView::new);
        }

        Stage find(String words, @Nullable TagId tag) {
            FxThread.run(() -> model.start(words, FIRST, tag));
            return ended();
        }

        Stage ended() {
            Await.fx(() -> !model.phase().get().isBusy());
            return this;
        }
    }

    private static List<TestProject.Item> items() {
        List<TestProject.Item> items = new ArrayList<>();
        items.add(
                TestProject.Item.with(
                        "Cranes stand still in Port Selwick as talks collapse", "en", ENGLISH));
        items.add(TestProject.Item.with("روايتان متناقضتان حول توقف محطة المياه", "ar", ARABIC));
        items.add(
                TestProject.Item.with(
                        "Border guards deny firing first after a night on which three ministries,"
                                + " two news agencies and one mayor gave five different accounts of"
                                + " who crossed the river, when, and on whose orders",
                        "en",
                        "On board: the board. " + ENGLISH));
        items.add(TestProject.Item.with("云屿渡轮", "zh", "云屿渡轮与云屿号相撞。云屿渡轮公司未予置评。"));
        return items;
    }

    private Stage stage(Theme theme) {
        return new Stage(folder, Conduit.fx(), theme, 900);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void found(Theme theme) {
        try (Stage stage = stage(theme)) {
            int board = ENGLISH.indexOf("harbour board");
            TestProject.tag(stage.project, FIRST, 1, board + 8, board + 13).join();
            TestProject.tag(stage.project, FIRST, 0, 32, 64).join();
            stage.find("board", ACTOR);
            FxThread.run(() -> stage.model.toggle(new Row.Place(0, 2)));
            stage.save("found");
            assertThat(FxThread.call(() -> stage.model.counts().get().tagged())).isEqualTo(1);

            FxThread.run(stage.model::tagTicked);
            Await.fx(() -> stage.model.counts().get().ticked() == 0);
            stage.ended().save("tagged");

            FxThread.run(() -> stage.model.start("the board", FIRST, null));
            stage.ended().save("no-tag-chosen");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void nothingFoundAndNothingWanted(Theme theme) {
        try (Stage stage = stage(theme)) {
            stage.save("nothing");
            stage.find("Nowhere to be seen", LOCATION).save("none");
            assertThat(FxThread.call(() -> stage.model.rows().isEmpty())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void otherDirectionsAndLongWords(Theme theme) {
        try (Stage stage = stage(theme)) {
            stage.find("وزارة الموارد المائية", ACTOR).save("arabic");
            assertThat(FxThread.call(() -> stage.model.counts().get().places())).isEqualTo(2);
            stage.find("云屿", LOCATION).save("chinese");
            int from = ENGLISH.indexOf("who, among");
            stage.find(ENGLISH.substring(from, ENGLISH.indexOf(" would be shown")), ACTOR)
                    .save("long-words");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void narrow(Theme theme) {
        try (Stage stage = new Stage(folder, Conduit.fx(), theme, 420)) {
            stage.find("board", ACTOR).save("narrow");
            assertThat(FxThread.call(() -> stage.model.counts().get().places())).isEqualTo(12);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void searchingAndStopped(Theme theme) {
        Held held = new Held();
        try (Stage stage = new Stage(folder, held, theme, 900)) {
            held.hold();
            FxThread.run(() -> stage.model.start("board", FIRST, ACTOR));
            stage.save("looking");
            while (FxThread.call(() -> stage.model.rows().isEmpty())) {
                Await.that(() -> assertThat(held.waiting()).isPositive());
                held.one();
            }
            stage.save("searching");
            held.release();
            stage.ended();
            FxThread.run(() -> {
                stage.model.start("board", FIRST, ACTOR);
                stage.model.stop();
            });
            stage.ended().save("stopped");
            assertThat(FxThread.call(() -> stage.model.phase().get()))
                    .isIn(new Phase.Stopped(), new Phase.Found());
        }
    }
}

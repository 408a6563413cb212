package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Suggestions by the keys, down to the rows of the project.
class SuggestionsRobotTest {

    private static final String FIRST =
            "News\n\nBo Berg met Ana Lima. Ana Lima and Bo Berg ate. Bo Berg left Ana Lima.\n";
    private static final String SECOND = "More\n\nAna Lima saw Bo Berg and then Ana Lima slept.\n";

    private ArticleStage stage;
    private Stage window;
    private Robot robot;
    private Path file;

    @BeforeEach
    void show(@TempDir Path folder) {
        file = folder.resolve("desk.glossa");
        stage =
                new ArticleStage(
                                folder,
                                Sample.of("News", "en", FIRST),
                                Sample.of("More", "en", SECOND))
                        .open(0);
        stage.tagAll("Ana Lima", "actor").tagAll("Bo Berg", "actor");
        window =
                FxThread.call(() -> {
                    Stage shown = new Stage();
                    shown.setScene(stage.desk(980, 700));
                    shown.show();
                    stage.article.focusArticle();
                    return shown;
                });
        robot = FxThread.call(Robot::new);
        stage.suggest().open(1);
        FxThread.run(stage.article::focusArticle);
        stage.settleSuggestions();
    }

    @AfterEach
    void close() {
        FxThread.run(window::close);
        stage.close();
    }

    private void type(KeyCode key) {
        FxThread.run(() -> robot.keyType(key));
        FxThread.run(() -> {});
        stage.settleSuggestions();
    }

    private void control(KeyCode key) {
        FxThread.call(() -> key == KeyCode.Z ? stage.desk.edits.undo() : stage.desk.edits.redo())
                .join();
        stage.settleSuggestions();
    }

    private List<String> suggested() {
        return FxThread.call(() ->
                stage.desk.model.suggestions().all().get().stream()
                        .map(one -> one.span().begin() + " " + one.span().of(SECOND))
                        .toList());
    }

    private long rows(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long marks() {
        return rows("SELECT count(*) FROM annotation WHERE document = 2");
    }

    private long rejections() {
        return rows("SELECT count(*) FROM rejection WHERE document = 2 AND tag = 2");
    }

    @Test
    void tabEnterAndBackspaceDecide() {
        assertThat(suggested()).containsExactly("6 Ana Lima", "19 Bo Berg", "36 Ana Lima");
        assertThat(marks()).isZero();

        type(KeyCode.TAB);
        type(KeyCode.ENTER);
        assertThat(stage.desk.listed()).containsExactly("actor: Ana Lima");
        assertThat(marks()).isEqualTo(1);
        assertThat(rows("SELECT begin FROM annotation WHERE document = 2")).isEqualTo(6);
        assertThat(suggested()).containsExactly("19 Bo Berg", "36 Ana Lima");

        type(KeyCode.TAB);
        type(KeyCode.BACK_SPACE);
        assertThat(rejections()).isEqualTo(1);
        assertThat(rows("SELECT begin FROM rejection")).isEqualTo(19);
        assertThat(marks()).isEqualTo(1);
        assertThat(suggested()).containsExactly("36 Ana Lima");

        type(KeyCode.TAB);
        type(KeyCode.L);
        assertThat(stage.desk.listed()).containsExactly("actor: Ana Lima", "location: Ana Lima");
        assertThat(suggested()).isEmpty();

        control(KeyCode.Z);
        assertThat(marks()).isEqualTo(1);
        control(KeyCode.Z);
        assertThat(rejections()).isZero();
        assertThat(suggested()).contains("19 Bo Berg", "36 Ana Lima");
        control(KeyCode.Z);
        assertThat(marks()).isZero();
        assertThat(suggested()).containsExactly("6 Ana Lima", "19 Bo Berg", "36 Ana Lima");
        control(KeyCode.Y);
        control(KeyCode.Y);
        assertThat(marks()).isEqualTo(1);
        assertThat(rejections()).isEqualTo(1);
    }

    @Test
    void changesElsewhereAreNoConcernWhileNothingIsShown() {
        FxThread.run(() -> stage.desk.model.clear());
        FxThread.call(() -> stage.desk.project.undo()).join();
        assertThat(suggested()).isEmpty();
        stage.open(1).settleSuggestions();
        assertThat(suggested()).contains("6 Ana Lima");
    }

    @Test
    void tabGoesToAnnotationsWhereNothingIsSuggested() {
        FxThread.run(() -> stage.desk.model.suggestions().wanted().set(false));
        assertThat(suggested()).isEmpty();
        stage.open(0);
        FxThread.run(stage.article::focusArticle);
        type(KeyCode.TAB);
        assertThat(FxThread.call(() -> stage.desk.selected())).isEqualTo("actor: Bo Berg");
    }
}

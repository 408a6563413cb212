package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Direction;
import org.glossator.project.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class DetailsEditsTest {

    private Desk desk;
    private DetailsEdits edits;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = Desk.of(folder, Sample.CORRIDOR, Sample.FERRY).open(0);
        edits = new DetailsEdits(desk.model, desk.edits);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theDirectionIsStoredAndTakenBackInOneStep() {
        desk.await(edits.setDirection(Direction.RIGHT_TO_LEFT));
        assertThat(shown()).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(stored(0)).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(stored(1)).isEqualTo(Direction.AUTO);
        desk.await(edits.setDirection(Direction.LEFT_TO_RIGHT));
        desk.await(desk.edits.undo());
        assertThat(shown()).isEqualTo(Direction.RIGHT_TO_LEFT);
        desk.await(desk.edits.undo());
        assertThat(shown()).isEqualTo(Direction.AUTO);
        desk.await(desk.edits.redo());
        assertThat(stored(0)).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @Test
    void theLanguageIsStoredAndTakenBack() {
        String before = desk.model.details().get().language();
        desk.await(edits.setLanguage("fi"));
        assertThat(desk.model.details().get().language()).isEqualTo("fi");
        desk.await(desk.edits.undo());
        assertThat(desk.model.details().get().language()).isEqualTo(before);
    }

    @Test
    void whatIsSoAlreadyIsNoStep() {
        desk.await(edits.setDirection(Direction.AUTO));
        assertThat(desk.project.history().undo())
                .hasValueSatisfying(step -> assertThat(step.toString()).contains("import"));
    }

    @Test
    void marksAndChoiceStay() {
        desk.tag("Moscow", "actor").select("Kyiv");
        desk.await(edits.setDirection(Direction.RIGHT_TO_LEFT));
        assertThat(desk.listed()).containsExactly("actor: Moscow");
        assertThat(desk.model.choice().target().get())
                .isEqualTo(new Target.Passage(desk.span("Kyiv"), false));
    }

    @Test
    void anArticleThatIsOpenedAgainHasItsDirection() {
        desk.await(edits.setDirection(Direction.RIGHT_TO_LEFT)).open(1);
        assertThat(shown()).isEqualTo(Direction.AUTO);
        desk.open(0);
        assertThat(shown()).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @Test
    void withoutAnArticleNothingHappens() {
        desk.model.clear();
        desk.await(edits.setDirection(Direction.RIGHT_TO_LEFT));
        assertThat(stored(0)).isEqualTo(Direction.AUTO);
    }

    private Direction shown() {
        return desk.model.details().get().direction();
    }

    private Direction stored(int number) {
        CompletableFuture<Article> asked = desk.project.article(desk.documents.get(number));
        desk.await(asked);
        return asked.join().document().details().direction();
    }
}

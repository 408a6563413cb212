package org.glossator.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.DocumentId;
import org.glossator.project.Project;
import org.glossator.project.SearchHit;
import org.glossator.search.Misread;
import org.glossator.text.Span;
import org.glossator.ui.TestLoop;
import org.glossator.ui.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class SearchModelTest {

    private static final DocumentId RECOUNT = new DocumentId(2);

    @TempDir private Path folder;
    private final TestLoop loop = new TestLoop();
    private Project project;
    private SearchModel model;

    @BeforeEach
    void open() {
        project = TestProject.create(folder, loop, TestProject.DESK);
        model = new SearchModel(project);
    }

    @AfterEach
    void close() {
        model.close();
        project.close();
    }

    private void found(int articles) {
        loop.until(() ->
                model.resultProperty().get() instanceof SearchModel.Result.Found(int all, int _)
                        && all == articles);
    }

    private void type(String typed) {
        model.typedProperty().set(typed);
    }

    @Test
    void findsWhatIsTypedAsSoonAsItIsIndexed() {
        assertThat(model.resultProperty().get()).isEqualTo(new SearchModel.Result.Nothing());
        type("ledger OR recount");
        assertThat(model.resultProperty().get()).isEqualTo(new SearchModel.Result.Searching());
        found(1);
        assertThat(model.coverageProperty().get().isComplete()).isTrue();
        assertThat(model.documents()).containsExactly(RECOUNT);
        loop.until(() -> model.hit(0).isPresent());
        SearchHit hit = model.hit(0).orElseThrow();
        assertThat(hit.details().title()).isEqualTo("Recount ordered");
        assertThat(hit.excerpt().marks()).containsExactly(new Span(0, 7));
        type("ledger");
        loop.until(() -> model.resultProperty().get() instanceof SearchModel.Result.None);
        type("  ");
        assertThat(model.resultProperty().get()).isEqualTo(new SearchModel.Result.Nothing());
        assertThat(model.documents()).isEmpty();
    }

    @Test
    void whatCannotBeReadLeavesWhatWasFound() {
        type("recount");
        found(1);
        type("recount (");
        loop.until(() -> model.misreadProperty().get() != null);
        assertThat(model.misreadProperty().get())
                .isEqualTo(new Misread(Misread.Why.BRACKET, new Span(8, 9), "("));
        assertThat(model.documents()).hasSize(1);
        type("recount (ordered)");
        loop.until(() -> model.misreadProperty().get() == null);
        assertThat(model.documents()).hasSize(1);
    }

    @Test
    void asksAgainWhenAMarkIsIndexed() {
        type("actor:recount");
        loop.until(() ->
                model.resultProperty().get() instanceof SearchModel.Result.None
                        && model.coverageProperty().get().isComplete());
        TestProject.tag(project, RECOUNT, 1, 0, 7);
        found(1);
        CompletableFuture<List<Span>> seen = model.sightings(RECOUNT);
        loop.until(seen::isDone);
        assertThat(seen.join()).containsExactly(new Span(0, 7));
    }

    @Test
    void keepsTheChosenArticleWhileItIsAmongThoseFound() {
        type("bridge");
        found(14);
        model.selectedProperty().set(RECOUNT);
        type("bridge recount");
        found(1);
        assertThat(model.selectedProperty().get()).isEqualTo(RECOUNT);
        type("bridge cranes");
        loop.until(() -> !model.documents().contains(RECOUNT));
        assertThat(model.selectedProperty().get()).isNull();
    }
}

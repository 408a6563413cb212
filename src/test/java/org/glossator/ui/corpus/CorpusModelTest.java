package org.glossator.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.DocumentRow;
import org.glossator.model.WorkState;
import org.glossator.project.Project;
import org.glossator.ui.TestLoop;
import org.glossator.ui.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class CorpusModelTest {

    private static final DocumentId FIRST = new DocumentId(1);
    private static final DocumentId SECOND = new DocumentId(2);

    private final Path folder;
    private final TestLoop loop = new TestLoop();
    private final List<AutoCloseable> open = new ArrayList<>();

    CorpusModelTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    private Project project(List<TestProject.Item> items) {
        Project project = TestProject.create(folder, loop, items);
        open.add(project);
        return project;
    }

    private CorpusModel model(Project project) {
        CorpusModel model = new CorpusModel(project);
        loop.until(() -> !(model.listingProperty().get() instanceof CorpusModel.Listing.Loading));
        return model;
    }

    private DocumentRow row(CorpusModel model, int index) {
        loop.until(() -> model.row(index).isPresent());
        return model.row(index).orElseThrow();
    }

    private void listed(CorpusModel model, int size) {
        loop.until(() -> model.documents().size() == size);
    }

    @Test
    void listsEveryArticleInTheOrderOfImport() {
        CorpusModel model = model(project(TestProject.DESK));
        assertThat(model.documents()).hasSize(14).startsWith(FIRST, SECOND);
        assertThat(row(model, 1).details().title()).isEqualTo("Recount ordered");
        loop.until(() -> model.countsProperty().get().all() == 14);
        assertThat(model.countsProperty().get().finished()).isZero();
    }

    @Test
    void tellsAnEmptyProjectFromAFilterThatLetsNothingThrough() {
        CorpusModel empty = model(project(List.of()));
        assertThat(empty.listingProperty().get()).isInstanceOf(CorpusModel.Listing.Empty.class);
        empty.filterProperty().set("harbour");
        loop.until(() -> empty.listingProperty().get() instanceof CorpusModel.Listing.NoMatch);
        empty.clearFilter();
        loop.until(() -> empty.listingProperty().get() instanceof CorpusModel.Listing.Empty);
    }

    @Test
    void showsOnlyTheAnswerToTheLastOfManyFilters() {
        CorpusModel model = model(project(TestProject.DESK));
        List<Integer> sizes = new ArrayList<>();
        model.documents().subscribe(() -> sizes.add(model.documents().size()));
        "ledger"
                .chars()
                .forEach(c -> model.filterProperty().set(model.filterProperty().get() + (char) c));
        listed(model, 3);
        assertThat(sizes).containsExactly(3);
    }

    @Test
    void outlivesAnImportThatIsTakenBack() {
        Project project = project(TestProject.DESK);
        CorpusModel model = model(project);
        row(model, 13);
        model.selectedProperty().set(new DocumentId(14));
        loop.until(() -> model.countsProperty().get().all() == 14);
        undoAll(project);
        listed(model, 0);
        assertThat(model.listingProperty().get()).isInstanceOf(CorpusModel.Listing.Empty.class);
        assertThat(model.selectedProperty().get()).isNull();
    }

    private void undoAll(Project project) {
        while (project.history().undo().isPresent()) {
            var undone = project.undo();
            loop.until(undone::isDone);
        }
    }

    @Test
    void sortsBothWays() {
        CorpusModel model = model(project(TestProject.DESK));
        model.descendingProperty().set(true);
        loop.until(() -> model.documents().getFirst().equals(new DocumentId(14)));
        model.sortProperty().set(DocumentQuery.Sort.DATE);
        loop.until(() -> model.documents().getFirst().equals(new DocumentId(3)));
    }

    @Test
    void renewsOnlyWhatAnEditTouched() {
        Project project = project(TestProject.DESK);
        List<DocumentId> asked = new ArrayList<>();
        CorpusModel model =
                new CorpusModel(
                        project,
                        ids -> {
                            asked.addAll(ids);
                            return project.rows(ids);
                        });
        listed(model, 14);
        row(model, 0);
        asked.clear();
        TestProject.tag(project, SECOND, 1, 0, 7);
        loop.until(() -> model.row(1).filter(row -> row.marks().size() == 1).isPresent());
        assertThat(asked).containsExactly(SECOND);
    }

    @Test
    void countsWhatIsFinished() {
        Project project = project(TestProject.DESK);
        CorpusModel model = model(project);
        TestProject.state(project, FIRST, WorkState.NEW, WorkState.FINISHED);
        loop.until(() -> model.countsProperty().get().finished() == 1);
        project.annotateAs("Ben");
        loop.until(() -> model.countsProperty().get().finished() == 0);
    }

    @Test
    void goesOnWhereAnArticleLeftTheList() {
        Project project = project(TestProject.DESK);
        CorpusModel model = model(project);
        model.statesProperty().set(Set.of(WorkState.NEW));
        model.selectedProperty().set(SECOND);
        TestProject.state(project, SECOND, WorkState.NEW, WorkState.FINISHED);
        listed(model, 13);
        assertThat(model.selectedProperty().get()).isEqualTo(SECOND);
        model.next();
        assertThat(model.selectedProperty().get()).isEqualTo(new DocumentId(3));
        model.previous();
        assertThat(model.selectedProperty().get()).isEqualTo(FIRST);
        model.previous();
        assertThat(model.selectedProperty().get()).isEqualTo(FIRST);
    }

    @Test
    void findsTheNextUnfinishedFromTheTopAgain() {
        Project project = project(TestProject.DESK.subList(0, 3));
        CorpusModel model = model(project);
        done(TestProject.state(project, SECOND, WorkState.NEW, WorkState.FINISHED));
        model.selectedProperty().set(FIRST);
        assertThat(foundNextUnfinished(model)).isTrue();
        assertThat(model.selectedProperty().get()).isEqualTo(new DocumentId(3));
        assertThat(foundNextUnfinished(model)).isTrue();
        assertThat(model.selectedProperty().get()).isEqualTo(FIRST);
        done(TestProject.state(project, new DocumentId(3), WorkState.NEW, WorkState.IGNORED));
        assertThat(foundNextUnfinished(model)).isFalse();
        assertThat(model.selectedProperty().get()).isEqualTo(FIRST);
    }

    private boolean foundNextUnfinished(CorpusModel model) {
        return done(model.nextUnfinished());
    }

    private <T> T done(CompletableFuture<T> work) {
        loop.until(work::isDone);
        return work.join();
    }

    @Test
    void twentyThousandArticlesCostAFewHundredRows() {
        Project project =
                project(
                        IntStream.range(0, 20_000)
                                .mapToObj(i -> TestProject.Item.of("Article " + i, "", "", "en"))
                                .toList());
        AtomicInteger rows = new AtomicInteger();
        CorpusModel model =
                new CorpusModel(
                        project,
                        ids -> {
                            rows.addAndGet(ids.size());
                            return project.rows(ids);
                        });
        listed(model, 20_000);
        for (int top : new int[] {0, 10_000, 19_980}) {
            for (int i = top; i < top + 20; i++) {
                assertThat(row(model, i).details().title()).isEqualTo("Article " + i);
            }
        }
        assertThat(rows).hasValueLessThanOrEqualTo(4 * CorpusModel.PAGE);
    }
}

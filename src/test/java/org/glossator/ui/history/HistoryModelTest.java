package org.glossator.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.edit.Edit;
import org.glossator.edit.Happening;
import org.glossator.model.Annotation;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.project.Article;
import org.glossator.project.Project;
import org.glossator.ui.TestLoop;
import org.glossator.ui.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class HistoryModelTest {

    private static final DocumentId RECOUNT = new DocumentId(2);

    private final TestLoop loop = new TestLoop();
    private Project project;
    private HistoryModel model;
    private Document document;
    private Annotation.OnSpan claim;

    @BeforeEach
    void open(@TempDir Path folder) {
        project = TestProject.create(folder, loop, TestProject.DESK);
        claim =
                (Annotation.OnSpan)
                        now(TestProject.tag(project, RECOUNT, 0, 0, 15)).added().getFirst();
        document = article().document();
        model = new HistoryModel(project, ZoneOffset.UTC);
        model.follow(document, null);
        model.start();
        settle();
    }

    @AfterEach
    void close() {
        model.close();
        project.close();
    }

    private <T> T now(CompletableFuture<T> work) {
        loop.until(work::isDone);
        return work.join();
    }

    private Article article() {
        return now(project.article(RECOUNT));
    }

    private void settle() {
        loop.until(() -> model.phase().get() instanceof Phase.Done);
    }

    private void apply(Edit edit) {
        int before = model.count();
        now(project.apply(edit, "edit", ""));
        loop.until(() -> model.count() > before);
    }

    private List<Happening> entries() {
        return model.rows().stream()
                .filter(Row.Entry.class::isInstance)
                .map(row -> ((Row.Entry) row).happening())
                .toList();
    }

    private String told(int row) {
        return Told.of(entries().get(row), document.text()).words();
    }

    @Test
    void listsWhatHappensDayByDayTheNewestFirst() {
        apply(new Edit.Replace(claim, claim.withTag(new TagId(2))));
        assertThat(model.rows().getFirst()).isInstanceOf(Row.Day.class);
        assertThat(model.rows())
                .as("today, and the day of the import in 1970")
                .filteredOn(Row.Day.class::isInstance)
                .hasSize(2);
        assertThat(told(0)).isEqualTo("Retagged");
        assertThat(told(1)).isEqualTo("Tagged");
        assertThat(told(2)).isEqualTo("Import: came into the project");
        now(project.undo());
        loop.until(() -> model.count() == 4);
        assertThat(told(0)).isEqualTo("Undo: Retagged");
        assertThat(model.nameOf(entries().getFirst().annotator())).isEqualTo("Ada");
    }

    @Test
    void listsWhatHappenedToOneAnnotation() {
        Annotation.OnSpan actor =
                (Annotation.OnSpan)
                        now(TestProject.tag(project, RECOUNT, 1, 0, 7)).added().getFirst();
        loop.until(() -> model.count() == 3);
        assertThat(model.hasAnnotation()).isFalse();
        model.follow(document, actor.id());
        model.one().set(true);
        loop.until(() -> model.count() == 1);
        assertThat(Told.of(entries().getFirst(), document.text()).quote()).isEqualTo("Recount");
        model.follow(document, null);
        loop.until(() -> model.count() == 3);
    }

    @Test
    void showsAMomentAndRestoresItAsOneStep() {
        apply(new Edit.Replace(claim, claim.withNote("later")));
        model.choose(entries().get(1));
        loop.until(() -> model.moment().get().isPresent());
        assertThat(model.moment().get().orElseThrow().marks()).containsExactly(claim);
        model.restore();
        loop.until(() -> model.notice().get() instanceof Notice.Restored);
        assertThat(model.moment().get()).as("back to now").isEmpty();
        assertThat(article().annotations()).containsExactly(claim);
        loop.until(() -> model.count() == 4);
        assertThat(told(0)).isEqualTo("Restored: Note");
        now(project.undo());
        assertThat(article().annotations()).containsExactly(claim.withNote("later"));
    }

    @Test
    void anotherArticleOrAnnotatorIsShownAsItIsNow() {
        model.choose(entries().getFirst());
        loop.until(() -> model.moment().get().isPresent());
        model.follow(now(project.article(new DocumentId(3))).document(), null);
        assertThat(model.moment().get()).isEmpty();
        loop.until(() -> model.count() == 1);
        model.choose(entries().getFirst());
        loop.until(() -> model.moment().get().isPresent());
        now(project.annotateAs("Ben"));
        assertThat(model.moment().get()).isEmpty();
        model.clear();
        assertThat(model.rows()).isEmpty();
        assertThat(model.phase().get()).isEqualTo(new Phase.Idle());
    }
}

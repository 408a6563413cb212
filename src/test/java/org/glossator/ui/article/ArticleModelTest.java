package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.ListChangeListener;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What is shown of an article while the project changes under it.
class ArticleModelTest {

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = Desk.of(folder, Sample.CORRIDOR, Sample.FERRY).open(0);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsTheLastArticleAskedFor() {
        desk.model.open(desk.documents.get(1));
        desk.model.open(desk.documents.get(0));
        desk.open(1);

        assertThat(desk.model.document().orElseThrow().id()).isEqualTo(desk.documents.get(1));
        assertThat(desk.model.details().get().title()).isEqualTo("Ferry runs again");
    }

    @Test
    void tellsWhenAnArticleCannotBeRead() {
        desk.await(desk.model.open(new DocumentId(404)));

        assertThat(desk.model.showing().get()).isInstanceOf(Showing.Failed.class);
        assertThat(desk.model.annotations()).isEmpty();
    }

    @Test
    void listsInTextOrderWhatHoldsBeforeWhatIsHeld() {
        desk.tag("Geneva", "location")
                .tag("Moscow", "actor")
                .tag("Moscow said the “grain corridor” would reopen", "claim");

        assertThat(desk.listed())
                .containsExactly(
                        "claim: Moscow said the “grain corridor” would reopen",
                        "actor: Moscow",
                        "location: Geneva");
    }

    @Test
    void changesOneRowForOneTag() {
        desk.tag("Geneva", "location").tag("Moscow", "actor");
        List<String> changes = new ArrayList<>();
        desk.model
                .annotations()
                .addListener(
                        (ListChangeListener<Annotation.OnSpan>)
                                change -> {
                                    while (change.next()) {
                                        changes.add(
                                                change.getRemovedSize()
                                                        + " out, "
                                                        + change.getAddedSize()
                                                        + " in at "
                                                        + change.getFrom());
                                    }
                                });

        desk.tag("Kyiv", "location").await(desk.edits.tag(desk.tag("actor")));

        assertThat(changes).containsExactly("0 out, 1 in at 2", "1 out, 1 in at 2");
    }

    @Test
    void changesTheListOnceForManyTags() {
        desk.tag("Moscow", "actor");
        List<Edit> many = new ArrayList<>();
        for (int i = 39; i >= 0; i--) {
            many.add(
                    new Edit.Add(
                            new Annotation.OnSpan(
                                    desk.project.newId(),
                                    desk.documents.get(0),
                                    desk.project.set().id(),
                                    desk.tag("location").id(),
                                    List.of(new Span(2 * i, 2 * i + 1)),
                                    Map.of(),
                                    "",
                                    desk.project.origin())));
        }
        List<Integer> sizes = new ArrayList<>();
        desk.model
                .annotations()
                .addListener(
                        (ListChangeListener<Annotation.OnSpan>)
                                change -> sizes.add(change.getList().size()));

        desk.await(desk.project.apply(new Edit.Batch(many), "tag-all", ""));
        desk.await(desk.project.undo());

        assertThat(sizes).containsExactly(41, 1);
        assertThat(desk.listed()).containsExactly("actor: Moscow");
        assertThat(desk.selected()).isEqualTo("actor: Moscow");

        desk.await(desk.project.redo());
        assertThat(desk.model.annotations())
                .isSortedAccordingTo(Comparator.comparing(Annotation.OnSpan::span));
    }

    @Test
    void goesThroughTheAnnotationsAndStopsAtTheEnds() {
        desk.tag("Geneva", "location").tag("Moscow", "actor").tag("Kyiv", "location");
        desk.model.choice().clear();
        desk.select("Grain");

        assertThat(desk.model.choice().next()).isTrue();
        assertThat(desk.selected()).isEqualTo("actor: Moscow");
        assertThat(desk.model.choice().previous()).isFalse();
        assertThat(desk.model.choice().next()).isTrue();
        assertThat(desk.model.choice().next()).isTrue();
        assertThat(desk.selected()).isEqualTo("location: Kyiv");
        assertThat(desk.model.choice().next()).isFalse();
    }

    @Test
    void goesOnFromWhereAnAnnotationWasRemoved() {
        desk.tag("Moscow", "actor").tag("Geneva", "location").tag("Kyiv", "location");
        desk.model.choice().previous();
        desk.await(desk.edits.remove());

        assertThat(desk.selected()).isEmpty();
        assertThat(desk.model.choice().next()).isTrue();
        assertThat(desk.selected()).isEqualTo("location: Kyiv");
    }

    @Test
    void showsNobodyElsesMarks() {
        desk.tag("Moscow", "actor").await(desk.project.annotateAs("Jonas"));

        assertThat(desk.listed()).isEmpty();
        assertThat(desk.selected()).isEmpty();

        desk.tag("Moscow", "location").await(desk.project.annotateAs("Marta"));
        assertThat(desk.listed()).containsExactly("actor: Moscow");
    }

    @Test
    void leavesAChangeOfAnotherArticleAlone() {
        desk.tag("Moscow", "actor");
        Annotation.OnSpan elsewhere =
                new Annotation.OnSpan(
                        desk.project.newId(),
                        desk.documents.get(1),
                        desk.project.set().id(),
                        desk.tag("actor").id(),
                        List.of(new Span(0, 5)),
                        Map.of(),
                        "",
                        desk.project.origin());

        desk.await(desk.project.apply(new Edit.Add(elsewhere), "add", "Ferry"));

        assertThat(desk.listed()).containsExactly("actor: Moscow");
    }

    @Test
    void takesInWhatWasChangedWhileTheArticleWasRead() {
        desk.open(1);
        var reading = desk.model.open(desk.documents.get(0));
        Annotation.OnSpan early =
                new Annotation.OnSpan(
                        desk.project.newId(),
                        desk.documents.get(0),
                        desk.project.set().id(),
                        desk.tag("actor").id(),
                        List.of(new Span(0, 5)),
                        Map.of(),
                        "",
                        desk.project.origin());
        var adding = desk.project.apply(new Edit.Add(early), "add", "Grain");
        desk.await(adding).await(reading);

        assertThat(desk.listed()).containsExactly("actor: Grain");
    }

    @Test
    void followsTheDetailsAndTheSchema() {
        var before = desk.model.details().get();
        desk.await(
                desk.project.apply(
                        new Edit.ChangeDetails(
                                desk.documents.get(0), before, before.withNote("checked twice")),
                        "details",
                        ""));
        assertThat(desk.model.details().get().note()).isEqualTo("checked twice");

        Schema schema = desk.project.schema();
        Schema next = new Schema(schema.version() + 1, schema.layers().subList(0, 2));
        desk.await(desk.project.apply(new Edit.ChangeSchema(schema, next), "schema", ""));
        assertThat(desk.model.schema().get()).isEqualTo(desk.project.schema());
    }

    @Test
    void knowsWhoMadeAnAnnotation() {
        assertThat(desk.model.nameOf(desk.project.annotator().id())).isEqualTo("Marta");
    }
}

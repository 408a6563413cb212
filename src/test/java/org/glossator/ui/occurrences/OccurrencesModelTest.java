package org.glossator.ui.occurrences;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.project.OccurrencesReport;
import org.glossator.project.Project;
import org.glossator.project.TagReport;
import org.glossator.ui.TestLoop;
import org.glossator.ui.TestProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class OccurrencesModelTest {

    private static final DocumentId FIRST = new DocumentId(1);
    private static final DocumentId SECOND = new DocumentId(2);
    private static final TagId ACTOR = new TagId(2);
    private static final TagId LOCATION = new TagId(3);

    private final TestLoop loop = new TestLoop();
    private final Path folder;
    private Project project;
    private OccurrencesModel model;

    OccurrencesModelTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() {
        open(
                item("One", "Corran is calm. The mayor of Corran spoke."),
                item("Two", "Corranish hills lie near CORRAN."),
                item("Three", "Nothing."));
    }

    private void open(TestProject.Item... items) {
        project = TestProject.create(folder, loop, List.of(items));
        model = new OccurrencesModel(project);
    }

    @AfterEach
    void close() {
        model.close();
        project.close();
    }

    private static TestProject.Item item(String title, String text) {
        return TestProject.Item.with(title, "en", text);
    }

    private void start(@Nullable TagId tag) {
        model.start("Corran", FIRST, tag);
        ended();
    }

    private void await(CompletableFuture<?> asked) {
        loop.until(asked::isDone);
    }

    private void ended() {
        loop.until(() -> !model.phase().get().isBusy());
    }

    /// Until as many places are known to carry the tag.
    private void marked(int tagged) {
        loop.until(() -> model.counts().get().tagged() == tagged);
    }

    @Test
    void listsPlacesUnderTheirArticles() {
        start(LOCATION);
        assertThat(model.phase().get()).isEqualTo(new Phase.Found());
        assertThat(model.rows())
                .containsExactly(
                        new Row.Heading(0),
                        new Row.Place(0, 0),
                        new Row.Place(0, 1),
                        new Row.Heading(1),
                        new Row.Place(1, 0));
        assertThat(model.article(new Row.Heading(1)).title()).isEqualTo("Two");
        assertThat(model.place(new Row.Place(1, 0)).context().words()).isEqualTo("CORRAN");
        assertThat(model.counts().get()).isEqualTo(new Counts(3, 2, 0, 3));
    }

    @Test
    void looksAnewWhenSomethingElseIsWanted() {
        start(LOCATION);
        model.wholeWords().set(false);
        ended();
        assertThat(model.counts().get().places()).isEqualTo(4);
        model.matchCase().set(true);
        ended();
        assertThat(model.counts().get().places()).isEqualTo(3);
        model.scope().set(OccurrencesModel.Scope.ARTICLE);
        ended();
        assertThat(model.counts().get()).isEqualTo(new Counts(2, 1, 0, 2));
        model.show(SECOND);
        ended();
        assertThat(model.counts().get()).isEqualTo(new Counts(1, 1, 0, 1));
        model.words().set("");
        assertThat(model.phase().get()).isEqualTo(new Phase.Nothing());
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void ticksWhatCarriesNoTagAndWhatIsSaid() {
        await(TestProject.tag(project, FIRST, 1, 0, 6));
        start(LOCATION);
        Row.Place actor = new Row.Place(0, 0);
        assertThat(model.isTicked(actor)).as("it has another tag").isFalse();
        assertThat(model.canBeTicked(actor)).isTrue();
        assertThat(model.counts().get().ticked()).isEqualTo(2);
        model.toggle(actor);
        assertThat(model.counts().get().ticked()).isEqualTo(3);

        model.tag().set(ACTOR);
        assertThat(model.canBeTicked(actor)).as("it has this tag").isFalse();
        assertThat(model.counts().get()).isEqualTo(new Counts(3, 2, 1, 2));

        model.tickAll(false);
        assertThat(model.counts().get().ticked()).isZero();
        model.toggle(new Row.Heading(0));
        assertThat(model.counts().get().ticked()).isEqualTo(1);
        model.toggle(new Row.Heading(0));
        assertThat(model.counts().get().ticked()).isZero();
        model.tickAll(true);
        assertThat(model.counts().get().ticked()).isEqualTo(2);
    }

    @Test
    void tagsWhatIsTickedAndFollowsWhatIsStored() {
        start(null);
        assertThat(model.canTag()).as("no tag is chosen").isFalse();
        model.tag().set(LOCATION);
        model.toggle(new Row.Place(0, 1));
        model.tagTicked();
        ended();
        assertThat(model.phase().get()).isEqualTo(new Phase.Tagged(new TagReport(2, 2, 0)));
        marked(2);
        assertThat(model.counts().get()).isEqualTo(new Counts(3, 2, 2, 0));

        await(project.undo());
        marked(0);
        assertThat(model.isTicked(new Row.Place(0, 1))).isFalse();
        assertThat(model.isTicked(new Row.Place(0, 0))).isTrue();
        await(TestProject.tag(project, SECOND, 2, 25, 31));
        marked(1);
    }

    @Test
    void whatHasGoneIsListedNoMore() {
        start(LOCATION);
        await(project.undo());
        loop.until(() -> model.rows().isEmpty());
        assertThat(model.counts().get()).isEqualTo(Counts.NONE);
    }

    @Test
    void aStoppedSearchKeepsWhatItHasFound() {
        model.start("Corran", FIRST, LOCATION);
        model.stop();
        ended();
        assertThat(model.phase().get()).isIn(new Phase.Stopped(), new Phase.Found());
        int rows = model.rows().size();
        model.clear();
        assertThat(rows).isLessThanOrEqualTo(5);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void saysWhenThereIsMoreThanCanBeListed() {
        close();
        Path other = folder.resolve("many");
        assertThat(other.toFile().mkdir()).isTrue();
        project =
                TestProject.create(
                        other,
                        loop,
                        Stream.of(1, 2)
                                .map(n -> item("Many", n + " " + "Corran.\n".repeat(60_000)))
                                .toList());
        model = new OccurrencesModel(project);
        start(LOCATION);
        assertThat(model.phase().get()).isEqualTo(new Phase.TooMany());
        assertThat(model.counts().get().places()).isEqualTo(OccurrencesReport.MOST);
    }

    @Test
    void anotherAnnotatorSeesTheirOwnMarks() {
        await(TestProject.tag(project, FIRST, 2, 0, 6));
        start(LOCATION);
        assertThat(model.counts().get().tagged()).isEqualTo(1);
        await(project.annotateAs("Somebody else"));
        marked(0);
        ended();
        assertThat(model.counts().get().places()).isEqualTo(3);
    }
}

package org.glossator.ui.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.TagId;
import org.glossator.project.Deviation;
import org.glossator.project.Project;
import org.glossator.ui.TestLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ConsistencyModelTest {

    @TempDir private Path folder;
    private final TestLoop loop = new TestLoop();
    private Project project;
    private ConsistencyModel model;

    @BeforeEach
    void open() {
        // Whatever is put in here is heard when the loop runs.
        project = Marked.create(folder, loop);
        model = new ConsistencyModel(project);
    }

    @AfterEach
    void close() {
        model.close();
        project.close();
    }

    private void tag(int document, int tag, String words, int nth) {
        var done = Marked.tagging(project, document, tag, words, nth);
        loop.until(done::isDone);
    }

    /// Corran is tagged twice in what was read of the first article, and stands once more.
    private void corran() {
        tag(0, Marked.LOCATION, "Corran", 2);
        tag(0, Marked.LOCATION, "Corran", 3);
    }

    private void look() {
        model.start();
        loop.until(() -> model.phase().get() instanceof Phase.Done);
    }

    private Row.Words words(int number) {
        return (Row.Words)
                model.rows().stream()
                        .filter(Row.Words.class::isInstance)
                        .skip(number)
                        .findFirst()
                        .orElseThrow();
    }

    private long places() {
        return model.rows().stream().filter(Row.Place.class::isInstance).count();
    }

    @Test
    void looksWhenItIsStartedAndNotBefore() {
        corran();
        assertThat(model.phase().get()).isEqualTo(new Phase.Idle());
        look();
        assertThat(model.rows()).hasSize(1);
        assertThat(model.counts()).isEqualTo(new ConsistencyModel.Counts(1, 1, 0));
        model.clear();
        assertThat(model.rows()).isEmpty();
        tag(0, Marked.ACTOR, "Corran", 1);
        assertThat(model.phase().get()).isEqualTo(new Phase.Idle());
    }

    @Test
    void opensMendsAndFollowsUndo() {
        corran();
        look();
        model.toggle(words(0));
        assertThat(model.rows().getLast()).isEqualTo(new Row.Locating());
        loop.until(() -> places() == 1);
        assertThat(model.ticked()).isEqualTo(1);
        model.tick(model.rows().getLast());
        assertThat(model.canMend()).isFalse();
        model.tick(words(0));
        assertThat(model.canMend()).isTrue();

        model.mend();
        assertThat(model.phase().get()).isInstanceOf(Phase.Mending.class);
        loop.until(() -> model.phase().get() instanceof Phase.Done && model.rows().isEmpty());
        assertThat(model.notice().get()).isInstanceOf(Notice.Mended.class);
        var undone = project.undo();
        loop.until(() -> undone.isDone() && model.rows().size() == 1);
    }

    @Test
    void aimsAtAnotherTagOnlyWhereThatMakesSense() {
        corran();
        look();
        model.toggle(words(0));
        loop.until(() -> places() == 1);
        Deviation.Goal usual = model.opened().orElseThrow().goal();
        model.aim(new Deviation.Goal.Longer());
        assertThat(model.opened().orElseThrow().goal()).isEqualTo(usual);
        model.aim(new Deviation.Goal.As(new TagId(2)));
        assertThat(model.opened().orElseThrow().goal())
                .isEqualTo(new Deviation.Goal.As(new TagId(2)));
        assertThat(model.ticked()).isEqualTo(1);
    }

    @Test
    void keepsWhatIsIntendedApart() {
        corran();
        look();
        model.intend(words(0));
        loop.until(() -> model.counts().intended() == 1 && model.rows().isEmpty());
        model.intendedShown().set(true);
        assertThat(model.rows()).hasSize(1);
        model.intend(model.rows().getFirst());
        loop.until(() -> model.counts().intended() == 0);
        model.intendedShown().set(false);
        loop.until(() -> model.rows().size() == 1);
    }

    @Test
    void placesOfOthersAreShownAndCannotBeTicked() {
        corran();
        var other = project.annotateAs("Bo");
        loop.until(other::isDone);
        tag(2, Marked.ACTOR, "云屿", 1);
        look();
        assertThat(model.rows()).isEmpty();
        model.everybody().set(true);
        loop.until(() -> model.rows().size() == 1);
        assertThat(model.who(words(0).what().set())).contains("Ada");
        model.toggle(words(0));
        loop.until(() -> places() == 1);
        assertThat(model.ticked()).isZero();
        assertThat(model.canMend()).isFalse();
    }

    @Test
    void anotherAnnotatorIsLookedAtAnew() {
        corran();
        look();
        assertThat(model.rows()).hasSize(1);
        var other = project.annotateAs("Bo");
        loop.until(() -> other.isDone() && model.phase().get() instanceof Phase.Done);
        assertThat(model.rows()).isEmpty();
        assertThat(model.counts().articles()).isZero();
    }

    @Test
    void whatIsOpenStaysOpenWhenSomethingElseChanges() {
        corran();
        look();
        model.toggle(words(0));
        loop.until(() -> places() == 1);
        List<Row> before = model.rows();
        tag(0, Marked.ACTOR, "Marta Oyelaran", 1);
        loop.until(() -> model.phase().get() instanceof Phase.Done);
        assertThat(model.rows()).isEqualTo(before);
    }
}

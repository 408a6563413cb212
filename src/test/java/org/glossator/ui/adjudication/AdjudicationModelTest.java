package org.glossator.ui.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.curate.Case;
import org.glossator.curate.MergeStrategy;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.project.Matter;
import org.glossator.project.Project;
import org.glossator.store.ProjectFile;
import org.glossator.store.Store;
import org.glossator.text.Boundary;
import org.glossator.text.Unit;
import org.glossator.ui.TestLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

class AdjudicationModelTest {

    private static final DocumentId DAM = new DocumentId(1);

    @TempDir private Path folder;
    private final TestLoop loop = new TestLoop();
    private Project project;
    private AdjudicationModel model;

    @BeforeEach
    void open() {
        Path file;
        try (Project made = Reviewed.create(folder, Runnable::run)) {
            Reviewed.annotate(made);
            file = made.file();
        }
        project = Project.open(file, new Project.Surroundings(loop, Clock.systemUTC()), "Rea");
        model = new AdjudicationModel(project);
        model.start();
        loop.until(() -> model.phase().get() instanceof Phase.Done && isRead());
    }

    @AfterEach
    void close() {
        model.close();
        project.close();
    }

    /// Whether the text of what is at hand has come.
    private boolean isRead() {
        return model.rows().stream()
                .filter(Row.Option.class::isInstance)
                .map(Row.Option.class::cast)
                .allMatch(row -> row.sight().span() != null);
    }

    private Case.Kind kind() {
        return model.current().map(Matter::one).orElseThrow().kind();
    }

    private List<Annotation> gold() {
        try (Store store = ProjectFile.reader(project.file())) {
            return store.sets().stream()
                    .filter(set -> set.name().equals("gold"))
                    .findFirst()
                    .map(set -> store.annotations(DAM, set.id()))
                    .orElse(List.of());
        }
    }

    private void untilGold(int marks) {
        loop.until(() -> {
            boolean there = gold().size() == marks;
            if (!there) {
                Thread.onSpinWait();
                loop.execute(() -> {});
            }
            return there;
        });
    }

    @Test
    void theWorstComesFirstOrTheFirst() {
        assertThat(kind()).isEqualTo(Case.Kind.TAG);
        assertThat(model.counts().waiting()).isEqualTo(4);
        assertThat(model.counts().agreed()).isEqualTo(1);
        model.worstFirst().set(false);
        assertThat(kind()).isEqualTo(Case.Kind.BOUNDARY);
        model.step(1);
        assertThat(kind()).isEqualTo(Case.Kind.MISSED);
        assertThat(model.counts().position()).isEqualTo(2);
        model.step(-5);
        assertThat(model.counts().position()).isEqualTo(1);
    }

    @Test
    void aChoiceTurnsToTheNextAndUndoComesBackToIt() {
        model.reason().set("wrong tag");
        model.take(1);
        assertThat(model.counts().waiting()).isEqualTo(3);
        assertThat(model.counts().decided()).isEqualTo(1);
        assertThat(model.reason().get()).isEmpty();
        untilGold(1);
        project.undo();
        loop.until(() -> model.counts().waiting() == 4);
        assertThat(kind()).isEqualTo(Case.Kind.TAG);
        assertThat(model.counts().decided()).isZero();
        assertThat(gold()).isEmpty();
    }

    @Test
    void keysAreAheadOfTheDisk() {
        for (int i = 0; i < 4; i++) {
            model.take(1);
        }
        assertThat(model.counts().waiting()).isZero();
        untilGold(3);
        assertThat(model.notice().get()).isEqualTo(new Notice.None());
    }

    @Test
    void bothAndNothingCanBeTakenToo() {
        model.takeAll();
        untilGold(2);
        model.takeNothing();
        loop.until(() -> model.counts().decided() == 2);
        assertThat(gold()).hasSize(2);
    }

    @Test
    void whatIsLaterComesLastAndNothingSaidOfItGoesToTheNext() {
        model.reason().set("boundary");
        model.note().set("of this one");
        model.later();
        assertThat(model.reason().get()).isEmpty();
        assertThat(model.note().get()).isEmpty();
        assertThat(kind()).isNotEqualTo(Case.Kind.TAG);
        model.step(9);
        assertThat(kind()).isEqualTo(Case.Kind.TAG);
    }

    @Test
    void somethingElseIsMadeOfAReading() {
        model.worstFirst().set(false);
        loop.until(this::isRead);
        model.making().begin(model.rows().getFirst());
        model.making().move(Boundary.END, Unit.WORD, false);
        model.making().retag(new TagId(2));
        Row.Draft draft = (Row.Draft) model.rows().getFirst();
        assertThat(draft.sight().words()).isEqualTo("the dam at Corran would");
        model.take(draft);
        untilGold(1);
        assertThat(gold().getFirst().tag()).isEqualTo(new TagId(2));
        assertThat(model.making().draft().isPresent()).isFalse();
    }

    @Test
    void reasonCodesAreTheProjectsOwn() {
        loop.until(() -> !model.reasons().all().isEmpty());
        model.reasons().change(List.of("too long", "boundary"));
        loop.until(() -> model.reasons().all().equals(List.of("too long", "boundary")));
        assertThat(model.current()).isPresent();
    }

    @Test
    void blindNobodyIsNamed() {
        model.blind().set(true);
        assertThat(model.rows())
                .filteredOn(Row.Option.class::isInstance)
                .allSatisfy(
                        row -> assertThat(((Row.Option) row).holders()).allMatch(String::isEmpty));
    }

    @Test
    void aStrategyIsSeenBeforeItIsTaken() {
        model.settle().preview(new MergeStrategy.Majority());
        loop.until(() -> model.settle().preview().isPresent());
        assertThat(gold()).isEmpty();
        model.settle().take();
        loop.until(() ->
                model.notice().get() instanceof Notice.Settled
                        && model.phase().get() instanceof Phase.Done);
        assertThat(model.counts().waiting()).isZero();
        assertThat(gold()).hasSize(4);
    }
}

package org.glossator.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.agreement.Difference.Kind;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.project.Comparison;
import org.glossator.project.Project;
import org.glossator.text.Span;
import org.glossator.ui.Colleagues;
import org.glossator.ui.TestLoop;
import org.glossator.ui.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What several annotators made of an article, without a toolkit.
class CompareModelTest {

    private static final DocumentId FIRST = new DocumentId(1);

    @TempDir private Path folder;
    private final TestLoop loop = new TestLoop();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
    }

    private Project project(int people) {
        Project project = Colleagues.create(folder, loop, 3, people);
        open.add(project);
        return project;
    }

    private CompareModel model(Project project) {
        CompareModel model = new CompareModel(project);
        open.add(model);
        return model;
    }

    private CompareModel shown(Project project) {
        CompareModel model = model(project);
        model.show(FIRST);
        settle(model);
        return model;
    }

    private void settle(CompareModel model) {
        loop.until(() -> !(model.phase().get() instanceof Phase.Reading));
    }

    private static Comparison comparison(CompareModel model) {
        return model.comparison().get().orElseThrow();
    }

    @Test
    void readsTheSetsThatHaveMarksThere() {
        CompareModel model = shown(project(3));
        assertThat(model.phase().get()).isEqualTo(new Phase.Shown());
        assertThat(comparison(model).sides())
                .extracting(side -> side.set().name())
                .containsExactly("Ada", "Ben", "Chiara");
        assertThat(model.arrangement().get()).isEqualTo(Arrangement.SIDE_BY_SIDE);
        assertThat(model.differences()).isNotEmpty();
        assertThat(comparison(model).places().size()).isGreaterThan(model.differences().size());
    }

    @Test
    void goesFromDifferenceToDifferenceAndRound() {
        CompareModel model = shown(project(3));
        int all = model.differences().size();
        assertThat(model.currentPlace()).isEmpty();
        model.previous();
        assertThat(model.current().get()).isEqualTo(all - 1);
        model.next();
        assertThat(model.current().get()).isZero();
        Comparison.Place place = model.currentPlace().orElseThrow();
        model.next();
        model.choose(place.span().begin());
        assertThat(model.currentPlace()).contains(place);
        // Nothing differs there.
        model.choose(comparison(model).document().text().length() - 1);
        assertThat(model.currentPlace()).contains(place);
    }

    @Test
    void manyLieInOneTextUnlessTheAnalystSaysOtherwise() {
        CompareModel model = shown(project(6));
        assertThat(comparison(model).sides()).hasSize(6);
        assertThat(model.arrangement().get()).isEqualTo(Arrangement.MERGED);
        model.arrange(Arrangement.SIDE_BY_SIDE);
        model.show(new DocumentId(2));
        settle(model);
        assertThat(model.arrangement().get()).isEqualTo(Arrangement.SIDE_BY_SIDE);
    }

    @Test
    void thoseChosenAreCompared() {
        CompareModel model = shown(project(4));
        model.chosen().set(Set.of("Ben", "Dmitri"));
        loop.until(() -> comparison(model).sides().size() == 2);
        model.chosen().set(Set.of("Ben"));
        loop.until(() -> model.phase().get().equals(new Phase.TooFew(4)));
        model.clear();
        assertThat(model.phase().get()).isEqualTo(new Phase.Nothing());
    }

    @Test
    void followsTheProjectAndKeepsItsPlace() {
        Project project = project(2);
        CompareModel model = shown(project);
        model.next();
        Comparison.Place place = model.currentPlace().orElseThrow();
        int before = comparison(model).places().size();
        var done = TestProject.tag(project, FIRST, 2, 7, 14);
        loop.until(() -> done.isDone() && comparison(model).places().size() > before);
        assertThat(model.currentPlace().map(Comparison.Place::span)).contains(place.span());
    }

    @Test
    void whoHasNothingIsTold() {
        Project project = project(2);
        var done = TestProject.tag(project, FIRST, 2, 7, 14);
        loop.until(done::isDone);
        CompareModel model = shown(project);
        model.choose(8);
        Comparison.Place place = model.currentPlace().orElseThrow();
        assertThat(place.difference()).isEqualTo(Kind.MISSED);
        assertThat(Told.kind(comparison(model), place, Kind.MISSED)).isEqualTo("Missed by Ben");
        assertThat(Told.who(comparison(model), place, model.schema().get()))
                .isEqualTo("Ada: location · Ben: –");
        assertThat(model.isUnfinished()).isFalse();
    }

    @Test
    void aLongQuoteIsToldByItsEnds() {
        Project project = project(2);
        Annotation.OnSpan mark =
                comparison(shown(project)).sides().getFirst().marks().stream()
                        .filter(one -> one.span().length() > 36)
                        .findFirst()
                        .orElseThrow();
        String text = comparison(shown(project)).document().text();
        assertThat(Told.quote(text, mark)).isEqualTo("the cranes have … unsafe for years");
    }

    @Test
    void whatIsWashedLiesApart() {
        List<Comparison.Place> places =
                List.of(place(0, 10), place(2, 4), place(8, 12), place(20, 22));
        assertThat(SheetMarks.washed(places)).containsExactly(new Span(0, 12), new Span(20, 22));
    }

    private static Comparison.Place place(int begin, int end) {
        return new Comparison.Place(Kind.MISSED, new Span(begin, end), List.of());
    }
}

package org.glossator.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.agreement.Agreement;
import org.glossator.agreement.Difference.Kind;
import org.glossator.agreement.Grain;
import org.glossator.agreement.Measure;
import org.glossator.model.DocumentId;
import org.glossator.project.Project;
import org.glossator.ui.Colleagues;
import org.glossator.ui.TestLoop;
import org.glossator.ui.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The numbers and what is behind them, without a toolkit.
class AgreementModelTest {

    @TempDir private Path folder;
    private final TestLoop loop = new TestLoop();
    private final List<DocumentId> listed = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
    }

    private Project project(int articles, int people) {
        Project project = Colleagues.create(folder, loop, articles, people);
        open.add(project);
        return project;
    }

    private AgreementModel model(Project project) {
        AgreementModel model =
                new AgreementModel(
                        project,
                        new AgreementModel.Around(
                                () -> listed, () -> Optional.of(new DocumentId(1))));
        open.add(model);
        return model;
    }

    private void settle(AgreementModel model) {
        loop.until(() -> !model.phase().get().isBusy());
    }

    private static Figures figures(AgreementModel model) {
        assertThat(model.phase().get()).isEqualTo(new Phase.Done());
        return model.figures().get().orElseThrow();
    }

    @Test
    void twoAnnotatorsHaveARowForKappaAndNoMatrix() {
        AgreementModel model = model(project(4, 2));
        model.start();
        settle(model);
        Figures figures = figures(model);
        assertThat(figures.measures()).contains("cohen-kappa", "krippendorff-alpha-u", "f1-label");
        assertThat(figures.pairwise()).isEmpty();
        assertThat(figures.tags()).containsExactly(-1, 0, 1, 2);
        assertThat(figures.report().documents()).isEqualTo(4);
        Agreement exact = figures.at("f1-exact", Measure.ALL_TAGS).orElseThrow();
        assertThat(Numbers.value(exact)).isPresent();
        assertThat(exact.cautions()).isNotEmpty();
    }

    @Test
    void ofThreeEachTwoHaveTheirOwnNumbers() {
        AgreementModel model = model(project(4, 3));
        model.start();
        settle(model);
        Figures figures = figures(model);
        assertThat(figures.measures()).doesNotContain("cohen-kappa");
        assertThat(figures.pairwise())
                .containsExactly(
                        "cohen-kappa", "f1-exact", "f1-overlap", "f1-label", "boundary-distance");
        assertThat(figures.at("cohen-kappa", 0, List.of(0, 2))).isPresent();
    }

    @Test
    void lengthsAreNotCountedInSpans() {
        AgreementModel model = model(project(3, 2));
        model.grain().set(Grain.SPAN);
        model.start();
        settle(model);
        assertThat(figures(model).at("krippendorff-alpha-u", Measure.ALL_TAGS)).isEmpty();
        assertThat(figures(model).at("krippendorff-alpha", Measure.ALL_TAGS)).isPresent();
    }

    @Test
    void whatIsChosenIsComputedAnew() {
        Project project = project(6, 3);
        AgreementModel model = model(project);
        model.start();
        settle(model);
        model.sets().set(Set.of("Ben", "Chiara"));
        assertThat(model.figures().get()).isEmpty();
        settle(model);
        assertThat(figures(model).report().sets()).containsExactly("Ben", "Chiara");
        model.tags().set(Set.of("claim"));
        settle(model);
        assertThat(figures(model).tags()).containsExactly(0);
        model.articles().set(Articles.OPEN);
        settle(model);
        assertThat(figures(model).report().documents()).isEqualTo(1);
        model.articles().set(Articles.LISTED);
        settle(model);
        assertThat(model.phase().get()).isEqualTo(new Phase.NoArticles());
        listed.addAll(List.of(new DocumentId(2), new DocumentId(5)));
        model.compute();
        settle(model);
        assertThat(figures(model).report().documents()).isEqualTo(2);
        model.finished().set(true);
        settle(model);
        // The fifth is in progress.
        assertThat(figures(model).report().documents()).isEqualTo(1);
    }

    @Test
    void valuesOfAnAttributeAreComparedInPlaceOfTags() {
        Project project = Colleagues.withStances(folder, loop, 12, 3);
        open.add(project);
        AgreementModel model = model(project);
        model.attribute().set("stance");
        model.start();
        settle(model);
        Figures figures = figures(model);
        assertThat(figures.report().tags()).containsExactlyInAnyOrder("asserted", "denied");
        int denied = figures.report().tags().indexOf("denied");
        DifferencesModel found = new DifferencesModel(project);
        open.add(found);
        found.start(behind(model, "f1-exact", denied));
        loop.until(() -> !found.phase().get().isBusy());
        assertThat(found.isOfAttribute()).isTrue();
        assertThat(found.rows().get())
                .filteredOn(Row.Place.class::isInstance)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(label(found, row)).isEqualTo("denied"));
    }

    private static String label(DifferencesModel found, Row row) {
        var difference = ((Row.Place) row).difference().difference();
        var mark = difference.one() == null ? difference.other() : difference.one();
        return mark == null ? "" : found.label(mark.tag());
    }

    @Test
    void oneAnnotatorAloneIsTold() {
        AgreementModel model = model(project(2, 1));
        model.start();
        settle(model);
        assertThat(model.phase().get()).isEqualTo(new Phase.TooFew(1));
    }

    @Test
    void aChangeMakesThemStale() {
        Project project = project(2, 2);
        AgreementModel model = model(project);
        model.start();
        settle(model);
        var done = TestProject.tag(project, new DocumentId(1), 2, 3, 6);
        loop.until(() -> done.isDone() && model.stale().get());
        assertThat(model.figures().get()).isPresent();
        model.compute();
        assertThat(model.stale().get()).isFalse();
        settle(model);
        figures(model);
    }

    @Test
    void behindANumberAreTheDifferencesThatLowerIt() {
        Project project = project(8, 3);
        AgreementModel model = model(project);
        model.start();
        settle(model);
        DifferencesModel found = new DifferencesModel(project);
        open.add(found);

        found.start(behind(model, "f1-exact", Measure.ALL_TAGS));
        loop.until(() -> !found.phase().get().isBusy());
        long all = found.count();
        assertThat(kinds(found)).containsExactly(Kind.MISSED, Kind.BOUNDARY, Kind.TAG);
        assertThat(found.rows().get()).hasSize((int) all + 3);

        found.toggle(Kind.MISSED);
        assertThat(found.rows().get()).hasSizeLessThan((int) all + 3);
        assertThat(found.rows().get().getFirst())
                .isInstanceOfSatisfying(Row.Group.class, one -> assertThat(one.open()).isFalse());

        found.start(behind(model, "f1-overlap", Measure.ALL_TAGS));
        loop.until(() -> !found.phase().get().isBusy());
        assertThat(kinds(found)).containsExactly(Kind.MISSED, Kind.TAG);

        found.start(behind(model, "boundary-distance", 0));
        loop.until(() -> !found.phase().get().isBusy());
        assertThat(kinds(found)).containsExactly(Kind.BOUNDARY);
        assertThat(found.label(0)).isEqualTo("claim");
        found.clear();
        assertThat(found.rows().get()).isEmpty();
    }

    private static Behind behind(AgreementModel model, String measure, int tag) {
        Figures figures = figures(model);
        return Behind.of(figures, figures.at(measure, tag).orElseThrow());
    }

    private static List<Kind> kinds(DifferencesModel found) {
        return found.rows().get().stream()
                .filter(Row.Group.class::isInstance)
                .map(row -> ((Row.Group) row).kind())
                .toList();
    }
}

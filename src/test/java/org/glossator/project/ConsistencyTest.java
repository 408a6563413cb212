package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.Intended;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.store.ProjectFile;
import org.glossator.store.Store;
import org.glossator.suggest.Inconsistency;
import org.glossator.suggest.Radar;
import org.glossator.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

class ConsistencyTest {

    private static final TagId ACTOR = new TagId(2);
    private static final TagId LOCATION = new TagId(3);

    private static final String FIRST =
            "😀 The minister met a Corranish mayor. Corran is calm, said the minister. Corran"
                    + " sleeps.";
    private static final String SECOND = "In Corran the minister spoke. CORRAN waits.";
    private static final String UNTOUCHED = "Corran, Corran and the minister.";

    @TempDir private Path folder;
    private Project project;
    private List<DocumentId> documents;

    @BeforeEach
    void open() throws IOException {
        Path in = folder.resolve("in.jsonl");
        StringBuilder lines = new StringBuilder();
        for (String text : List.of(FIRST, SECOND, UNTOUCHED)) {
            lines.append(
                    "{\"id\":\"%d\",\"text\":\"%s\",\"meta\":{\"title\":\"%s\",\"language\":\"en\"}}\n"
                            .formatted(lines.length(), text, text.substring(0, 4)));
        }
        Files.writeString(in, lines);
        project = Project.create(folder.resolve("p.glossa"), Desks.around(), "Marta");
        assertThat(Desks.take(project, in).refused()).isEmpty();
        documents = Desks.documents(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    /// Tags the words where they stand for the n-th time.
    private Annotation.OnSpan tag(int document, String words, int nth, TagId tag) {
        String text = List.of(FIRST, SECOND, UNTOUCHED).get(document);
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(words, at + 1);
        }
        Annotation.OnSpan mark =
                Desks.mark(project, documents.get(document), at, at + words.length()).withTag(tag);
        project.apply(new Edit.Add(mark), "add", words).join();
        return mark;
    }

    private void finish(int document) {
        WorkState before = project.article(documents.get(document)).join().state();
        project.apply(
                        new Edit.SetState(
                                documents.get(document),
                                project.annotator().id(),
                                before,
                                WorkState.FINISHED),
                        "state",
                        "")
                .join();
    }

    private Survey survey(boolean everybody) {
        return Desks.await(project.consistency().survey(everybody, _ -> {}));
    }

    private List<Inconsistency> found() {
        return survey(false).ranked().found().stream().map(Radar.Found::what).toList();
    }

    private Deviations places() {
        Survey survey = survey(false);
        assertThat(survey.ranked().found()).hasSize(1);
        return Desks.await(
                project.consistency().places(survey, survey.ranked().found().getFirst()));
    }

    private MendReport mend(Deviations places, Deviation.Goal goal) {
        List<Mend> mends =
                places.places().stream().flatMap(place -> place.mend(goal).stream()).toList();
        return Desks.await(project.consistency().mend(mends, "words"));
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (DocumentId document : documents) {
            Article article = project.article(document).join();
            for (Annotation annotation : article.annotations()) {
                marks.add(
                        annotation.tag().value()
                                + " "
                                + ((Annotation.OnSpan) annotation)
                                        .span()
                                        .of(article.document().text()));
            }
        }
        return marks;
    }

    @Test
    void plainWordsAreFoundInWhatWasReadAndTaggedAtOnce() {
        tag(0, "Corran", 2, LOCATION);
        tag(0, "Corran", 3, LOCATION);
        tag(1, "Corran", 1, LOCATION);
        // Part of a word is none of it; what lies behind the last mark may not have been read.
        assertThat(found()).isEmpty();
        finish(1);
        assertThat(found())
                .containsExactly(
                        new Inconsistency.LeftPlain(project.set().id(), "Corran", LOCATION, 3, 1));
        assertThat(survey(false).documents()).isEqualTo(2);

        Deviations places = places();
        assertThat(places.complete()).isTrue();
        assertThat(places.places())
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.form()).isEqualTo(new Deviation.Form.Plain(new Span(30, 36)));
                    assertThat(place.context().words()).isEqualTo("CORRAN");
                });
        assertThat(mend(places, new Deviation.Goal.As(LOCATION)))
                .isEqualTo(new MendReport(1, 1, 0));
        assertThat(found()).isEmpty();
        assertThat(project.history().undo().orElseThrow().action()).isEqualTo("mend");
        assertThat(Desks.await(project.check())).isEmpty();

        project.undo().join();
        assertThat(found()).hasSize(1);
        assertThat(marks()).hasSize(3);
    }

    @Test
    void otherTagsAreFoundAndGivenTheUsualOneInOneStep() {
        tag(0, "Corran", 2, LOCATION);
        tag(0, "Corran", 3, LOCATION);
        tag(1, "Corran", 1, ACTOR);
        tag(1, "CORRAN", 1, ACTOR);
        tag(2, "Corran", 1, LOCATION);
        assertThat(found())
                .containsExactly(
                        new Inconsistency.TaggedDifferently(
                                project.set().id(),
                                "Corran",
                                List.of(
                                        new Inconsistency.Share(LOCATION, 3),
                                        new Inconsistency.Share(ACTOR, 2))));
        Deviations places = places();
        assertThat(places.places()).hasSize(5);
        assertThat(mend(places, new Deviation.Goal.As(LOCATION)))
                .isEqualTo(new MendReport(2, 1, 0));
        assertThat(found()).isEmpty();
        assertThat(marks()).allMatch(mark -> mark.startsWith("3 "));
        // They are no longer as they were.
        assertThat(mend(places, new Deviation.Goal.As(ACTOR))).isEqualTo(new MendReport(3, 2, 0));
        assertThat(mend(places, new Deviation.Goal.As(ACTOR))).isEqualTo(new MendReport(0, 0, 3));
        project.undo().join();
        project.undo().join();
        assertThat(found()).hasSize(1);
    }

    @Test
    void boundariesAreFoundWhereTheLongerWordsStandAndWidenedOrNarrowed() {
        tag(0, "The minister", 1, ACTOR);
        tag(0, "the minister", 1, ACTOR);
        Annotation.OnSpan shorter = tag(1, "minister", 1, ACTOR);
        assertThat(found())
                .containsExactly(
                        new Inconsistency.BoundariesDiffer(
                                project.set().id(), "The minister", "minister", ACTOR, 2, 1));
        Deviations places = places();
        assertThat(mend(places, new Deviation.Goal.Longer())).isEqualTo(new MendReport(1, 1, 0));
        assertThat(found()).isEmpty();
        assertThat(marks()).containsExactly("2 The minister", "2 the minister", "2 the minister");
        project.undo().join();
        assertThat(project.article(documents.get(1)).join().annotations()).containsExactly(shorter);

        assertThat(mend(places(), new Deviation.Goal.Shorter())).isEqualTo(new MendReport(2, 1, 0));
        assertThat(marks()).containsOnly("2 minister");
        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsIntendedNeverReturnsUntilItIsTakenBack() {
        tag(0, "Corran", 2, LOCATION);
        tag(1, "Corran", 1, ACTOR);
        Intended intended = found().getFirst().intended();
        project.consistency().intend(intended).join();
        assertThat(survey(false).ranked()).isEqualTo(new Radar.Ranked(List.of(), 0, 1));
        assertThatThrownBy(() -> project.consistency().intend(intended).join())
                .hasMessageContaining("look at it again");
        project.close();
        project = Project.open(folder.resolve("p.glossa"), Desks.around(), "Marta");
        assertThat(found()).isEmpty();
        assertThat(project.consistency().intended().join()).containsExactly(intended);
        project.undo().join();
        assertThat(found()).hasSize(1);
        project.redo().join();
        assertThat(found()).isEmpty();
        project.consistency().question(intended).join();
        assertThat(found()).hasSize(1);
        assertThat(project.consistency().intended().join()).isEmpty();
    }

    @Test
    void everybodyIsJudgedAloneButForTags() {
        tag(0, "Corran", 2, LOCATION);
        tag(0, "Corran", 3, LOCATION);
        tag(1, "Corran", 1, LOCATION);
        project.annotateAs("Ilves").join();
        tag(2, "Corran", 2, ACTOR);
        assertThat(found()).isEmpty();
        Survey survey = survey(true);
        assertThat(survey.documents()).isEqualTo(3);
        assertThat(survey.ranked().found())
                .extracting(Radar.Found::what)
                .containsExactly(
                        new Inconsistency.TaggedDifferently(
                                null,
                                "Corran",
                                List.of(
                                        new Inconsistency.Share(LOCATION, 3),
                                        new Inconsistency.Share(ACTOR, 1))));
        Deviations places =
                Desks.await(
                        project.consistency().places(survey, survey.ranked().found().getFirst()));
        assertThat(places.places()).hasSize(4);
        // Only the annotator's own mark changes, whatever is asked for.
        assertThat(mend(places, new Deviation.Goal.As(new TagId(1))))
                .isEqualTo(new MendReport(1, 1, 3));
    }

    @Test
    void ignoredArticlesDoNotCount() {
        tag(0, "Corran", 2, LOCATION);
        tag(1, "Corran", 1, ACTOR);
        project.apply(
                        new Edit.SetState(
                                documents.get(1),
                                project.annotator().id(),
                                WorkState.IN_PROGRESS,
                                WorkState.IGNORED),
                        "state",
                        "")
                .join();
        assertThat(found()).isEmpty();
    }

    @Test
    void documentsThatHaveGoneArePassedOver() {
        tag(0, "Corran", 2, LOCATION);
        tag(1, "Corran", 1, ACTOR);
        Deviations places = places();
        Survey before = survey(false);
        project.undo().join();
        project.undo().join();
        project.undo().join();
        project.undo().join();
        assertThat(mend(places, new Deviation.Goal.As(LOCATION)).mended()).isZero();
        assertThat(
                        Desks.await(
                                        project.consistency()
                                                .places(before, before.ranked().found().getFirst()))
                                .places())
                .isEmpty();
    }

    @Test
    void aSurveyThatIsStoppedEnds() {
        tag(0, "Corran", 2, LOCATION);
        tag(1, "Corran", 1, LOCATION);
        try (Store store = ProjectFile.reader(project.file())) {
            Surveying surveying =
                    new Surveying(
                            store,
                            List.of(project.set()),
                            _ -> {},
                            progress -> {
                                if (progress.done() == 1) {
                                    throw new CancellationException("stopped");
                                }
                            });
            assertThatThrownBy(surveying::run).isInstanceOf(CancellationException.class);
            assertThat(store.documents()).isEqualTo(3);
        }
    }

    @Test
    void marksInPiecesAndNotesStayAsTheyAre() {
        Annotation.OnSpan noted =
                Desks.mark(project, documents.get(1), 3, 9)
                        .withTag(ACTOR)
                        .withNote("who?")
                        .withAttributes(Map.of());
        project.apply(new Edit.Add(noted), "add", "").join();
        tag(0, "Corran", 2, LOCATION);
        tag(0, "Corran", 3, LOCATION);
        Annotation.OnSpan pieces =
                Desks.mark(project, documents.get(1), 0, 2)
                        .withFragments(List.of(new Span(3, 9), new Span(30, 36)))
                        .withTag(LOCATION);
        project.apply(new Edit.Add(pieces), "add", "").join();
        mend(places(), new Deviation.Goal.As(LOCATION));
        assertThat(project.article(documents.get(1)).join().annotations())
                .containsExactlyInAnyOrder(pieces, noted.withTag(LOCATION));
    }
}

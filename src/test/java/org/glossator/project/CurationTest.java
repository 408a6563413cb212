package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.curate.Adjudication;
import org.glossator.curate.Case;
import org.glossator.curate.Choice;
import org.glossator.curate.Correction;
import org.glossator.curate.MergeStrategy;
import org.glossator.curate.Reading;
import org.glossator.curate.Ruling;
import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.store.ProjectFile;
import org.glossator.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

class CurationTest {

    private static final TagId ACTOR = new TagId(2);
    private static final String TEXT =
            "😀 The minister said the dam would hold. Engineers of Corran disagreed.";

    @TempDir private Path folder;
    private Project project;
    private DocumentId document;

    @BeforeEach
    void open() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Files.writeString(
                in,
                "{\"id\":\"1\",\"text\":\"%s\",\"meta\":{\"title\":\"Dam\",\"language\":\"en\"}}\n"
                        .formatted(TEXT));
        project = Project.create(folder.resolve("p.glossa"), Desks.around(), "Ana");
        assertThat(Desks.take(project, in).refused()).isEmpty();
        document = Desks.documents(project).getFirst();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Annotation.OnSpan tag(String words, TagId tag) {
        int at = TEXT.indexOf(words);
        Annotation.OnSpan mark =
                Desks.mark(project, document, at, at + words.length()).withTag(tag);
        project.apply(new Edit.Add(mark), "add", words).join();
        return mark;
    }

    private void finish() {
        project.apply(
                        new Edit.SetState(
                                document,
                                project.annotator().id(),
                                WorkState.IN_PROGRESS,
                                WorkState.FINISHED),
                        "state",
                        "")
                .join();
    }

    /// Ana and Ben agree on the minister, differ about the claim, and only Ana has Corran.
    private void annotate() {
        tag("The minister", ACTOR);
        tag("the dam would hold", new TagId(1));
        tag("Corran", ACTOR);
        finish();
        project.annotateAs("Ben").join();
        tag("The minister", ACTOR);
        tag("said the dam would hold", new TagId(1));
        finish();
        project.annotateAs("Rea").join();
    }

    private Docket docket() {
        return Desks.await(project.curation().docket(CurationOrder.USUAL));
    }

    private Ruling take(Case one, int reading) {
        Choice choice = new Choice.Take(one.readings().subList(reading, reading + 1));
        return project.curation()
                .decide(
                        CurationOrder.USUAL,
                        one,
                        choice,
                        new Adjudication.Why("boundary", "without the attribution"),
                        "")
                .join();
    }

    private List<Annotation> marks(String set) {
        try (Store store = ProjectFile.reader(project.file())) {
            return store.sets().stream()
                    .filter(one -> one.name().equals(set))
                    .map(AnnotationSet::id)
                    .findFirst()
                    .map(id -> store.annotations(document, id))
                    .orElse(List.of());
        }
    }

    @Test
    void articlesWaitUntilTwoHaveFinishedThem() {
        tag("The minister", ACTOR);
        finish();
        project.annotateAs("Ben").join();
        tag("Corran", ACTOR);
        assertThat(docket().open()).isEmpty();
        assertThat(docket().unfinished()).isEqualTo(1);
        Docket all =
                Desks.await(project.curation().docket(CurationOrder.USUAL.withUnfinished(true)));
        assertThat(all.open())
                .extracting(one -> one.one().kind())
                .containsExactly(Case.Kind.MISSED, Case.Kind.MISSED);
    }

    @Test
    void aChoiceGoesIntoTheGoldSetAndNoOtherAndIsTakenBack() {
        annotate();
        List<Annotation> ana = marks("Ana");
        List<Annotation> ben = marks("Ben");
        Docket before = docket();
        assertThat(before.open())
                .extracting(one -> one.one().kind())
                .containsExactly(Case.Kind.AGREED, Case.Kind.BOUNDARY, Case.Kind.MISSED);
        Case claim = before.open().get(1).one();
        Ruling ruling = take(claim, 0);
        assertThat(marks("gold"))
                .singleElement()
                .satisfies(gold -> assertThat(Reading.same(gold, claim.sample())).isTrue());
        assertThat(ruling.decision().note()).isEqualTo("without the attribution");
        assertThat(docket().open()).hasSize(2);
        assertThat(docket().decided()).isEqualTo(1);
        assertThat(project.undo().join()).isPresent();
        assertThat(marks("gold")).isEmpty();
        assertThat(docket().open()).isEqualTo(before.open());
        assertThat(project.redo().join()).isPresent();
        assertThat(docket().open()).hasSize(2);
        assertThat(marks("Ana")).isEqualTo(ana);
        assertThat(marks("Ben")).isEqualTo(ben);
        assertThat(Desks.await(project.check())).isEmpty();
    }

    @Test
    void aSecondPassOffersOnlyWhatIsNew() {
        annotate();
        for (Matter matter : docket().open()) {
            take(matter.one(), 0);
        }
        assertThat(docket().open()).isEmpty();
        project.annotateAs("Ben").join();
        Annotation.OnSpan corran = tag("of Corran", ACTOR);
        assertThat(docket().open())
                .singleElement()
                .satisfies(matter -> {
                    assertThat(matter.one().kind()).isEqualTo(Case.Kind.BOUNDARY);
                    assertThat(matter.before()).hasSize(1);
                    assertThat(matter.gold()).hasSize(1);
                });
        Matter again = docket().open().getFirst();
        project.apply(new Edit.Remove(corran), "remove", "").join();
        assertThatThrownBy(() -> take(again.one(), 0))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("changed since");
        assertThat(docket().open()).isEmpty();
    }

    @Test
    void aStrategyTakesWhatItsPreviewSays() {
        annotate();
        CurationReport preview =
                Desks.await(
                        project.curation()
                                .preview(CurationOrder.USUAL, new MergeStrategy.Unanimous()));
        assertThat(preview.taken()).isEqualTo(Map.of(Case.Kind.AGREED, 1L));
        assertThat(preview.left()).isEqualTo(Map.of(Case.Kind.BOUNDARY, 1L, Case.Kind.MISSED, 1L));
        assertThat(marks("gold")).isEmpty();
        CurationReport done =
                Desks.await(
                        project.curation()
                                .settle(CurationOrder.USUAL, new MergeStrategy.Unanimous()));
        assertThat(done).isEqualTo(preview);
        assertThat(marks("gold")).hasSize(1);
        assertThat(docket().open()).hasSize(2);
        project.undo().join();
        assertThat(marks("gold")).isEmpty();
        assertThat(docket().open()).hasSize(3);
    }

    @Test
    void oneAnnotatorMayBeTakenFirst() {
        annotate();
        AnnotationSet ben = docket().sets().get(1);
        CurationReport done =
                Desks.await(
                        project.curation()
                                .settle(CurationOrder.USUAL, new MergeStrategy.First(ben.id())));
        assertThat(CurationReport.sum(done.taken())).isEqualTo(2);
        assertThat(CurationReport.sum(done.dropped())).isEqualTo(1);
        assertThat(marks("gold")).hasSize(2);
        assertThat(docket().open()).isEmpty();
    }

    @Test
    void theProjectHasItsOwnReasonCodes() {
        List<String> before = project.curation().reasons().join();
        assertThat(before).contains("boundary");
        project.curation().changeReasons(before, List.of("too long")).join();
        assertThat(project.curation().reasons().join()).containsExactly("too long");
        project.undo().join();
        assertThat(project.curation().reasons().join()).isEqualTo(before);
    }

    @Test
    void anAnnotatorIsToldWhatBecameOfTheirMarks() throws IOException {
        annotate();
        List<Matter> open = docket().open();
        take(open.get(0).one(), 0);
        take(open.get(1).one(), 0);
        take(open.get(2).one(), 0);
        FeedbackReport ben = Desks.await(project.curation().feedback("Ben"));
        assertThat(ben.decided()).isEqualTo(2);
        assertThat(ben.kept()).isEqualTo(1);
        assertThat(ben.lessons())
                .extracting(FeedbackReport.Lesson::change)
                .containsExactly(Correction.Change.SHORTENED, Correction.Change.ADDED);
        FeedbackReport.Place place = ben.lessons().getFirst().places().getFirst();
        assertThat(place.was()).isEqualTo("said the dam would hold");
        assertThat(place.now()).isEqualTo("the dam would hold");
        assertThat(ben.lessons().getLast().places().getFirst().now()).isEqualTo("Corran");
        FeedbackReport ana = Desks.await(project.curation().feedback("Ana"));
        assertThat(ana.lessons()).isEmpty();
        assertThat(ana.kept()).isEqualTo(3);

        project.annotateAs("Ben").join();
        project.curation().answer(place.decision(), "<b>The ministry</b> says so").join();
        Path page = folder.resolve("ben.html");
        FeedbackReport answered = Desks.await(project.curation().feedback("Ben"));
        Desks.await(project.curation().page(answered, page));
        assertThat(Files.readString(page))
                .contains("1 of 1 claim marks were shortened: boundary")
                .contains("1 of 2 actor marks in gold were overlooked: boundary")
                .contains("Ben: &lt;b&gt;The ministry&lt;/b&gt; says so")
                .contains("without the attribution")
                .doesNotContain("http", "<script");
        assertThatThrownBy(() -> Desks.await(project.curation().page(answered, page)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("exists");
        project.undo().join();
        assertThat(docket().open()).isEmpty();
    }

    @Test
    void nobodyOfThatNameIsNoAnnotator() {
        assertThatThrownBy(() -> Desks.await(project.curation().feedback("Zoe")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Zoe");
    }
}

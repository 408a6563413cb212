package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.suggest.Context;
import org.glossator.suggest.Wanted;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class FindingTest {

    private static final TagId CLAIM = new TagId(1);
    private static final TagId LOCATION = new TagId(3);
    private static final Wanted CORRAN = new Wanted("Corran", true, false, false);

    @TempDir private Path folder;
    private Project project;
    private List<DocumentId> documents;

    @BeforeEach
    void open() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Files.writeString(
                in,
                """
                {"id":"1","text":"Corran is calm. The mayor of Corran spoke.","meta":{"title":"One","language":"en"}}
                {"id":"2","text":"Nothing here.","meta":{"title":"Two","language":"en"}}
                {"id":"3","text":"😀 In CORRAN and the Corranish hills.","meta":{"title":"Three","language":"en"}}
                """);
        project = Project.create(folder.resolve("p.glossa"), Desks.around(), "Marta");
        assertThat(Desks.take(project, in).refused()).isEmpty();
        documents = Desks.documents(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void findsEveryPlaceWithItsSentenceInTheOrderOfDocuments() {
        List<OccurrencesIn> found = find(CORRAN, null);
        assertThat(found).extracting(OccurrencesIn::title).containsExactly("One", "Three");
        assertThat(found.getFirst().places())
                .extracting(Occurrence::context)
                .containsExactly(
                        new Context("", "Corran", " is calm."),
                        new Context("The mayor of ", "Corran", " spoke."));
        assertThat(found.getLast().places())
                .extracting(Occurrence::span)
                .containsExactly(new Span(6, 12));
    }

    @Test
    void looksInOneDocumentAlone() {
        assertThat(find(CORRAN, documents.getLast()))
                .extracting(OccurrencesIn::document)
                .containsExactly(documents.getLast());
    }

    @Test
    void tellsWhatIsMarkedThere() {
        project.apply(new Edit.Add(Desks.mark(project, documents.getFirst(), 0, 6)), "add", "")
                .join();
        project.apply(new Edit.Add(Desks.mark(project, documents.getFirst(), 16, 42)), "add", "")
                .join();
        List<Occurrence> places = find(CORRAN, null).getFirst().places();
        assertThat(places.getFirst().isTagged(CLAIM)).isTrue();
        assertThat(places.getFirst().isTagged(LOCATION)).isFalse();
        assertThat(places.getLast().isTagged()).isFalse();
        assertThat(places.getLast().overlaps())
                .containsExactly(new Occurrence.Overlap(CLAIM, false));
    }

    @Test
    void tagsPlacesAsOneStepThatCanBeTakenBackAndDoneAgain() {
        List<OccurrencesIn> found = find(CORRAN, null);
        TagReport report = Desks.await(project.everywhere().tag(order(found)));
        assertThat(report).isEqualTo(new TagReport(3, 2, 0));
        assertThat(quotes()).containsExactly("Corran", "Corran", "CORRAN");
        assertThat(states())
                .containsExactly(WorkState.IN_PROGRESS, WorkState.NEW, WorkState.IN_PROGRESS);
        assertThat(project.history().undo().orElseThrow().action()).isEqualTo("tag-all");
        assertThat(project.history().undo().orElseThrow().detail()).isEqualTo("Corran");
        assertThat(Desks.await(project.check())).isEmpty();

        project.undo().join();
        assertThat(quotes()).isEmpty();
        assertThat(states()).containsOnly(WorkState.NEW);
        assertThat(project.history().undo().orElseThrow().action()).isEqualTo("import");

        assertThat(project.redo().join().orElseThrow().added()).hasSize(3);
        assertThat(quotes()).containsExactly("Corran", "Corran", "CORRAN");
    }

    @Test
    void passesOverWhatHasTheTagByNow() {
        List<OccurrencesIn> found = find(CORRAN, null);
        Desks.await(project.everywhere().tag(order(found.subList(0, 1))));
        assertThat(Desks.await(project.everywhere().tag(order(found))))
                .isEqualTo(new TagReport(1, 1, 2));
        assertThat(Desks.await(project.everywhere().tag(order(found))))
                .isEqualTo(new TagReport(0, 0, 3));
        assertThat(quotes()).hasSize(3);
        List<OccurrencesIn> again = Desks.await(project.everywhere().again(found));
        assertThat(again)
                .allSatisfy(
                        in -> assertThat(in.places()).allMatch(place -> place.isTagged(LOCATION)));
    }

    @Test
    void documentsThatHaveGoneArePassedOver() {
        List<OccurrencesIn> found = find(CORRAN, null);
        project.undo().join();
        assertThat(Desks.await(project.everywhere().tag(order(found))))
                .isEqualTo(new TagReport(0, 0, 3));
        assertThat(Desks.await(project.everywhere().again(found)))
                .allMatch(in -> in.places().isEmpty());
    }

    @Test
    void aCancelledTaggingChangesNothing() {
        List<OccurrencesIn> found = find(CORRAN, null);
        CountDownLatch busy = new CountDownLatch(1);
        Runnable unsubscribe = project.subscribe(_ -> await(busy));
        CompletableFuture<Annotator> before = project.annotateAs("Marta");
        Job<TagReport> tagging = project.everywhere().tag(order(found));
        tagging.cancel();
        busy.countDown();
        before.join();
        unsubscribe.run();
        assertThatThrownBy(() -> Desks.await(tagging)).isInstanceOf(CancellationException.class);
        assertThat(quotes()).isEmpty();
        assertThat(project.history().undo().orElseThrow().action()).isEqualTo("import");
    }

    @Test
    void aCancelledSearchEnds() {
        CountDownLatch busy = new CountDownLatch(1);
        Project.Surroundings waiting =
                new Project.Surroundings(
                        work -> {
                            await(busy);
                            work.run();
                        },
                        Clock.systemUTC());
        try (Project other = Project.open(project.file(), waiting, "Marta")) {
            Job<OccurrencesReport> search =
                    other.everywhere().find(new OccurrencesOrder(CORRAN, null), _ -> {});
            search.cancel();
            busy.countDown();
            assertThat(search.result()).failsWithin(Duration.ofMinutes(1));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static TagOrder order(List<OccurrencesIn> found) {
        return new TagOrder(
                LOCATION,
                found.stream()
                        .map(in ->
                                new TagOrder.Places(
                                        in.document(),
                                        in.places().stream().map(Occurrence::span).toList()))
                        .toList(),
                "Corran");
    }

    private List<OccurrencesIn> find(Wanted wanted, @Nullable DocumentId within) {
        List<OccurrencesIn> found = new ArrayList<>();
        OccurrencesReport report =
                Desks.await(
                        project.everywhere()
                                .find(new OccurrencesOrder(wanted, within), found::addAll));
        assertThat(report).isEqualTo(new OccurrencesReport(within == null ? 3 : 1, true));
        return found;
    }

    private List<String> quotes() {
        List<String> quotes = new ArrayList<>();
        for (DocumentId document : documents) {
            Article article = project.article(document).join();
            for (Annotation annotation : article.annotations()) {
                assertThat(annotation.tag()).isEqualTo(LOCATION);
                quotes.add(((Annotation.OnSpan) annotation).span().of(article.document().text()));
            }
        }
        return quotes;
    }

    private List<WorkState> states() {
        return documents.stream()
                .map(document -> project.article(document).join().state())
                .toList();
    }
}

package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.edit.Edit;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.model.TagId;
import org.glossator.search.Coverage;
import org.glossator.search.Misread;
import org.glossator.store.Disk;
import org.glossator.store.ProjectFile;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.glossator.text.Span;
import org.glossator.ui.Await;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

class SearchingTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("p.glossa");
        Files.writeString(folder.resolve("a.txt"), "Ferry 🐱 aground\n\nThe minister denied it.\n");
        Files.writeString(folder.resolve("b.txt"), "Count halted\n\nNo minister spoke.\n");
    }

    @Test
    void whatWasImportedIsFoundOnceItIsIndexed() {
        List<Coverage> told = Collections.synchronizedList(new ArrayList<>());
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            project.searching().onCoverage(told::add);
            Desks.take(project, folder.resolve("a.txt"), folder.resolve("b.txt"));
            SearchAnswer.Found early = found(project, "minister");
            assertThat(early.coverage().all()).isEqualTo(2);
            Await.that(() -> assertThat(told).contains(new Coverage(2, 2)));
            SearchAnswer.Found found = found(project, "minister NOT title:count");
            assertThat(found.documents()).containsExactly(new DocumentId(1));
            List<SearchHit> hits =
                    project.searching().hits(found.query(), found.documents()).join();
            assertThat(hits).hasSize(1);
            assertThat(hits.getFirst().excerpt().text()).isEqualTo("The minister denied it.");
            assertThat(project.searching().sightings(found.query(), new DocumentId(1)).join())
                    .containsExactly(new Span(22, 30));
        }
    }

    @Test
    void theIndexGoesOnAfterARestartAndFollowsMarks() {
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            Desks.take(project, folder.resolve("a.txt"));
        }
        try (Project project = Project.open(file, Desks.around(), "Marta")) {
            Await.that(() -> assertThat(found(project, "minister").documents()).hasSize(1));
            DocumentId document = Desks.documents(project).getFirst();
            project.apply(new Edit.Add(Desks.mark(project, document, 0, 8)), "add", "").join();
            Await.that(() -> assertThat(found(project, "claim:ferry").documents()).hasSize(1));
            SearchAnswer.Found found = found(project, "claim:*");
            assertThat(project.searching().sightings(found.query(), document).join())
                    .containsExactly(new Span(0, 8));
        }
    }

    @Test
    void placesTaggedAtOnceAreFoundByTheirTag() {
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            Desks.take(project, folder.resolve("a.txt"), folder.resolve("b.txt"));
            Await.that(() ->
                    assertThat(found(project, "minister").coverage())
                            .isEqualTo(new Coverage(2, 2)));
            TagId claim = project.schema().spanTags().getFirst().id();
            List<TagOrder.Places> places =
                    Desks.documents(project).stream()
                            .map(id -> new TagOrder.Places(id, List.of(new Span(0, 5))))
                            .toList();
            Desks.await(project.everywhere().tag(new TagOrder(claim, places, "")));
            Await.that(() -> assertThat(found(project, "claim:*").documents()).hasSize(2));
        }
    }

    @Test
    void saysThatArticlesCannotBeIndexed() {
        Edit edit;
        Stamp stamp;
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            Desks.take(project, folder.resolve("a.txt"));
            edit = new Edit.Add(Desks.mark(project, new DocumentId(1), 0, 8));
            stamp = new Stamp(project.annotator().id(), Desks.NOW, "add", "");
        }
        List<Refusal> told = Collections.synchronizedList(new ArrayList<>());
        Store store = ProjectFile.open(file);
        store.apply(edit, stamp);
        Disk.READ_ONLY.trouble(store);
        try (Worker worker = new Worker("test")) {
            Indexing indexing = new Indexing(worker, store, _ -> {}, told::add);
            worker.tell(indexing::later);
            Await.that(() -> assertThat(told).isNotEmpty());
            indexing.close();
            worker.tell(store::close);
        }
    }

    @Test
    void whatIsNoQuestionIsAnsweredWithWhereItIsWrong() {
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            assertThat(project.searching().search("minister (").join())
                    .isEqualTo(
                            new SearchAnswer.Refused(
                                    new Misread(Misread.Why.BRACKET, new Span(9, 10), "(")));
        }
    }

    @Test
    void theNewestQuestionWins() {
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            CountDownLatch busy = new CountDownLatch(1);
            Asking slow =
                    new Asking() {
                        @Override
                        public <T> CompletableFuture<T> ask(Function<Store, T> question) {
                            return CompletableFuture.supplyAsync(() -> {
                                try {
                                    busy.await();
                                } catch (InterruptedException e) {
                                    throw new IllegalStateException(e);
                                }
                                return question.apply(project.store());
                            });
                        }
                    };
            Searching searching = new Searching(project, slow);
            CompletableFuture<SearchAnswer> old = searching.search("one");
            CompletableFuture<SearchAnswer> newer = searching.search("two");
            busy.countDown();
            assertThat(old.join()).isEqualTo(new SearchAnswer.Overtaken());
            assertThat(newer.join()).isInstanceOf(SearchAnswer.Found.class);
        }
    }

    private static SearchAnswer.Found found(Project project, String typed) {
        return (SearchAnswer.Found) project.searching().search(typed).join();
    }
}

package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.Rejection;
import org.glossator.model.TagId;
import org.glossator.suggest.Reason;
import org.glossator.suggest.Suggestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

class SuggestingTest {

    private static final String ONE = "Ana Lima spoke.\n\nThen Ana Lima left.\n";
    private static final String TWO = "Nobody asked Ana Lima.\n";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void fill() throws IOException {
        file = folder.resolve("p.glossa");
        Files.writeString(folder.resolve("1.txt"), ONE);
        Files.writeString(folder.resolve("2.txt"), TWO);
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            Desks.take(project, folder.resolve("1.txt"), folder.resolve("2.txt"));
        }
    }

    private static void tag(Project project, DocumentId document, String text, int from) {
        int begin = text.indexOf("Ana Lima", from);
        Annotation.OnSpan mark = Desks.mark(project, document, begin, begin + 8);
        project.apply(new Edit.Add(mark), "add", "Ana Lima").join();
    }

    /// Done when the project has learned from so many annotations.
    private static CompletableFuture<Void> learned(Project project, int annotations) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        project.subscribe(change -> {
            if (change instanceof Change.Learned(var _, int known) && known == annotations) {
                done.complete(null);
            }
        });
        return done;
    }

    private static List<Suggestion> suggestions(Project project, int document) {
        return project.suggestions(Desks.documents(project).get(document)).join();
    }

    private static List<String> words(Project project, int document, String text) {
        return suggestions(project, document).stream()
                .map(one -> one.mark().span().of(text))
                .toList();
    }

    @Test
    void suggestsNothingBeforeAnythingIsTaggedAndNothingUnasked() {
        try (Project project = Project.open(file, Desks.around(), "Marta")) {
            tag(project, Desks.documents(project).getFirst(), ONE, 0);
            assertThat(suggestions(project, 1)).isEmpty();
        }
        try (Project project = Project.open(file, Desks.around(), "Nobody")) {
            CompletableFuture<Void> learned = learned(project, 0);
            project.learn();
            learned.join();
            assertThat(suggestions(project, 1)).isEmpty();
        }
    }

    @Test
    void learnsAgainAsWorkGoesOn() {
        try (Project project = Project.open(file, Desks.around(), "Marta")) {
            DocumentId first = Desks.documents(project).getFirst();
            CompletableFuture<Void> two = learned(project, 2);
            project.learn();
            tag(project, first, ONE, 0);
            tag(project, first, ONE, 5);
            two.join();
            Suggestion only = suggestions(project, 1).getFirst();
            assertThat(only.mark().span().of(TWO)).isEqualTo("Ana Lima");
            assertThat(only.mark().tag()).isEqualTo(new TagId(1));
            assertThat(only.reason()).isEqualTo(new Reason.TaggedBefore(2));
            assertThat(suggestions(project, 0)).as("what is marked").isEmpty();
            assertThat(project.stats().join().annotations()).isEqualTo(2);
        }
    }

    @Test
    void whatIsTurnedDownStaysSoAfterARestart() {
        try (Project project = Project.open(file, Desks.around(), "Marta")) {
            DocumentId first = Desks.documents(project).getFirst();
            tag(project, first, ONE, 0);
            tag(project, first, ONE, 5);
            CompletableFuture<Void> learned = learned(project, 2);
            project.learn();
            learned.join();
            Suggestion only = suggestions(project, 1).getFirst();
            DocumentId second = Desks.documents(project).get(1);
            Rejection rejection =
                    new Rejection(
                            second, project.set().id(), only.mark().tag(), only.mark().span());
            project.apply(new Edit.Reject(rejection), "reject", "Ana Lima").join();
            assertThat(suggestions(project, 1)).isEmpty();
        }
        try (Project project = Project.open(file, Desks.around(), "Marta")) {
            CompletableFuture<Void> learned = learned(project, 2);
            project.learn();
            learned.join();
            assertThat(suggestions(project, 1)).isEmpty();
            CompletableFuture<Void> again = learned(project, 2);
            project.undo().join();
            again.join();
            assertThat(words(project, 1, TWO)).containsExactly("Ana Lima");
        }
    }

    @Test
    void articlesCanBeOrderedByWhatTheyWouldTeach() throws IOException {
        Files.writeString(folder.resolve("3.txt"), "Nothing of that kind here.\n");
        Files.writeString(folder.resolve("4.txt"), "Where is Ana? Ana Lima is here.\n");
        try (Project project = Project.open(file, Desks.around(), "Marta")) {
            Desks.take(project, folder.resolve("3.txt"), folder.resolve("4.txt"));
            List<DocumentId> all = Desks.documents(project);
            tag(project, all.getFirst(), ONE, 0);
            CompletableFuture<Void> ranked = new CompletableFuture<>();
            project.subscribe(change -> {
                if (change instanceof Change.Ranked) {
                    ranked.complete(null);
                }
            });
            DocumentQuery query =
                    new DocumentQuery(
                            "",
                            Set.of(),
                            project.annotator().id(),
                            DocumentQuery.Sort.TEACHING,
                            false);
            assertThat(project.find(query).join()).isEqualTo(all);
            project.learn();
            ranked.join();
            assertThat(project.find(query).join())
                    .containsExactly(all.get(1), all.get(3), all.get(2), all.get(0));
        }
    }

    @Test
    void anotherAnnotatorTeachesAnew() {
        try (Project project = Project.open(file, Desks.around(), "Marta")) {
            DocumentId first = Desks.documents(project).getFirst();
            tag(project, first, ONE, 0);
            tag(project, first, ONE, 5);
            CompletableFuture<Void> learned = learned(project, 2);
            project.learn();
            learned.join();
            CompletableFuture<Void> none = learned(project, 0);
            project.annotateAs("Jonas").join();
            none.join();
            assertThat(suggestions(project, 1)).isEmpty();
        }
    }

    @Test
    void closingGivesUpWhatIsBeingLearned() {
        Project project = Project.open(file, Desks.around(), "Marta");
        tag(project, Desks.documents(project).getFirst(), ONE, 0);
        project.learn();
        project.close();
        try (Project again = Project.open(file, Desks.around(), "Marta")) {
            assertThat(again.stats().join().annotations()).isEqualTo(1);
        }
    }
}

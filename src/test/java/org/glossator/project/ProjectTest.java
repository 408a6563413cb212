package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

class ProjectTest {

    @TempDir Path folder;
    private Path file;
    private Path article;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("p.glossa");
        article = folder.resolve("a.txt");
        Files.writeString(article, "Head 🐱 line\n\nThe minister denied it.\n");
    }

    @Test
    void aTagIsThereAfterReopening() {
        Annotation.OnSpan mark;
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            Desks.take(project, article);
            DocumentId document = Desks.documents(project).getFirst();
            mark = Desks.mark(project, document, 5, 7);
            project.apply(new Edit.Add(mark), "add", "🐱").join();
        }
        try (Project project = Project.open(file, Desks.around(), "Marta")) {
            Article read = project.article(mark.document()).join();
            assertThat(read.annotations()).containsExactly(mark);
            assertThat(mark.span().of(read.document().text())).isEqualTo("🐱");
            assertThat(read.state()).isEqualTo(WorkState.IN_PROGRESS);
        }
    }

    /// A view's thread takes at once what it hands over itself: an answer that came that way would
    /// overtake the change it is about, which waits in the queue.
    @Test
    void answersAreHandedOverByTheThreadThatFoundThem() throws InterruptedException {
        Set<String> askers = ConcurrentHashMap.newKeySet();
        Executor publish =
                work -> {
                    String name = Thread.currentThread().getName();
                    if (name.startsWith("asker-")) {
                        askers.add(name);
                    }
                    work.run();
                };
        Project.Surroundings around = new Project.Surroundings(publish, Desks.around().clock());
        try (Project project = Project.create(file, around, "Marta")) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Runnable asking =
                        () -> {
                            for (int turn = 0; turn < 1_000; turn++) {
                                project.annotators().join();
                            }
                        };
                threads.add(Thread.ofPlatform().name("asker-" + i).start(asking));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(askers).isEmpty();
    }

    @Test
    void undoAndRedoReachAcrossARestart() {
        Annotation.OnSpan mark;
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            Desks.take(project, article);
            mark = Desks.mark(project, Desks.documents(project).getFirst(), 0, 4);
            project.apply(new Edit.Add(mark), "add", "Head").join();
            project.apply(new Edit.Replace(mark, mark.withTag(new TagId(2))), "retag", "Head")
                    .join();
        }
        try (Project project = Project.open(file, Desks.around(), "Marta")) {
            project.undo().join();
            assertThat(project.article(mark.document()).join().annotations()).containsExactly(mark);
            project.undo().join();
            assertThat(project.article(mark.document()).join().annotations()).isEmpty();
            assertThat(project.article(mark.document()).join().state()).isEqualTo(WorkState.NEW);
            project.undo().join();
            assertThat(Desks.documents(project)).isEmpty();
            assertThat(project.undo().join()).isEmpty();
            project.redo().join();
            project.redo().join();
            project.redo().join();
            assertThat(project.redo().join()).isEmpty();
            assertThat(project.article(mark.document()).join().annotations())
                    .containsExactly(mark.withTag(new TagId(2)));
        }
    }

    @Test
    void aChangeIsOnDiskBeforeItIsTold() {
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            Desks.take(project, article);
            DocumentId document = Desks.documents(project).getFirst();
            List<Long> seen = new ArrayList<>();
            project.subscribe(_ -> {
                try (ReadOnlyProject other = ReadOnlyProject.open(file)) {
                    seen.add(other.stats().annotations());
                }
            });
            project.apply(new Edit.Add(Desks.mark(project, document, 0, 4)), "add", "").join();
            assertThat(seen).containsExactly(1L);
        }
    }

    @Test
    void eachAnnotatorSeesTheirOwnMarks() {
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            Desks.take(project, article);
            DocumentId document = Desks.documents(project).getFirst();
            project.apply(new Edit.Add(Desks.mark(project, document, 0, 4)), "add", "").join();
            project.annotateAs("Ines").join();
            assertThat(project.annotator().name()).isEqualTo("Ines");
            assertThat(project.article(document).join().annotations()).isEmpty();
            project.annotateAs("Marta").join();
            assertThat(project.article(document).join().annotations()).hasSize(1);
            assertThat(project.annotators().join()).hasSize(2);
        }
    }

    @Test
    void anEditThatExpectsSomethingElseIsRefusedAndChangesNothing() {
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            Desks.take(project, article);
            Annotation.OnSpan mark = Desks.mark(project, Desks.documents(project).getFirst(), 0, 4);
            assertThatThrownBy(() -> project.apply(new Edit.Remove(mark), "remove", "").join())
                    .hasCauseInstanceOf(Refusal.class);
            assertThat(project.stats().join().annotations()).isZero();
            assertThat(project.history().undo().orElseThrow().action()).isEqualTo("import");
        }
    }

    @Test
    void anotherProgramsWritingIsNoticed() {
        try (Project project = Project.create(file, Desks.around(), "Marta");
                Project other = Project.open(file, Desks.around(), "Ines")) {
            List<Change> heard = new ArrayList<>();
            project.subscribe(heard::add);
            Desks.take(other, article);
            project.refresh().join();
            assertThat(heard).hasAtLeastOneElementOfType(Change.Reloaded.class);
            assertThat(Desks.documents(project)).hasSize(1);
        }
    }

    @Test
    void rowsLeaveOutDocumentsThatAreNoLongerThere() {
        try (Project project = Project.create(file, Desks.around(), "Marta")) {
            Desks.take(project, article);
            List<DocumentId> documents = Desks.documents(project);
            assertThat(project.rows(documents).join()).hasSize(1);
            project.undo().join();
            assertThat(project.rows(documents).join()).isEmpty();
        }
    }

    @Test
    void anExistingFileIsNotMadeAnew() {
        Project.create(file, Desks.around(), "Marta").close();
        assertThatThrownBy(() -> Project.create(file, Desks.around(), "Marta"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file.toString());
    }
}

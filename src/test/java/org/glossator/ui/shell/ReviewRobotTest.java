package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.glossator.edit.Edit;
import org.glossator.format.WriteOptions;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.project.ExportOrder;
import org.glossator.project.ExportReport;
import org.glossator.project.FeedbackReport;
import org.glossator.project.ImportOrder;
import org.glossator.project.MergeOrder;
import org.glossator.project.PackOrder;
import org.glossator.project.Project;
import org.glossator.settings.ThemeChoice;
import org.glossator.text.Span;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Two annotators' packets are merged, and what they disagree about is decided by keys alone,
/// through the whole window down to the rows of the file and the page of feedback.
class ReviewRobotTest {

    private static final TagId CLAIM = new TagId(1);
    private static final TagId ACTOR = new TagId(2);
    private static final TagId LOCATION = new TagId(3);
    private static final int SENTENCES = 15;

    /// Each sentence holds a claim whose begin they disagree about, and a name with two tags.
    private static final String TEXT =
            IntStream.rangeClosed(1, SENTENCES)
                    .mapToObj(
                            "Port%1$d told the agency that the dam number %1$d would hold. "
                                    ::formatted)
                    .collect(Collectors.joining())
                    .strip();

    @TempDir private Path folder;

    private static Project.Surroundings around() {
        return new Project.Surroundings(Runnable::run, Clock.systemUTC());
    }

    /// One annotator's work in a project of their own, as a packet.
    ///
    /// @param strict whether claims are marked without “that”, and names are actors
    private Path packet(String name, boolean strict) throws IOException {
        Path in = folder.resolve("dams.txt");
        Files.writeString(in, TEXT);
        Path packet = folder.resolve(name + ".glossapack");
        try (Project project = Project.create(folder.resolve(name + ".glossa"), around(), name)) {
            project.importFiles(ImportOrder.of(List.of(in))).result().join();
            for (int i = 1; i <= SENTENCES; i++) {
                String claim = "the dam number %d would hold".formatted(i);
                tag(project, CLAIM, strict ? claim : "that " + claim);
                tag(project, strict ? ACTOR : LOCATION, "Port" + i + " ");
            }
            project.apply(
                            new Edit.SetState(
                                    new DocumentId(1),
                                    project.annotator().id(),
                                    WorkState.IN_PROGRESS,
                                    WorkState.FINISHED),
                            "state",
                            "")
                    .join();
            PackOrder order = new PackOrder(packet, name, true, Instant.now());
            project.exchange().pack(order).result().join();
        }
        return packet;
    }

    private static void tag(Project project, TagId tag, String words) {
        int begin = TEXT.indexOf(words);
        Annotation mark =
                new Annotation.OnSpan(
                        project.newId(),
                        new DocumentId(1),
                        project.set().id(),
                        tag,
                        List.of(new Span(begin, begin + words.strip().length())),
                        Map.of(),
                        "",
                        project.origin());
        project.apply(new Edit.Add(mark), "add", words).join();
    }

    private static ListView<?> list(Workbench bench) {
        return (ListView<?>) bench.node("#adjudication-list");
    }

    private static long gold(Project project) {
        return project.stats().join().bySet().getOrDefault("gold", 0L);
    }

    private static void untilGold(Workbench bench, long marks) {
        Await.that(() -> assertThat(gold(bench.desk().project())).isEqualTo(marks));
    }

    @Test
    void thirtyDisagreementsAreDecidedByOneOrTwoKeysEach() throws IOException {
        List<Path> packets = List.of(packet("Ana", true), packet("Ben", false));
        try (Workbench bench =
                        new Workbench(folder, Workbench.settings(ThemeChoice.LIGHT), 1000, 960)
                                .create();
                Hand hand = new Hand(bench)) {
            Project project = bench.desk().project();
            project.exchange().merge(MergeOrder.of(packets)).result().join();
            hand.press(KeyCode.J, KeyCode.CONTROL, KeyCode.SHIFT);
            Await.fx(() -> list(bench).isFocused() && list(bench).getItems().size() == 3);

            // Tags come first, being worse: of the names Ana is right, but of the last one.
            for (int i = 1; i < SENTENCES; i++) {
                hand.press(KeyCode.DIGIT1);
            }
            hand.press(KeyCode.DIGIT2);
            untilGold(bench, SENTENCES);

            // What is being made is left by Escape, and so is the note, but not the panel.
            hand.press(KeyCode.E);
            Await.fx(() -> list(bench).getItems().size() == 4);
            hand.press(KeyCode.ESCAPE);
            Await.fx(() -> list(bench).getItems().size() == 3);
            TextField note = (TextField) bench.node("#adjudication-note");
            hand.press(KeyCode.M);
            Await.fx(note::isFocused);
            hand.press(KeyCode.M);
            hand.press(KeyCode.ESCAPE);
            Await.fx(() -> list(bench).isFocused());
            String written = FxThread.call(note::getText);
            assertThat(written).isEqualTo("m");

            // Claims: one with a reason, one both, one not at all, the others as Ana has them.
            hand.press(KeyCode.R);
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.B);
            hand.press(KeyCode.N);
            for (int i = 3; i < SENTENCES; i++) {
                hand.press(KeyCode.DIGIT1);
            }
            untilGold(bench, 2 * SENTENCES);
            Await.fx(() -> list(bench).getItems().isEmpty());

            hand.press(KeyCode.Z, KeyCode.CONTROL);
            Await.fx(() -> list(bench).getItems().size() == 3);
            untilGold(bench, 2 * SENTENCES - 1);
            hand.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
            untilGold(bench, 2 * SENTENCES);
            bench.settle();
            bench.picture("adjudicated-light");

            feedback(project);
            exported(project);
            hand.press(KeyCode.ESCAPE);
            Await.fx(() -> bench.surface().isFocused());
            assertThat(project.check().result().join()).isEmpty();
        }
    }

    private static void feedback(Project project) {
        FeedbackReport ben = project.curation().feedback("Ben").result().join();
        assertThat(ben.decided()).isEqualTo(2 * SENTENCES);
        // The last name, and the claim of which both were taken.
        assertThat(ben.kept()).isEqualTo(2);
        List<String> lessons =
                ben.lessons().stream()
                        .map(one -> one.places().size() + " " + one.change() + " " + one.reason())
                        .toList();
        assertThat(lessons)
                .containsExactlyInAnyOrder(
                        "14 RETAGGED ", "12 SHORTENED ", "1 SHORTENED boundary", "1 DROPPED ");
        FeedbackReport.Place first =
                ben.lessons().stream()
                        .filter(one -> one.reason().equals("boundary"))
                        .findFirst()
                        .orElseThrow()
                        .places()
                        .getFirst();
        assertThat(first.was()).isEqualTo("that the dam number 1 would hold");
        assertThat(first.now()).isEqualTo("the dam number 1 would hold");
    }

    private void exported(Project project) {
        Path out = folder.resolve("gold");
        ExportOrder order =
                new ExportOrder(
                        out,
                        "jsonl",
                        new ExportOrder.Sets.Named("gold"),
                        null,
                        WriteOptions.DEFAULT);
        ExportReport report = project.export(order).result().join();
        assertThat(report.annotations()).isEqualTo(2 * SENTENCES);
        String lines =
                report.files().stream()
                        .filter(file -> file.toString().endsWith(".jsonl"))
                        .map(ReviewRobotTest::read)
                        .collect(Collectors.joining());
        assertThat(lines).contains("\"quote\":\"the dam number 15 would hold\"");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.format.Loss;
import org.glossator.format.Records;
import org.glossator.format.WriteOptions;
import org.glossator.model.Document;
import org.glossator.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class ExportingTest {

    private static final Path SAMPLES = Path.of("sample-articles");

    @TempDir Path folder;

    @Test
    void whatIsExportedComesBackTheSame() throws IOException {
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        try (Project project = samples("a.glossa")) {
            ExportReport report = export(project, first, "jsonl", new ExportOrder.Sets.All());
            assertThat(report.annotations()).isEqualTo(project.stats().join().annotations());
            assertThat(report.losses()).isEmpty();
        }
        try (Project copy =
                Project.create(folder.resolve("b.glossa"), Desks.around(), "somebody")) {
            assertThat(Desks.take(copy, first).refused()).isEmpty();
            export(copy, second, "jsonl", new ExportOrder.Sets.All());
        }
        assertThat(second).hasSameTextualContentAs(first);
    }

    /// Marks, people, colours and guidelines go through a project of REFI-QDA; what it cannot hold
    /// is named.
    @Test
    void aProjectOfRefiQdaBringsAllTheMarksBack() throws IOException {
        Path file = folder.resolve("out.qdpx");
        Path book = folder.resolve("out.qdc");
        try (Project project = samples("a.glossa");
                Project copy = Project.create(folder.resolve("b.glossa"), Desks.around(), "Ana")) {
            ExportReport report = export(project, file, "qdpx", new ExportOrder.Sets.All());
            assertThat(report.losses())
                    .extracting(Loss::kind)
                    .contains("shortcut", "guideline of a relation");
            ImportReport taken = Desks.take(copy, file);
            assertThat(taken.refused()).isEmpty();
            assertThat(taken.losses()).isEmpty();
            assertThat(copy.stats().join().annotations())
                    .isEqualTo(project.stats().join().annotations());
            assertThat(copy.stats().join().relations())
                    .isEqualTo(project.stats().join().relations());
            assertThat(copy.stats().join().bySet()).isEqualTo(project.stats().join().bySet());
            assertThat(copy.schema().spanTags()).isEqualTo(project.schema().spanTags());
            export(project, book, "qdc", new ExportOrder.Sets.All());
            assertThat(Desks.take(copy, book).tags()).isZero();
        }
    }

    /// From a page through a file into another project, and named where a project knows the text
    /// without them.
    @Test
    void headingsGoAlong() throws IOException {
        Path page = Path.of("sample-articles/en-09-airport-blackout.html");
        Path out = folder.resolve("out.jsonl");
        try (Project project = Project.create(folder.resolve("a.glossa"), Desks.around(), "Ana")) {
            Desks.take(project, page);
            assertThat(headings(project)).containsExactly("2 Delays as far as Madrid");
            export(project, out, "jsonl", new ExportOrder.Sets.All());
        }
        try (Project copy = Project.create(folder.resolve("b.glossa"), Desks.around(), "Ana")) {
            Desks.take(copy, out);
            assertThat(headings(copy)).containsExactly("2 Delays as far as Madrid");
            assertThat(Desks.take(copy, page).losses()).isEmpty();
        }
        Path bare = folder.resolve("bare.jsonl");
        Files.writeString(bare, Files.readString(out).replaceAll(",\"headings\":\\[.*?\\]", ""));
        try (Project without = Project.create(folder.resolve("c.glossa"), Desks.around(), "Ana")) {
            Desks.take(without, bare);
            assertThat(headings(without)).isEmpty();
            assertThat(Desks.take(without, page).losses())
                    .containsExactly(
                            new Loss(
                                    "heading of a known article",
                                    1,
                                    "en-09-airport-blackout: “Delays as far as Madrid”"));
        }
    }

    /// Those of all documents.
    private static List<String> headings(Project project) {
        return Desks.documents(project).stream()
                .map(id -> project.article(id).join().document())
                .flatMap(ExportingTest::headings)
                .toList();
    }

    private static Stream<String> headings(Document document) {
        return document.headings().stream()
                .map(one -> one.level() + " " + one.span().of(document.text()));
    }

    @Test
    void documentsKeepTheNamesTheyCameWith() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Files.writeString(in, "{\"id\":\"wire/2026-11-24/7\",\"text\":\"A short one.\"}\n");
        Path file = folder.resolve("weather report.txt");
        Files.writeString(file, "Rain again\n\nIt rained.\n");
        Path out = folder.resolve("out.jsonl");
        try (Project project =
                Project.create(folder.resolve("n.glossa"), Desks.around(), "Marta")) {
            assertThat(Desks.take(project, in, file).refused()).isEmpty();
            export(project, out, "jsonl", new ExportOrder.Sets.All());
        }
        assertThat(Files.readAllLines(out).getFirst()).startsWith("{\"id\":\"wire/2026-11-24/7\"");
        assertThat(Files.readAllLines(out).get(1)).startsWith("{\"id\":\"weather report\"");
    }

    /// Sentences of what is wanted alone: nothing of other articles or tags, and no relation on a
    /// mark that stays behind.
    @Test
    void writesWhatTheFilterLetsThroughAsTheRecordsThatWereAskedFor() throws IOException {
        Path out = folder.resolve("some.jsonl");
        try (Project project = samples("a.glossa")) {
            ExportFilter filter =
                    new ExportFilter(
                            Set.of(), Set.of("actor"), Set.of(), Set.of("en"), "2026", "", false);
            ExportReport report =
                    Desks.await(
                            project.export(
                                    new ExportOrder(
                                            out,
                                            "jsonl",
                                            new ExportOrder.Sets.Named("hand-a"),
                                            filter,
                                            null,
                                            new Records.Sentences(),
                                            WriteOptions.DEFAULT)));
            List<String> lines = Files.readAllLines(out);
            assertThat(report.documents()).isEqualTo(lines.size());
            assertThat(report.annotations()).isPositive();
            assertThat(lines)
                    .allMatch(line -> line.contains("\"language\":\"en"))
                    .noneMatch(line -> line.contains("\"label\":\"claim\""))
                    .anyMatch(line -> line.contains("\"label\":\"actor\""))
                    .anyMatch(line -> line.matches("\\{\"id\":\"[^\"]+#2\".*"));
        }
    }

    @Test
    void everyDocumentGoesToExactlyOneSplit() throws IOException {
        Path out = folder.resolve("set");
        try (Project project = samples("a.glossa")) {
            ExportOrder order =
                    new ExportOrder(
                            out,
                            "jsonl",
                            new ExportOrder.Sets.Named("hand-a"),
                            new SplitPlan(50, 25, 25, 1),
                            WriteOptions.DEFAULT);
            ExportReport report = Desks.await(project.export(order));
            long lines = 0;
            for (Path file : report.files()) {
                if (file.toString().endsWith(".jsonl")) {
                    lines += Files.readAllLines(file).size();
                }
            }
            assertThat(lines).isEqualTo(project.stats().join().documents());
        }
        assertThat(out.resolve("manifest.json")).exists();
    }

    private ExportOrder split(String out, String format, long seed) {
        return new ExportOrder(
                folder.resolve(out),
                format,
                new ExportOrder.Sets.Named("hand-a"),
                new SplitPlan(50, 25, 25, seed),
                WriteOptions.DEFAULT);
    }

    @Test
    void whatWasInAPartStaysThereInLaterExportsUntilItIsTakenBack() throws IOException {
        try (Project project = samples("a.glossa")) {
            Desks.await(project.export(split("one", "jsonl", 1)));
            Desks.await(project.export(split("two", "jsonl", 2)));
            assertThat(folder.resolve("two/test.jsonl"))
                    .hasSameTextualContentAs(folder.resolve("one/test.jsonl"));
            assertThat(project.undo().join()).isPresent();
            Desks.await(project.export(split("three", "jsonl", 2)));
            assertThat(Files.readString(folder.resolve("three/test.jsonl")))
                    .isNotEqualTo(Files.readString(folder.resolve("one/test.jsonl")));
        }
    }

    @Test
    void theCardNamesCopiesThatWereInDifferentPartsBefore() throws IOException {
        String story = "The ferry was late on Monday, the port office said. ".repeat(3);
        Path file = folder.resolve("given.jsonl");
        StringBuilder records = new StringBuilder();
        for (String part : List.of("train", "test")) {
            records.append(
                    "{\"id\":\"in-%1$s\",\"text\":\"%2$sSaid for %1$s.\",\"meta\":{\"split\":\"%1$s\"}}\n"
                            .formatted(part, story));
        }
        Files.writeString(file, records);
        try (Project project = samples("a.glossa")) {
            Desks.take(project, file);
            ExportReport report = Desks.await(project.export(split("set", "doccano", 1)));
            assertThat(report.leaks()).hasSize(1);
            assertThat(folder.resolve("set/README.md"))
                    .content()
                    .contains("as these were given before: 1.", "| in-train | in-test | 0.");
        }
    }

    @Test
    void aCopyOfATextIsOnTheSameSide() throws IOException {
        Path first = folder.resolve("wire.txt");
        Path copy = folder.resolve("paper.txt");
        String story = "The ferry was late on Monday, the port office said. ".repeat(3);
        Files.writeString(first, "Ferry late\n\n" + story);
        Files.writeString(copy, "Again late\n\n" + story + "It was the third time.\n");
        try (Project project = samples("a.glossa")) {
            Desks.take(project, first, copy);
            ExportReport report = Desks.await(project.export(split("set", "jsonl", 3)));
            assertThat(report.leaks()).isEmpty();
            List<Path> with = new ArrayList<>();
            for (Path file : report.files()) {
                String content = Files.readString(file);
                if (content.contains("Ferry late") || content.contains("Again late")) {
                    assertThat(content).contains("Ferry late", "Again late");
                    with.add(file);
                }
            }
            assertThat(with).hasSize(1);
        }
    }

    @Test
    void anExportThatIsRefusedSharesNothingOut() throws IOException {
        try (Project project = samples("a.glossa")) {
            var before = project.history();
            assertThatThrownBy(() -> Desks.await(project.export(split("set", "conll", 3))))
                    .isInstanceOf(Refusal.class);
            assertThat(project.history()).isEqualTo(before);
        }
    }

    @Test
    void overlapsThatTheFormatCannotHoldStopTheExportBeforeAnythingIsInPlace() throws IOException {
        Path out = folder.resolve("out.conll");
        try (Project project = samples("a.glossa")) {
            assertThatThrownBy(() ->
                            export(project, out, "conll", new ExportOrder.Sets.Named("hand-a")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("overlap")
                    .hasMessageContaining("--overlaps");
        }
        assertThat(out).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.startsWith("a.glossa"));
        }
    }

    @Test
    void aPreviewShowsTheFirstRecordAndWhatWouldBeLost() throws IOException {
        try (Project project = samples("a.glossa")) {
            ExportOrder order =
                    new ExportOrder(
                            folder.resolve("out.conll"),
                            "conll",
                            new ExportOrder.Sets.Named("hand-a"),
                            null,
                            WriteOptions.DEFAULT);
            ExportPreview preview = Desks.await(project.preview(order));
            assertThat(preview.firstRecords()).first().asString().contains("B-");
            assertThat(preview.asks()).isNotEmpty();
            assertThat(preview.losses()).containsAll(preview.asks());
        }
        assertThat(folder.resolve("out.conll")).doesNotExist();
    }

    @Test
    void aSetThatIsNotThereIsRefusedWithTheNamesOfThoseThatAre() throws IOException {
        try (Project project = samples("a.glossa")) {
            assertThatThrownBy(() ->
                            export(
                                    project,
                                    folder.resolve("x.jsonl"),
                                    "jsonl",
                                    new ExportOrder.Sets.Named("nobody")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("hand-a");
        }
    }

    private Project samples(String name) {
        Project project = Project.create(folder.resolve(name), Desks.around(), "Marta");
        assertThat(Desks.take(project, SAMPLES).refused()).isEmpty();
        return project;
    }

    private static ExportReport export(
            Project project, Path out, String format, ExportOrder.Sets sets) {
        return Desks.await(
                project.export(new ExportOrder(out, format, sets, null, WriteOptions.DEFAULT)));
    }
}

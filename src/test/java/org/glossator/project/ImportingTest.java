package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.format.Source;
import org.glossator.model.Layer;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.Stats;
import org.glossator.model.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ImportingTest {

    private static final String GOOD =
            """
            {"id":"a","text":"Moscow said so.","set":"gold","spans":[{"id":"s1","start":0,"end":6,"label":"actor","quote":"Moscow"},{"id":"s2","start":0,"end":14,"label":"claim"}],"relations":[{"label":"speaker","from":"s2","to":"s1"}]}
            {"id":"b","text":"Nothing here.","spans":[]}
            """;

    private static final String GERMAN =
            "Der Bau der neuen Brücke wird bis zum Monatsende unterbrochen, sagte gestern das"
                    + " Landratsamt; niemand habe die Anwohner gewarnt, Teil ";

    @TempDir Path folder;
    private Project project;

    @BeforeEach
    void open() {
        project = Project.create(folder.resolve("p.glossa"), Desks.around(), "Marta");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void takesDocumentsSpansAndRelations() throws IOException {
        ImportReport report = Desks.take(project, file("in.jsonl", GOOD));
        assertThat(report.refused()).isEmpty();
        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.annotations()).isEqualTo(2);
        assertThat(report.relations()).isEqualTo(1);
        Stats stats = project.stats().join();
        assertThat(stats.annotations()).isEqualTo(2);
        assertThat(stats.relations()).isEqualTo(1);
        assertThat(stats.bySet()).containsEntry("gold", 2L);
    }

    @Test
    void takesThemForTheAnnotatorNamed() throws IOException {
        Path file = file("in.jsonl", GOOD);
        Desks.await(
                project.importFiles(new ImportOrder(List.of(file), List.of(), null, "Ines", null)));
        assertThat(project.stats().join().bySet()).containsOnlyKeys("Ines");
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        Path file = file("in.jsonl", GOOD);
        Desks.take(project, file);
        Stats before = project.stats().join();
        ImportReport again = Desks.take(project, file);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.added()).isZero();
        assertThat(again.changed()).isZero();
        assertThat(project.stats().join()).isEqualTo(before);
    }

    @Test
    void aRefusedFileLeavesNothingAndTheOthersStay() throws IOException {
        Path bad = file("bad.jsonl", GOOD.replace("Nothing here.\",\"spans\":[]", "Half"));
        Path good = file("good.txt", "A short one\n\nwith a body.\n");
        ImportReport report = Desks.take(project, bad, good);
        assertThat(report.refused()).hasSize(1);
        assertThat(report.refused().getFirst()).startsWith(bad + ":2:");
        assertThat(report.documents()).isEqualTo(1);
        assertThat(project.stats().join().documents()).isEqualTo(1);
        assertThat(project.stats().join().annotations()).isZero();
    }

    @Test
    void aTagNobodyCouldReadIsRefusedWithItsFile() throws IOException {
        Path bad = file("bad.csv", "text,label\nOne.,\"a\nb\"\n");
        ImportReport report = Desks.take(project, bad);
        assertThat(report.refused())
                .containsExactly(
                        bad + ":2: the name of a tag must be visible and on one line, not \"a b\"");
        assertThat(project.stats().join().documents()).isZero();
    }

    /// The text of a pair is no article of its own, in a folder or in an archive.
    @Test
    void aFolderAndAnArchiveOfPairsBringTheSameDocuments() throws IOException {
        Path pairs = Files.createDirectory(folder.resolve("pairs"));
        Files.writeString(pairs.resolve("a.txt"), "The port is closed.");
        Files.writeString(pairs.resolve("a.ann"), "T1\tlocation 4 8\tport\n");
        Files.writeString(pairs.resolve("b.txt"), "An article.");
        Path zip = folder.resolve("pairs.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a.txt", "a.ann", "b.txt")) {
                out.putNextEntry(new ZipEntry("deep/" + name));
                out.write(Files.readAllBytes(pairs.resolve(name)));
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry("__MACOSX/deep/._b.txt"));
            out.write(1);
            out.closeEntry();
        }
        ImportReport report = Desks.take(project, pairs);
        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.annotations()).isEqualTo(1);
        ImportReport again = Desks.take(project, zip);
        assertThat(again.refused()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);
    }

    /// A codebook brings tags and no article, and goes as one step.
    @Test
    void aCodebookAddsTagsAsOneStep() throws IOException {
        Path file =
                file(
                        "book.qdc",
                        """
                        <CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
                        <Code guid="c1" name="port" color="#ABC" isCodable="true">
                          <Description>a harbour</Description><Code guid="c2" name="crane"/></Code>
                        <Code guid="c3" name="claim"/>
                        </Codes></CodeBook>
                        """);
        Schema before = project.schema();
        ImportReport report = Desks.take(project, file);
        assertThat(report.refused()).isEmpty();
        assertThat(report.tags()).isEqualTo(2);
        assertThat(report.documents()).isZero();
        Tag port = project.schema().tag(Layer.Spans.class, "port").orElseThrow();
        assertThat(port.colour()).isEqualTo("#aabbcc");
        assertThat(port.guideline()).isEqualTo("a harbour");
        assertThat(project.schema().tag(Layer.Spans.class, "port > crane")).isPresent();
        assertThat(Desks.take(project, file).tags()).isZero();
        project.undo().join();
        assertThat(project.schema().layers()).isEqualTo(before.layers());
        project.redo().join();
        assertThat(project.schema().tag(Layer.Spans.class, "port")).contains(port);
    }

    @Test
    void aRefusedFileLeavesNoTagBehind() throws IOException {
        Schema before = project.schema();
        ImportReport report =
                Desks.take(
                        project,
                        file("book.qdc", "<CodeBook><Codes><Code name=\"port\"/></Codes>"));
        assertThat(report.refused()).hasSize(1);
        assertThat(report.tags()).isZero();
        assertThat(project.schema()).isEqualTo(before);
        assertThat(project.history().undo()).isEmpty();
    }

    @Test
    void anArchiveThatIsCutOffIsRefusedWithOneLine() throws IOException {
        Path zip = folder.resolve("cut.zip");
        Files.write(zip, new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(Desks.take(project, zip).refused())
                .containsExactly(
                        zip + ": the archive is broken or cut off; make or fetch it again");
    }

    @Test
    void whatUnpacksWithoutEndIsRefusedWithOneLine() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("bomb.csv"));
            byte[] rows = "text\n".concat("x,".repeat(4).concat("\n").repeat(100_000)).getBytes();
            byte[] blank = new byte[1_000_000];
            Arrays.fill(blank, (byte) ' ');
            out.write("text\n\"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 150; i++) {
                out.write(blank);
            }
            out.closeEntry();
        }
        assertThat(Desks.take(project, zip).refused())
                .singleElement()
                .asString()
                .startsWith(zip + "/bomb.csv")
                .doesNotContain("\n");
    }

    @Test
    void anImportOfManyFilesIsOneStepBack() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 20; i++) {
            Files.writeString(many.resolve(i + ".txt"), "Headline " + i + "\n\nBody " + i + "\n");
        }
        Files.writeString(many.resolve("picture.jpg"), "not for us");
        ImportReport report = Desks.take(project, many);
        assertThat(report.added()).isEqualTo(20);
        assertThat(report.warnings()).anyMatch(line -> line.contains("1 files of other kinds"));
        project.undo().join();
        assertThat(project.stats().join().documents()).isZero();
        project.redo().join();
        assertThat(project.stats().join().documents()).isEqualTo(20);
        project.undo().join();
        assertThat(Desks.take(project, many).added()).isEqualTo(20);
    }

    @Test
    void aCancelledImportLeavesTheProjectAsItWas() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            lines.append("{\"text\":\"Article number ").append(i).append(".\"}\n");
        }
        Path file = file("many.jsonl", lines.toString());
        Job<ImportReport> job = project.importFiles(ImportOrder.of(List.of(file)));
        job.onProgress(_ -> job.cancel());
        job.cancel();
        assertThatThrownBy(() -> Desks.await(job)).isInstanceOf(CancellationException.class);
        assertThat(project.stats().join().documents()).isZero();
        assertThat(project.history().undo()).isEmpty();
    }

    @Test
    void unknownTagsAndAttributesBecomePartOfTheSchema() throws IOException {
        Desks.take(
                project,
                file(
                        "in.jsonl",
                        """
                        {"text":"A tank rolled in.","spans":[{"start":2,"end":6,"label":"weapon","attributes":{"seen":"yes"}}]}
                        """));
        assertThat(project.schema().spanTags()).anyMatch(tag -> tag.name().equals("weapon"));
        assertThat(project.schema().version()).isEqualTo(2);
        project.undo().join();
        assertThat(project.schema().spanTags()).noneMatch(tag -> tag.name().equals("weapon"));
    }

    private static ImportOrder breaking(Supplier<RuntimeException> failure) {
        Source broken =
                new Source(
                        "broken.txt",
                        () -> {
                            throw failure.get();
                        },
                        null);
        return new ImportOrder(
                List.of(),
                List.of(broken, Source.pasted("whole.txt", "All here.")),
                "txt",
                null,
                null);
    }

    /// A fault of a reader costs its file alone, and is told.
    @Test
    void aReaderThatFailsRefusesItsFile() {
        ImportReport report =
                Desks.await(
                        project.importFiles(
                                breaking(() -> new IndexOutOfBoundsException("index 7"))));
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused())
                .singleElement()
                .asString()
                .startsWith("broken.txt: ")
                .contains("index 7", "report");
    }

    /// It cannot be told whether anything else still works.
    @Test
    void anErrorOfTheMachineEndsTheImport() {
        Job<ImportReport> job =
                project.importFiles(
                        breaking(() -> {
                            throw new NoClassDefFoundError("some/Part");
                        }));
        assertThatThrownBy(() -> Desks.await(job)).hasStackTraceContaining("some/Part");
        assertThat(Desks.documents(project)).isEmpty();
    }

    /// Far more than is held back until the whole of a file is read.
    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "z.jsonl"})
    void aLargeFileThatBreaksAtItsEndLeavesNothing(String name) throws IOException {
        Path known = file("m.jsonl", "{\"id\":\"known\",\"text\":\"Known: no weapon.\"}\n");
        Desks.take(project, known);
        Path large = Files.createDirectory(folder.resolve("large"));
        Files.writeString(
                large.resolve("m.jsonl"), "{\"text\":\"A small one beside it.\",\"set\":\"x\"}\n");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            String text = i == 0 ? "Known: no weapon." : GERMAN.repeat(8) + i;
            lines.append("{\"text\":\"").append(text).append("\",\"set\":\"brought\",\"spans\":");
            lines.append("[{\"start\":1,\"end\":4,\"label\":\"weapon\"}]}\n");
        }
        Files.writeString(large.resolve(name), lines + "{");
        Schema before = project.schema();
        ImportReport report = Desks.take(project, large);
        assertThat(report.refused())
                .singleElement()
                .asString()
                .startsWith(large.resolve(name) + ":301:");
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.tags()).isZero();
        assertThat(project.schema()).isEqualTo(before);
        assertThat(project.stats().join().documents()).isEqualTo(2);
        assertThat(project.stats().join().annotations()).isZero();
        assertThat(Desks.await(project.check())).isEmpty();
        project.undo().join();
        assertThat(project.stats().join().documents()).isEqualTo(1);
    }

    /// Small files in a row, as many as are on their way at once and more.
    @Test
    void aBrokenFileAmongManyCostsItselfAndNoOther() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 150; i++) {
            String line =
                    "{\"text\":\"%s%d\",\"meta\":{\"title\":\"%d\"}}\n".formatted(GERMAN, i, i);
            String broken = i == 75 ? line.replace(GERMAN, "First ") + line + "{" : line;
            Files.writeString(many.resolve("%03d.jsonl".formatted(i)), broken);
        }
        ImportReport report = Desks.take(project, many);
        assertThat(report.added()).isEqualTo(149);
        assertThat(report.refused())
                .singleElement()
                .asString()
                .startsWith(many.resolve("075.jsonl") + ":3:");
        assertThat(Desks.documents(project)).hasSize(149);
        assertThat(inOrder())
                .isEqualTo(
                        IntStream.range(0, 150)
                                .filter(i -> i != 75)
                                .mapToObj(i -> "de " + i)
                                .toList());
        project.undo().join();
        assertThat(project.stats().join().documents()).isZero();
    }

    /// Languages and titles in the order of coming.
    private List<String> inOrder() {
        return project.rows(Desks.documents(project)).join().stream()
                .map(row -> row.details().language() + " " + row.details().title())
                .toList();
    }

    @Test
    void aFormatThatIsNotThereIsRefused() {
        Job<ImportReport> job =
                project.importFiles(
                        new ImportOrder(List.of(folder), List.of(), "nonsense", null, null));
        assertThatThrownBy(() -> Desks.await(job))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nonsense");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}

package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Refusal;
import org.glossator.model.Split;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

class ExportTest {

    private static final Jsonl JSONL = new Jsonl();

    private final Path folder;

    ExportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<Path> export(Format.Writing format, Path path, boolean split, Bundle... bundles) {
        try (ExportWriter writer = format.open(Bundles.target(path, split), WriteOptions.DEFAULT)) {
            for (Bundle bundle : bundles) {
                writer.write(writer.prover().prove(bundle));
            }
            return writer.finish();
        }
    }

    private static Bundle in(Split split, String id) {
        Bundle plain = Bundles.plain(id, "text of " + id);
        return new Bundle(
                id,
                plain.text(),
                plain.details().withSplit(split),
                plain.normalization(),
                "",
                null,
                null,
                List.of(),
                List.of(),
                0);
    }

    @Test
    void aPathWithAnEndingIsTheDataFile() throws IOException {
        Path file = folder.resolve("deep/er/out.jsonl");
        List<Path> files = export(JSONL, file, false, Bundles.full());
        assertThat(files).containsExactly(file, file.resolveSibling("manifest.json"));
        assertThat(file).hasContent(Bundles.golden("full.jsonl").stripTrailing());
        assertThat(Files.readString(files.getLast())).isEqualTo(Bundles.golden("manifest.json"));
        assertThat(entries(folder.resolve("deep/er")))
                .containsExactlyInAnyOrder("out.jsonl", "manifest.json");
    }

    @Test
    void theManifestProvesTheBytes() throws IOException, NoSuchAlgorithmException {
        Path file = folder.resolve("out.jsonl");
        List<Path> files = export(JSONL, file, false, Bundles.full());
        byte[] bytes = Files.readAllBytes(file);
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(Files.readString(files.getLast()))
                .contains("\"bytes\" : " + bytes.length, "\"sha256\" : \"" + sum + "\"");
    }

    @Test
    void aFolderHoldsAnnotations() {
        Path out = folder.resolve("out");
        assertThat(export(new Conll(), out, false, Bundles.plain("a", "One. Two.")))
                .containsExactly(out.resolve("annotations.conll"), out.resolve("README.md"));
    }

    @Test
    void aSplitHasAFileForEachPart() {
        Path out = folder.resolve("set.v1");
        List<Path> files =
                export(
                        JSONL,
                        out,
                        true,
                        in(Split.TEST, "c"),
                        in(Split.TRAIN, "a"),
                        in(Split.TRAIN, "b"));
        assertThat(files)
                .containsExactly(
                        out.resolve("train.jsonl"),
                        out.resolve("dev.jsonl"),
                        out.resolve("test.jsonl"),
                        out.resolve("manifest.json"),
                        out.resolve("README.md"));
        assertThat(out.resolve("train.jsonl")).content().hasLineCount(2);
        assertThat(out.resolve("dev.jsonl")).isEmptyFile();
    }

    @Test
    void aCardTellsOfEachPartAndItsChecksum() throws IOException, NoSuchAlgorithmException {
        Path out = folder.resolve("set");
        Bundle marked = Bundles.plain("a", "Ana in Selwick", Bundles.span("actor", 0, 3));
        export(
                new Doccano(),
                out,
                true,
                in(Split.TEST, "c"),
                marked.withDetails(marked.details().withSplit(Split.TRAIN)));
        String card = Files.readString(out.resolve("README.md"));
        assertThat(card)
                .contains(
                        "Records: 2. Format: `doccano`.",
                        "open(\"train.jsonl\", encoding",
                        "| records |  | 1 | 0 | 1 |",
                        "| span | actor | 1 | 0 | 0 |",
                        "| claim | A statement somebody makes",
                        "Nothing was lost.");
        for (String name : List.of("train.jsonl", "dev.jsonl", "test.jsonl")) {
            byte[] bytes = Files.readAllBytes(out.resolve(name));
            String sum =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(card).contains("| `%s` | `%s` | ".formatted(name, sum));
        }
    }

    @Test
    void anExportOfManyFilesHasACardAndChecksums() throws IOException, NoSuchAlgorithmException {
        Path out = folder.resolve("set");
        List<Path> files = export(new Brat(), out, false, Bundles.full());
        assertThat(files).endsWith(out.resolve("SHA256SUMS"), out.resolve("README.md"));
        StringBuilder sums = new StringBuilder();
        for (Path file : files.subList(0, files.size() - 2)) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            sums.append(HexFormat.of().formatHex(sum)).append("  ");
            sums.append(out.relativize(file).toString().replace('\\', '/')).append('\n');
        }
        assertThat(out.resolve("SHA256SUMS")).hasContent(sums.toString());
        assertThat(out.resolve("README.md"))
                .content()
                .contains("Format: `brat`", "`SHA256SUMS` holds", "| relation | speaker | 1 |");
    }

    @Test
    void whatSomebodyWroteIsNotReplacedByACard() throws IOException {
        Path own = Files.writeString(folder.resolve("README.md"), "my notes");
        for (Format.Writing format : List.of(JSONL, new Brat(), new Hf(Hf.Storage.PARQUET))) {
            assertThatThrownBy(() -> export(format, folder, false, Bundles.full()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("README.md: is not from an export");
        }
        assertThat(own).hasContent("my notes");
        assertThat(entries(folder)).containsExactly("README.md");
        Files.delete(own);
        export(JSONL, folder, false, Bundles.full());
        export(JSONL, folder, false, Bundles.plain("b", "other"));
        assertThat(own).content().contains("Records: 1.", "| records |  | 1 |");
    }

    /// Sources without number do not make it without end.
    @Test
    void aCardCountsRareSourcesTogether() {
        Path out = folder.resolve("set");
        Bundle plain = Bundles.plain("a", "text");
        try (ExportWriter writer = JSONL.open(Bundles.target(out, false), WriteOptions.DEFAULT)) {
            ExportWriter.Prover prover = writer.prover();
            for (int i = 0; i < 3_000; i++) {
                Details details =
                        new Details(
                                "", "s" + i, "", "2026-01-01", "", "", Direction.AUTO, null, "");
                writer.write(prover.prove(plain.withId("a" + i).withDetails(details)));
            }
            writer.finish();
        }
        assertThat(out.resolve("README.md"))
                .content()
                .contains(
                        "| (others) | 2026-01-01 | 2026-01-01 | 1000 |",
                        "| 1961 more |  |  | 1961 |");
    }

    @Test
    void refusesADocumentOfNoSplit() {
        assertThatThrownBy(() ->
                        export(
                                JSONL,
                                folder.resolve("x"),
                                true,
                                Bundles.full(),
                                Bundles.plain("z", "z")))
                .hasMessageContaining("document \"z\" belongs to no split");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void replacesAnEarlierExport() {
        Path file = folder.resolve("out.jsonl");
        export(JSONL, file, false, Bundles.full());
        export(JSONL, file, false, Bundles.plain("b", "other"));
        assertThat(file).content().startsWith("{\"id\":\"b\"").hasLineCount(1);
    }

    @Test
    void leavesNothingBehindWhenNotFinished() {
        try (ExportWriter writer =
                JSONL.open(
                        Bundles.target(folder.resolve("out.jsonl"), false), WriteOptions.DEFAULT)) {
            writer.write(writer.prover().prove(Bundles.full()));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void putsBackWhatItReplacedWhenTheRestCannotFollow() throws IOException {
        Path file = folder.resolve("out.jsonl");
        Files.writeString(file, "earlier");
        Files.createDirectory(folder.resolve("manifest.json"));
        assertThatThrownBy(() -> export(JSONL, file, false, Bundles.full()))
                .isInstanceOf(Refusal.Environment.class)
                .hasMessageContaining(folder.toString());
        assertThat(file).hasContent("earlier");
        assertThat(entries(folder)).containsExactlyInAnyOrder("out.jsonl", "manifest.json");
    }

    @Test
    void aFileInTheWayOfAFolderIsNamed() throws IOException {
        Path file = folder.resolve("taken");
        Files.writeString(file, "x");
        assertThatThrownBy(() -> export(JSONL, file.resolve("out.jsonl"), false, Bundles.full()))
                .isInstanceOf(Refusal.Environment.class)
                .hasMessageContaining("not a folder");
    }

    /// A text that was never normalised cannot come back as it was, so it must not get out.
    @Test
    void publishesNothingThatDoesNotReadBack() {
        assertThatThrownBy(() ->
                        export(
                                JSONL,
                                folder.resolve("out.jsonl"),
                                false,
                                Bundles.plain("a", "fine"),
                                Bundles.plain("b", "a\r\nb")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("out.jsonl: document \"b\" does not read back");
        assertThat(folder).isEmptyDirectory();
    }

    private static List<String> entries(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

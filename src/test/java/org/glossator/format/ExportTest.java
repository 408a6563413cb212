package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                .containsExactly(out.resolve("annotations.conll"));
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
                        out.resolve("manifest.json"));
        assertThat(out.resolve("train.jsonl")).content().hasLineCount(2);
        assertThat(out.resolve("dev.jsonl")).isEmptyFile();
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

package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.AnnotationSet;
import org.glossator.model.WorkState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class QdpxTest {

    private static final Qdpx QDPX = new Qdpx();

    @Test
    void writesTheGoldenFile() {
        assertThat(QDPX.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full.qde"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteButForTheLosses(@ForAll Bundle bundle) {
        RoundTrip.holds(QDPX, WriteOptions.DEFAULT, bundle);
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void keepsToThePublishedSchema(@ForAll Bundle bundle) {
        RefiSchema.requireProject(
                QDPX.preview(bundle, WriteOptions.DEFAULT).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesWhatItLoses() {
        assertThat(QDPX.survey(WriteOptions.DEFAULT).losses(Bundles.full()))
                .containsExactly(
                        new Loss("annotator", 1, "en-01: speaker"),
                        new Loss("fragments", 1, "en-01: actor “union president Marta Oyelaran”"),
                        new Loss("heading", 1, "en-01: “Rotterdam”"));
    }

    @Test
    void theWorkOfSeveralSetsIsOneSource(@TempDir Path folder) throws IOException {
        Bundle ines = work("Ines", AnnotationSet.Kind.ANNOTATOR, "claim");
        Bundle marta = work("Marta", AnnotationSet.Kind.ANNOTATOR, "actor");
        Bundle gold = work("Ines", AnnotationSet.Kind.GOLD, "actor");
        Path file = export(folder.resolve("a.qdpx"), ines, marta, gold);
        byte[] project = entry(file, "project.qde");
        RefiSchema.requireProject(project);
        String text = new String(project, StandardCharsets.UTF_8);
        assertThat(text.split("<TextSource ")).hasSize(2);
        assertThat(text)
                .contains("origin=\"Glossator test\"", "color=\"#e69f00\"", "name=\"location\"");
        List<Bundle> read = Bundles.read(QDPX, Source.of(file, null));
        assertThat(read)
                .extracting(Bundle::set, Bundle::setKind, Bundle::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Ines", AnnotationSet.Kind.ANNOTATOR, WorkState.FINISHED),
                        org.assertj.core.groups.Tuple.tuple(
                                "Marta", AnnotationSet.Kind.ANNOTATOR, WorkState.FINISHED),
                        org.assertj.core.groups.Tuple.tuple(
                                "Ines", AnnotationSet.Kind.GOLD, WorkState.FINISHED));
        assertThat(read)
                .extracting(bundle -> bundle.marks().getFirst().label())
                .containsExactly("claim", "actor", "actor");
    }

    @Test
    void theSameContentMakesTheSameBytes(@TempDir Path folder) throws IOException {
        Path one = export(folder.resolve("one/a.qdpx"), Bundles.full());
        Path other = export(folder.resolve("other/a.qdpx"), Bundles.full());
        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(folder.resolve("one")).isDirectoryContaining("glob:**/a.qdpx");
        try (ZipFile zip = new ZipFile(one.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.matches("Sources/[0-9a-f-]{36}\\.txt"))
                    .contains("project.qde")
                    .hasSize(2);
        }
    }

    @Test
    void aSplitIsAProjectForEachPart(@TempDir Path folder) {
        try (ExportWriter writer =
                QDPX.open(Bundles.target(folder.resolve("out"), true), WriteOptions.DEFAULT)) {
            writer.write(writer.prover().prove(Bundles.full()));
            assertThat(writer.finish())
                    .extracting(path -> path.getFileName().toString())
                    .containsExactly("train.qdpx", "dev.qdpx", "test.qdpx", "README.md");
        }
        assertThat(folder.resolve("out/README.md"))
                .content()
                .contains("Format: `qdpx`", "| records |  | 0 | 1 | 0 |")
                .containsPattern("`dev.qdpx` \\| `[0-9a-f]{64}` \\| 1 \\|");
        assertThat(Bundles.read(QDPX, Source.of(folder.resolve("out/dev.qdpx"), null))).hasSize(1);
    }

    @Test
    void leavesNothingBehindWhenNotFinished(@TempDir Path folder) {
        try (ExportWriter writer =
                QDPX.open(Bundles.target(folder.resolve("a.qdpx"), false), WriteOptions.DEFAULT)) {
            writer.write(writer.prover().prove(Bundles.full()));
        }
        assertThat(folder).isEmptyDirectory();
    }

    /// With the tag set of the project, in which tags may lie within others.
    @Test
    void nestedTagsAreNestedCodes() {
        Bundle bundle =
                Bundles.plain(
                        "a", "abc", Bundles.span("port > crane", 0, 1), Bundles.span("port", 1, 2));
        assertThat(QDPX.preview(bundle, WriteOptions.DEFAULT))
                .containsPattern(
                        "<Code guid=\"[^\"]+\" name=\"port\" isCodable=\"true\">\n"
                                + "<Code guid=\"[^\"]+\" name=\"crane\" isCodable=\"true\"/>\n"
                                + "</Code>");
    }

    /// As when several sets are exported sentence by sentence.
    @Test
    void whatStandsTwiceIsTwoSources(@TempDir Path folder) throws IOException {
        Bundle other = Bundles.plain("b", "abc", Bundles.span("port", 0, 1));
        Path file = export(folder.resolve("a.qdpx"), Bundles.full(), other, Bundles.full(), other);
        RefiSchema.requireProject(entry(file, "project.qde"));
        assertThat(Bundles.read(QDPX, Source.of(file, null)))
                .extracting(Bundle::id)
                .containsExactly("en-01", "b", "en-01", "b");
    }

    private static Bundle work(String set, AnnotationSet.Kind kind, String label) {
        Mark.Maker maker = new Mark.Maker(set, Instant.parse("2026-11-24T09:30:00Z"));
        Bundle full = Bundles.full();
        return new Bundle(
                full.id(),
                full.text(),
                full.details(),
                full.normalization(),
                set,
                kind,
                WorkState.FINISHED,
                List.of(new Mark.OnSpan("1", label, Bundles.at("Rotterdam"), Map.of(), "", maker)),
                List.of(),
                0);
    }

    private static Path export(Path file, Bundle... bundles) {
        try (ExportWriter writer = QDPX.open(Bundles.target(file, false), WriteOptions.DEFAULT)) {
            for (Bundle bundle : bundles) {
                writer.write(writer.prover().prove(bundle));
            }
            return writer.finish().getFirst();
        }
    }

    private static byte[] entry(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    @Test
    void anyCutIsReadOrRefusedWithOneLine(@TempDir Path folder) throws IOException {
        Path file = export(folder.resolve("a.qdpx"), Bundles.full());
        RoundTrip.survivesCuts(QDPX, Files.readAllBytes(file), ".qdpx");
    }
}

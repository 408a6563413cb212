package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.format.Hf.Storage;
import org.glossator.model.Refusal;
import org.glossator.model.Split;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

class HfTest {

    @TempDir Path folder;

    private static HfTags tags(WriteOptions.Scheme scheme) {
        return new HfTags(AnyBundle.tags(), scheme);
    }

    private static List<Path> export(
            Storage storage, Path path, boolean split, Account account, Bundle... bundles) {
        try (ExportWriter writer =
                new Hf(storage).open(Bundles.target(path, split), WriteOptions.DEFAULT)) {
            ExportWriter.Prover prover = writer.prover();
            for (Bundle bundle : bundles) {
                assertThat(prover.losses(bundle)).isEmpty();
                writer.write(prover.prove(bundle));
            }
            return writer.finish(account, Runnable::run);
        }
    }

    private static Bundle in(Split split, String id) {
        Bundle plain = Bundles.plain(id, "Ana in Selwick", Bundles.span("actor", 0, 3));
        return plain.withDetails(plain.details().withSplit(split));
    }

    @Test
    void writesTheGoldenDocument() throws IOException {
        export(Storage.JSONL, folder.resolve("out"), false, Account.NONE, Bundles.full());
        assertThat(Files.readString(folder.resolve("out/data/train-00000-of-00001.jsonl")))
                .isEqualTo(Bundles.golden("full.hf.jsonl"));
        assertThat(Files.readString(folder.resolve("out/README.md")))
                .isEqualTo(Bundles.golden("full.hf.md"));
        assertThat(Files.readString(folder.resolve("out/label2id.json")))
                .isEqualToNormalizingWhitespace(
                        """
                        { "O" : 0, "B-claim" : 1, "I-claim" : 2, "B-actor" : 3, "I-actor" : 4,
                        "B-location" : 5, "I-location" : 6 }
                        """);
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void aRowHoldsAllOfADocument(@ForAll Bundle bundle, @ForAll WriteOptions.Scheme scheme) {
        HfTags tags = tags(scheme);
        HfText.Row row = new HfText(tags, WriteOptions.DEFAULT.withScheme(scheme)).row(bundle);
        new HfProof(tags).of(row);
        long spans = bundle.marks().stream().filter(Mark.OnSpan.class::isInstance).count();
        assertThat(row.alone() + row.layout().chunks().size()).isEqualTo(spans);
    }

    @Test
    void aRowThatSaysSomethingElseIsRefused() {
        HfTags tags = tags(WriteOptions.Scheme.IOB2);
        HfText.Row row = new HfText(tags, WriteOptions.DEFAULT).row(Bundles.full());
        for (int i = 0; i < row.cells().cells().size(); i++) {
            List<Cell> cells = new ArrayList<>(row.cells().cells());
            cells.set(i, other(cells.get(i)));
            HfText.Row wrong =
                    new HfText.Row(
                            row.bundle(), row.layout(), new Cell.Fields(cells), 0, row.other());
            assertThatThrownBy(() -> new HfProof(tags).of(wrong))
                    .as(HfColumns.ROW.fields().get(i).name())
                    .isInstanceOf(Refusal.class);
        }
    }

    private static Cell other(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> new Cell.Text("x");
            case Cell.Text _ -> Cell.None.NONE;
            case Cell.Number number -> new Cell.Number(number.number() + 1);
            case Cell.Flag flag -> new Cell.Flag(!flag.set());
            case Cell.Many many -> new Cell.Many(many.cells().subList(1, many.cells().size()));
            case Cell.Fields _ -> throw new IllegalArgumentException("no column");
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsASplitByTheHubsNames(Storage storage) {
        String ending = storage == Storage.PARQUET ? ".parquet" : ".jsonl";
        Path out = folder.resolve("set");
        List<Path> files =
                export(
                        storage,
                        out,
                        true,
                        Account.NONE,
                        in(Split.DEV, "a"),
                        in(Split.TRAIN, "b"),
                        in(Split.TEST, "c"));
        assertThat(files)
                .containsExactly(
                        out.resolve("data/train-00000-of-00001" + ending),
                        out.resolve("data/validation-00000-of-00001" + ending),
                        out.resolve("data/test-00000-of-00001" + ending),
                        out.resolve("label2id.json"),
                        out.resolve("README.md"));
        assertThat(files.getLast())
                .content()
                .contains(
                        "  - split: validation\n    path: data/validation-00000-of-00001" + ending);
    }

    /// The library refuses a split without records.
    @Test
    void aPartWithoutDocumentsHasNoFile() {
        Path out = folder.resolve("set");
        export(Storage.JSONL, out, true, Account.NONE, in(Split.TRAIN, "a"));
        assertThat(out.resolve("data")).isDirectoryNotContaining("glob:**validation*");
        assertThat(out.resolve("README.md")).content().doesNotContain("split: test");
    }

    @Test
    void aDocumentOfNoPartIsRefusedAndNothingIsLeft() {
        assertThatThrownBy(() ->
                        export(
                                Storage.PARQUET,
                                folder.resolve("set"),
                                true,
                                Account.NONE,
                                in(Split.TRAIN, "a"),
                                Bundles.plain("z", "z")))
                .hasMessageContaining("document \"z\" belongs to no split");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anArchiveHoldsTheSame() throws IOException {
        Path zip = folder.resolve("set.zip");
        Path out = folder.resolve("set");
        assertThat(export(Storage.PARQUET, zip, false, Account.NONE, Bundles.full()))
                .containsExactly(zip);
        List<Path> files = export(Storage.PARQUET, out, false, Account.NONE, Bundles.full());
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            assertThat(archive.size()).isEqualTo(files.size());
            for (Path file : files) {
                String name = out.relativize(file).toString().replace('\\', '/');
                assertThat(archive.getInputStream(archive.getEntry(name)).readAllBytes())
                        .isEqualTo(Files.readAllBytes(file));
            }
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.glossator*");
    }

    @Test
    void theCardTellsWhatCannotBeOnTokens() throws IOException {
        Bundle bundle =
                Bundles.plain(
                        "a",
                        "Ana and Bo in Selwick",
                        Bundles.span("actor", 0, 10),
                        Bundles.span("actor", 0, 3),
                        Bundles.span("location", 14, 17),
                        new Mark.OnSpan(
                                "",
                                "claim",
                                List.of(new Span(11, 12), new Span(12, 13)),
                                Map.of(),
                                "",
                                null));
        Path out = folder.resolve("set");
        export(Storage.PARQUET, out, false, Account.NONE, bundle);
        assertThat(Files.readString(out.resolve("README.md")))
                .contains("Spans: 4.", "they have none: 1.", "whole tokens: 2.");
    }

    @Test
    void theCardTellsOfLossesLeaksAndAgreement() {
        Account account =
                new Account(
                        List.of(new Account.Taken("tag", "a|b")),
                        List.of(new Loss("record edge", 3, "a|b: claim “x\ny”")),
                        List.of(new Account.Leak("one", "other", 0.956)),
                        7,
                        List.of(
                                new Account.Concord(
                                        "F1, exact",
                                        "span",
                                        "0.750 (0.700 – 0.800)",
                                        40,
                                        List.of("ana", "b|o"),
                                        25)));
        Path out = folder.resolve("set");
        export(Storage.JSONL, out, true, account, in(Split.TRAIN, "a"));
        assertThat(out.resolve("README.md"))
                .content()
                .contains(
                        "| what | which |\n|---|---|\n| tag | a\\|b |\n",
                        "| record edge | a\\|b: claim “x y” | 3 |",
                        "as these were given before: 7.",
                        "| one | other | 0.96 |",
                        "Agreement of ana, b\\|o, all tags together, on the 25 documents",
                        "| F1, exact | span | 0.750 (0.700 – 0.800) | 40 |",
                        "| span | actor | 1 | 0 | 0 |");
    }

    @Test
    void aTagThatIsNotInTheCodebookIsRefused() {
        assertThatThrownBy(() ->
                        export(
                                Storage.PARQUET,
                                folder.resolve("set"),
                                false,
                                Account.NONE,
                                Bundles.plain("a", "x y", Bundles.span("vessel", 0, 1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"vessel\" is not in the codebook");
    }

    @Test
    void tagsThatAreNotInTheSchemeAreRefused() {
        HfTags iob2 = new HfTags(List.of("a", "b"), WriteOptions.Scheme.IOB2);
        assertThatThrownBy(() -> iob2.chunks(List.of(0, 2))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> iob2.chunks(List.of(1, 4))).isInstanceOf(Refusal.class);
        HfTags bioes = new HfTags(List.of("a"), WriteOptions.Scheme.BIOES);
        assertThatThrownBy(() -> bioes.chunks(List.of(1, 0))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> bioes.chunks(List.of(1))).isInstanceOf(Refusal.class);
        assertThat(bioes.chunks(List.of(4, 1, 2, 3)))
                .containsExactly(
                        new TokenLayout.Chunk(0, 0, "a"), new TokenLayout.Chunk(1, 3, "a"));
    }

    @Test
    void thePreviewNamesTheClasses() {
        String preview = new Hf(Storage.PARQUET).preview(in(Split.DEV, "a"), WriteOptions.DEFAULT);
        assertThat(preview)
                .contains("\n  \"tokens\": [\"Ana\",\"in\",\"Selwick\"],")
                .contains("\n  \"ner_tags\": [\"B-actor\",\"O\",\"O\"],");
        assertThat(preview.getBytes(StandardCharsets.UTF_8)).endsWith("}\n".getBytes());
    }
}

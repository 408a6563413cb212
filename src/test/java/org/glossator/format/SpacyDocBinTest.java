package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.Refusal;
import org.glossator.model.Split;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;

class SpacyDocBinTest {

    private static final SpacyDocBin DOCBIN = new SpacyDocBin();

    @TempDir Path folder;

    private static List<Path> export(Path path, boolean split, Bundle... bundles) {
        try (ExportWriter writer = DOCBIN.open(Bundles.target(path, split), WriteOptions.DEFAULT)) {
            ExportWriter.Prover prover = writer.prover();
            for (Bundle bundle : bundles) {
                writer.write(prover.prove(bundle));
            }
            return writer.finish();
        }
    }

    private static byte[] inflated(InputStream file) throws IOException {
        try (InputStream in = new InflaterInputStream(file)) {
            return in.readAllBytes();
        }
    }

    /// The golden file was loaded by spaCy 3.8, whose documents were found to be as they are here.
    @Test
    void writesTheGoldenFile() throws IOException {
        Path file = folder.resolve("full.spacy");
        assertThat(export(file, false, Bundles.full(), Bundles.plain("", "")))
                .containsExactly(file);
        try (InputStream golden = getClass().getResourceAsStream("full.spacy")) {
            assertThat(inflated(Files.newInputStream(file))).isEqualTo(inflated(golden));
        }
        assertThat(DOCBIN.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full.spacy-docbin.json"));
    }

    /// As spaCy's own `StringStore` numbers them.
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "X, 101",
        "LOC, 385",
        "root, 449",
        "_, 456",
        "a, 11901859001352538922",
        "abcdefgh, 17751780907874141760",
        "abcdefghi, 13885881106499164936",
        "coffee, 3197928453018144401",
        "لافروف, 14840006341618716702",
        "🏗️, 2683441007424316014",
    })
    void numbersStringsAsSpacyDoes(String text, String number) {
        assertThat(Long.toUnsignedString(SpacyStrings.number(text))).isEqualTo(number);
    }

    @Property(tries = 60)
    @Domain(AnyBundle.class)
    void aRecordHoldsTheTextAndAllSpans(@ForAll Bundle bundle) {
        DocBinText text = new DocBinText(WriteOptions.DEFAULT);
        DocBinRecord record = text.lay(bundle);
        DocBinProof.of(record, bundle, text.layout(bundle));
        long lost =
                text.losses(bundle).stream()
                        .filter(loss -> loss.kind().equals(Alteration.INVISIBLE_SPAN.kind()))
                        .mapToLong(Loss::count)
                        .sum();
        long spans = bundle.marks().stream().filter(Mark.OnSpan.class::isInstance).count();
        assertThat(text.layout(bundle).places()).hasSize(Math.toIntExact(spans - lost));
    }

    @Property(tries = 60)
    @Domain(AnyBundle.class)
    void theTokensMakeUpTheText(@ForAll Bundle bundle) {
        SpacyTokens tokens = new DocBinText(WriteOptions.DEFAULT).tokens(bundle);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(tokens.word(i)).append(tokens.hasSpace(i) ? " " : "");
        }
        assertThat(text.toString()).isEqualTo(bundle.text());
    }

    @Test
    void aRecordThatSaysSomethingElseIsRefused() {
        Bundle bundle = Bundles.full();
        DocBinText text = new DocBinText(WriteOptions.DEFAULT);
        DocBinRecord right = text.lay(bundle);
        DocBinRecord other = text.lay(Bundles.plain("z", "Ana", Bundles.span("actor", 0, 3)));
        for (DocBinRecord wrong :
                List.of(
                        with(right, flipped(right.tokens(), 0), right.spaces(), right.groups()),
                        with(right, flipped(right.tokens(), 8), right.spaces(), right.groups()),
                        with(right, flipped(right.tokens(), 24), right.spaces(), right.groups()),
                        with(right, right.tokens(), flipped(right.spaces(), 0), right.groups()),
                        with(right, right.tokens(), right.spaces(), other.groups()),
                        new DocBinRecord(
                                right.tokens(),
                                right.spaces(),
                                other.cats(),
                                right.groups(),
                                right.about(),
                                right.strings()),
                        new DocBinRecord(
                                right.tokens(),
                                right.spaces(),
                                right.cats(),
                                right.groups(),
                                other.about(),
                                right.strings()),
                        new DocBinRecord(
                                right.tokens(),
                                right.spaces(),
                                right.cats(),
                                right.groups(),
                                right.about(),
                                Set.of()))) {
            assertThatThrownBy(() -> DocBinProof.of(wrong, bundle, text.layout(bundle)))
                    .isInstanceOf(Refusal.class);
        }
    }

    private static DocBinRecord with(
            DocBinRecord right, byte[] tokens, byte[] spaces, byte[] groups) {
        return new DocBinRecord(
                tokens, spaces, right.cats(), groups, right.about(), right.strings());
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 1;
        return flipped;
    }

    @Test
    void aFileThatHoldsSomethingElseIsRefused() throws IOException {
        DocBinText text = new DocBinText(WriteOptions.DEFAULT);
        Path one = folder.resolve("one.spacy");
        Path other = folder.resolve("other.spacy");
        try (DocBinFile first = new DocBinFile(one);
                DocBinFile second = new DocBinFile(other)) {
            first.add(text.lay(Bundles.plain("a", "Ana", Bundles.span("actor", 0, 3))));
            second.add(text.lay(Bundles.plain("a", "Ana", Bundles.span("claim", 0, 3))));
            first.finish();
            second.finish();
            new DocBinReading(first).prove(one);
            assertThatThrownBy(() -> new DocBinReading(first).prove(other))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("other.spacy: does not read back");
        }
    }

    @Test
    void everyPartIsAFileBesideACard() throws IOException {
        Bundle plain = Bundles.plain("a", "Ana in Selwick", Bundles.span("actor", 0, 3));
        Path out = folder.resolve("set");
        List<Path> files =
                export(out, true, plain.withDetails(plain.details().withSplit(Split.DEV)));
        assertThat(files)
                .containsExactly(
                        out.resolve("train.spacy"),
                        out.resolve("dev.spacy"),
                        out.resolve("test.spacy"),
                        out.resolve("README.md"));
        assertThat(out.toFile().list()).hasSize(4);
        assertThat(files.getLast())
                .content()
                .contains("docs = list(DocBin().from_disk(\"train.spacy\")")
                .containsPattern("`dev.spacy` \\| `[0-9a-f]{64}` \\| 1 \\|");
    }

    @Test
    void overlapsAreKeptAndWidenedSpansAreTold() {
        Bundle bundle =
                Bundles.plain(
                        "a",
                        "Ana in Selwick",
                        Bundles.span("claim", 0, 14),
                        Bundles.span("actor", 0, 2),
                        Bundles.span("actor", 3, 4));
        assertThat(DOCBIN.survey(WriteOptions.DEFAULT).losses(bundle))
                .extracting(Loss::kind, Loss::count)
                .containsExactly(tuple("token-cut", 1L), tuple("invisible span", 1L));
        assertThat(DOCBIN.preview(bundle, WriteOptions.DEFAULT))
                .contains("\"ents\": [\"B-claim\",\"I-claim\",\"I-claim\"]")
                .contains("\"sc\": [[0,3,\"claim\"],[0,1,\"actor\"]]");
        assertThat(
                        DOCBIN.preview(
                                bundle,
                                WriteOptions.DEFAULT.withOverlaps(WriteOptions.Overlaps.INNER)))
                .contains("\"ents\": [\"B-actor\",\"O\",\"O\"]");
    }

    @Test
    void whiteSpaceBeyondOneSpaceIsAToken() {
        assertThat(DOCBIN.preview(Bundles.plain("a", "  x\n\ny "), WriteOptions.DEFAULT))
                .contains("\"words\": [\"  \",\"x\",\"\\n\\n\",\"y\"]")
                .contains("\"spaces\": [false,false,false,true]");
    }
}

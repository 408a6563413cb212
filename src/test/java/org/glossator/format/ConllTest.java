package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class ConllTest {

    private static final Conll CONLL = new Conll();

    private static WriteOptions options(
            WriteOptions.Overlaps overlaps, WriteOptions.Scheme scheme) {
        return WriteOptions.DEFAULT.withOverlaps(overlaps).withScheme(scheme);
    }

    @ParameterizedTest
    @EnumSource(WriteOptions.Scheme.class)
    void writesTheGoldenColumns(WriteOptions.Scheme scheme) {
        assertThat(CONLL.preview(Bundles.full(), options(WriteOptions.Overlaps.OUTER, scheme)))
                .isEqualTo(Bundles.golden("full-" + Codes.of(scheme) + ".conll"));
    }

    @Test
    void namesEverythingItCannotCarry() {
        assertThat(CONLL.survey(WriteOptions.DEFAULT).losses(Bundles.full()))
                .containsExactlyInAnyOrder(
                        new Loss("overlap", 1, "en-01: actor “Marta Oyelaran”"),
                        new Loss("fragments", 1, "en-01: actor “union president Marta Oyelaran”"),
                        new Loss("relation", 1, "en-01: speaker"),
                        new Loss("document label", 1, "en-01: strike"),
                        new Loss("attribute", 2, "en-01: claim ““We did not leave the table,””"),
                        new Loss("note", 1, "en-01: location “Port Selwick”"),
                        new Loss("document note", 1, "en-01"),
                        new Loss("annotator", 4, "en-01: location “Port Selwick”"),
                        new Loss("heading", 1, "en-01: “Rotterdam”"),
                        new Loss("metadata", 1, "en-01"),
                        new Loss("spacing", 8, "en-01"));
    }

    @Test
    void asksOnlyAboutOverlapsAndOnlyWithoutAChoice() {
        Loss overlap = new Loss("overlap", 1, "");
        assertThat(CONLL.asks(overlap, WriteOptions.DEFAULT)).isTrue();
        assertThat(CONLL.asks(new Loss("note", 1, ""), WriteOptions.DEFAULT)).isFalse();
        assertThat(
                        CONLL.asks(
                                overlap,
                                options(WriteOptions.Overlaps.INNER, WriteOptions.Scheme.IOB2)))
                .isFalse();
    }

    @Test
    void keepsTheOuterOrTheInnerSpan() {
        Bundle bundle =
                Bundles.plain(
                        "d", "Anna left", Bundles.span("claim", 0, 9), Bundles.span("actor", 0, 4));
        assertThat(tags(bundle, WriteOptions.Overlaps.OUTER)).containsExactly("B-claim", "I-claim");
        assertThat(tags(bundle, WriteOptions.Overlaps.INNER)).containsExactly("B-actor", "O");
    }

    @Test
    void widensASpanThatCutsATokenAndSaysSo() {
        Bundle bundle = Bundles.plain("d", "unlawful act", Bundles.span("claim", 2, 8));
        assertThat(tags(bundle, WriteOptions.Overlaps.FAIL)).containsExactly("B-claim", "O");
        assertThat(CONLL.survey(WriteOptions.DEFAULT).losses(bundle))
                .containsExactly(new Loss("token-cut", 1, "d: claim “lawful”"));
    }

    @Test
    void noBlankLineTearsASpan() {
        Bundle bundle =
                Bundles.plain("d", "He left. She stayed. All.", Bundles.span("claim", 0, 20));
        assertThat(CONLL.preview(bundle, WriteOptions.DEFAULT).split("\n\n")).hasSize(3);
    }

    @Test
    void refusesOverlapsWithoutAChoice(@TempDir Path folder) {
        try (ExportWriter writer =
                CONLL.open(
                        Bundles.target(folder.resolve("out.conll"), false), WriteOptions.DEFAULT)) {
            assertThatThrownBy(() -> writer.prover().prove(Bundles.full()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("en-01: actor “Marta Oyelaran”: overlaps another span");
        }
        assertThat(folder).isEmptyDirectory();
    }

    /// Whatever the text, what is read from the bytes is what was meant.
    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsBackWhatWasMeant(@ForAll Bundle bundle, @ForAll WriteOptions.Scheme scheme) {
        for (WriteOptions.Overlaps overlaps :
                List.of(WriteOptions.Overlaps.OUTER, WriteOptions.Overlaps.INNER)) {
            ConllText text = new ConllText(options(overlaps, scheme));
            Utf8Out out = new Utf8Out();
            text.append(bundle, out);
            text.prove(bundle, out.bytes(), out.length());
        }
    }

    @Test
    void aChangedTagDoesNotReadBack() {
        ConllText text =
                new ConllText(options(WriteOptions.Overlaps.OUTER, WriteOptions.Scheme.IOB2));
        Utf8Out out = new Utf8Out();
        text.append(Bundles.full(), out);
        byte[] bytes =
                new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8)
                        .replaceFirst("I-actor", "B-actor")
                        .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> text.prove(Bundles.full(), bytes, bytes.length))
                .isInstanceOf(Refusal.class);
    }

    /// Whatever single byte is wrong, it is noticed.
    @ParameterizedTest
    @EnumSource(WriteOptions.Scheme.class)
    void noChangedByteReadsBack(WriteOptions.Scheme scheme) {
        ConllText text = new ConllText(options(WriteOptions.Overlaps.OUTER, scheme));
        Utf8Out out = new Utf8Out();
        text.append(Bundles.full(), out);
        for (int i = 0; i < out.length(); i++) {
            byte[] bytes = Arrays.copyOf(out.bytes(), out.length());
            bytes[i] ^= 1;
            assertThatThrownBy(() -> text.prove(Bundles.full(), bytes, bytes.length))
                    .as("byte %s", i)
                    .isInstanceOf(Refusal.class);
        }
    }

    private static List<String> tags(Bundle bundle, WriteOptions.Overlaps overlaps) {
        return CONLL.preview(bundle, options(overlaps, WriteOptions.Scheme.IOB2))
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("-DOCSTART-"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }
}

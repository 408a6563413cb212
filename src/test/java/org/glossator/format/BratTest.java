package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.Refusal;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

class BratTest {

    private static final Brat BRAT = new Brat();

    private static final String TEXT =
            "🏗️ The port office told Reuters that\nthe cranes stand still. Nobody knows why.";

    private static Source source(String text, String annotations) {
        Source beside = Bundles.bytes("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return new Source(
                "a.ann",
                () -> new ByteArrayInputStream(annotations.getBytes(StandardCharsets.UTF_8)),
                null,
                file -> Optional.of(beside).filter(_ -> file.equals("a.txt")));
    }

    private static Bundle read(String... lines) {
        return Bundles.read(BRAT, source(TEXT, String.join("\n", lines))).getFirst();
    }

    private static List<Loss> losses(String... lines) {
        return BRAT.read(source(TEXT, String.join("\n", lines)), _ -> {});
    }

    private static String quote(Mark mark) {
        return ((Mark.OnSpan) mark).span().of(TEXT);
    }

    @Test
    void writesTheGoldenLines() {
        assertThat(BRAT.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full.ann"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteButForTheLosses(@ForAll Bundle bundle) {
        RoundTrip.holds(BRAT, WriteOptions.DEFAULT, bundle);
    }

    /// A span of nothing but line ends cannot be told; one of other white space can.
    @Test
    void leavesOutSpansOfLineEndsOnly() {
        Bundle bundle =
                Bundles.plain(
                        "ends",
                        "x\n\t",
                        on("letter", 0, 1),
                        on("end", 1, 2),
                        on("tab", 2, 3),
                        new Mark.Relation("a", "of", "tab", "letter", Map.of(), "", null));
        RoundTrip.holds(BRAT, WriteOptions.DEFAULT, bundle);
        assertThat(RoundTrip.through(BRAT, WriteOptions.DEFAULT, List.of(bundle)))
                .singleElement()
                .satisfies(read -> assertThat(read.marks()).hasSize(3));
    }

    private static Mark.OnSpan on(String id, int begin, int end) {
        return new Mark.OnSpan(id, "actor", List.of(new Span(begin, end)), Map.of(), "", null);
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(quote(read("T1\tactor 7 18\tport office").marks().getFirst()))
                .isEqualTo("port office");
    }

    /// As some programs do that write these files.
    @Test
    void offsetsThatCountCodeUnitsAreToldByTheQuotes() {
        assertThat(quote(read("T1\tactor 8 19\tport office").marks().getFirst()))
                .isEqualTo("port office");
    }

    @Test
    void lineEndsWithinASpanPartNothing() {
        Mark.OnSpan claim =
                (Mark.OnSpan) read("T1\tclaim 32 36;37 47\tthat the cranes").marks().getFirst();
        assertThat(claim.fragments()).hasSize(1);
        assertThat(quote(claim)).isEqualTo("that\nthe cranes");
    }

    @Test
    void anEventIsARelationForEachArgument() {
        Bundle read =
                read(
                        "T1\tTelling 19 23\ttold",
                        "T2\tactor 7 18\tport office",
                        "T3\tactor 24 31\tReuters",
                        "E1\tTelling:T1 Speaker:T2 Hearer2:T3",
                        "A1\tNegation E1",
                        "#1\tAnnotatorNotes E1\tcheck",
                        "#2\tAnnotatorNotes E1\tagain");
        assertThat(read.marks())
                .filteredOn(Mark.Relation.class::isInstance)
                .map(Mark.Relation.class::cast)
                .extracting(Mark.Relation::label, Mark.Relation::from, Mark.Relation::to)
                .containsExactly(tuple("Speaker", "T1", "T2"), tuple("Hearer", "T1", "T3"));
        assertThat(read.marks().getFirst().attributes()).isEqualTo(Map.of("Negation", "true"));
        assertThat(read.marks().getFirst().note()).isEqualTo("check\nagain");
    }

    @Test
    void twoEventsOfOneTriggerAreToldApart() {
        Bundle read =
                read(
                        "T1\tTelling 19 23\ttold",
                        "T2\tactor 7 18\tport office",
                        "T3\tactor 24 31\tReuters",
                        "E1\tTelling:T1 Hearer:T2",
                        "E2\tTelling:T1 Hearer:T3",
                        "A1\tModality E2 reported speech");
        assertThat(read.marks())
                .filteredOn(Mark.Relation.class::isInstance)
                .extracting(Mark::attributes)
                .containsExactly(
                        Map.of("event", "E1"),
                        Map.of("event", "E2", "Modality", "reported speech"));
    }

    @Test
    void keepsReferencesAndEquivalences() {
        Bundle read =
                read(
                        "T1\tactor 7 18\tport office",
                        "T2\tactor 24 31\tReuters",
                        "*\tEquiv T1 T2",
                        "N1\tReference T2 Wikidata:Q130879\tReuters");
        assertThat(read.marks().get(1).attributes())
                .isEqualTo(Map.of("Reference", "Wikidata:Q130879 Reuters"));
        assertThat(read.marks().getLast()).isInstanceOf(Mark.Relation.class);
        assertThat(read.marks().getLast().label()).isEqualTo("Equiv");
    }

    @Test
    void namesWhatItCannotKeep() {
        assertThat(losses("T1\tactor 7 18\tport office", "X1\tstrange", "R1\tof Arg1:T1 Arg2:T9"))
                .containsExactly(
                        new Loss("line", 1, "a.ann:2: X1 strange"),
                        new Loss("relation", 1, "a.ann: R1 from T1 to T9"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "actor 7 99|x|a.ann:1: 7 to 99 is no stretch",
                "actor 18 7|x|a.ann:1: 18 to 7 is no stretch",
                "actor 7 7||a.ann:1: an empty stretch marks nothing",
                "actor 7 18|port authority|a.ann:1: the text there is not \"port authority\"",
                "actor 7 x|port|a.ann:1: \"x\" is no offset",
                "actor|port|a.ann:1: not a type with begins and ends",
                "actor 7 12;9 18||a.ann:1: its stretches overlap",
            })
    void refusesWhatWouldMarkSomethingElse(String data, String quote, String message) {
        String line = "T1\t" + data + "\t" + (quote == null ? "" : quote);
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesAnnotationsWithoutTheirText() {
        Source lonely = Bundles.bytes("b.ann", "T1\tactor 0 1\tx".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Bundles.read(BRAT, lonely))
                .hasMessageStartingWith("b.ann: there is no b.txt beside it");
    }

    @Test
    void anyCutIsReadOrRefusedWithOneLine() {
        byte[] whole =
                BRAT.preview(Bundles.full(), WriteOptions.DEFAULT).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            String cut = new String(whole, 0, length, StandardCharsets.UTF_8);
            try {
                BRAT.read(source(Bundles.TEXT, cut), _ -> {});
            } catch (Refusal refusal) {
                assertThat(refusal.getMessage()).startsWith("a.ann:").doesNotContain("\n");
            }
        }
    }

    @Test
    void carriageReturnsCountAsBratCountsThem() {
        List<Bundle> bundles = new ArrayList<>();
        BRAT.read(source("one\r\ntwo", "T1\tactor 5 8\ttwo"), bundles::add);
        Mark.OnSpan mark = (Mark.OnSpan) bundles.getFirst().marks().getFirst();
        assertThat(mark.fragments()).containsExactly(new Span(4, 7));
    }

    @Test
    void aZipHoldsTheSameFiles(@TempDir Path folder) throws IOException {
        Path zip = folder.resolve("set.zip");
        try (ExportWriter writer = BRAT.open(Bundles.target(zip, false), WriteOptions.DEFAULT)) {
            writer.write(writer.prover().prove(Bundles.full()));
            writer.write(writer.prover().prove(Bundles.full()));
            assertThat(writer.finish()).containsExactly(zip);
        }
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.stream().map(java.util.zip.ZipEntry::getName).toList())
                    .containsExactlyInAnyOrder(
                            "en-01.txt",
                            "en-01.ann",
                            "en-01-2.txt",
                            "en-01-2.ann",
                            "annotation.conf",
                            "visual.conf",
                            "SHA256SUMS",
                            "README.md");
        }
        assertThat(Archive.sources(zip, null))
                .extracting(Source::file)
                .contains("en-01.ann", "en-01.txt");
    }

    @Test
    void tellsBratWhatMayBeAnnotated(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out");
        try (ExportWriter writer = BRAT.open(Bundles.target(out, false), WriteOptions.DEFAULT)) {
            writer.write(writer.prover().prove(Bundles.full()));
            writer.finish();
        }
        assertThat(Files.readString(out.resolve("annotation.conf")))
                .isEqualTo(Bundles.golden("annotation.conf"));
        assertThat(Files.readString(out.resolve("en-01.txt"))).isEqualTo(Bundles.TEXT);
    }
}

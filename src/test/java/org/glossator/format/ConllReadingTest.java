package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.Refusal;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;
import org.glossator.text.Tokenization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ConllReadingTest {

    private static final Conll CONLL = new Conll();

    private static final List<String> WORDS =
            List.of("Marta", "Oyelaran", "Port", "Selwick", "left", "Ada");

    private static Source file(String content) {
        return Bundles.bytes("a.conll", content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Bundle> read(String content) {
        return Bundles.read(CONLL, file(content));
    }

    private static List<Loss> losses(String content) {
        return CONLL.read(file(content), _ -> {});
    }

    private static List<String> spans(Bundle bundle) {
        return bundle.marks().stream()
                .map(Mark.OnSpan.class::cast)
                .map(span -> span.label() + " " + span.span().of(bundle.text()))
                .toList();
    }

    /// One sentence in two columns.
    private static String columns(String tags) {
        StringBuilder out = new StringBuilder();
        String[] each = tags.split(" ");
        for (int i = 0; i < each.length; i++) {
            out.append(WORDS.get(i)).append(' ').append(each[i]).append('\n');
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "IOB1, I-PER I-PER I-LOC I-LOC O I-PER",
        "IOB2, B-PER I-PER B-LOC I-LOC O B-PER",
        "IOE2, I-PER E-PER I-LOC E-LOC O E-PER",
        "BIOES, B-PER E-PER B-LOC E-LOC O S-PER",
        "BILOU, B-PER L-PER B-LOC L-LOC O U-PER",
        "BMES, B-PER E-PER B-LOC E-LOC O S-PER",
        "BMEWO, B-PER E-PER B-LOC E-LOC O W-PER",
        "low line, B_PER I_PER B_LOC I_LOC O B_PER",
        "without letters, PER PER LOC O O PER"
    })
    void oneRuleReadsEachScheme(String scheme, String tags) {
        boolean plain = scheme.equals("without letters");
        assertThat(spans(read(columns(tags)).getFirst()))
                .containsExactly(
                        "PER Marta Oyelaran", plain ? "LOC Port" : "LOC Port Selwick", "PER Ada");
    }

    @ParameterizedTest
    @CsvSource({
        "B-A B-A I-A, A Marta; A Oyelaran Port",
        "I-A B-A I-A, A Marta; A Oyelaran Port",
        "I-A I-B I-A, A Marta; B Oyelaran; A Port",
        "U-A U-A O, A Marta; A Oyelaran",
        "E-A E-A O, A Marta; A Oyelaran",
        "B I O, span Marta Oyelaran"
    })
    void neighboursStayApart(String tags, String spans) {
        assertThat(String.join("; ", spans(read(columns(tags)).getFirst()))).isEqualTo(spans);
    }

    @Test
    void anEmptyLineEndsASentenceAndItsSpans() {
        Bundle read = read("Anna\tI-PER\n\nAda\tI-PER\n.\tO\n").getFirst();
        assertThat(read.text()).isEqualTo("Anna\nAda .");
        assertThat(spans(read)).containsExactly("PER Anna", "PER Ada");
        assertThat(read.id()).isEqualTo("a");
    }

    @Test
    void documentsAreHandedOverOneByOne() {
        List<Bundle> read =
                read(
                        "-DOCSTART- -X- -X- O\n\nAnna NNP I-NP I-PER\nleft VBD I-VP O\n\n"
                                + "-DOCSTART- -X- -X- O\nAda NNP I-NP I-PER\n"
                                + "-DOCSTART- (7 Port)\nPort NNP I-NP O\n");
        assertThat(read)
                .extracting(Bundle::id, Bundle::text, Bundle::line)
                .containsExactly(
                        tuple("a-1", "Anna left", 1),
                        tuple("a-2", "Ada", 6),
                        tuple("7 Port", "Port", 8));
        assertThat(spans(read.getFirst())).containsExactly("NP Anna", "VP left", "PER Anna");
    }

    @Test
    void documentsAreHandedOverBeforeTheFileIsRead() {
        byte[] some =
                "-DOCSTART- O\n\nAnna B-PER\nleft O\n\n"
                        .repeat(100_000)
                        .getBytes(StandardCharsets.UTF_8);
        int[] left = {0};
        Source source =
                new Source(
                        "a.conll",
                        () -> {
                            left[0] = some.length;
                            return new ByteArrayInputStream(some) {
                                @Override
                                public synchronized int read(byte[] to, int at, int length) {
                                    int read = super.read(to, at, length);
                                    left[0] = available();
                                    return read;
                                }
                            };
                        },
                        null);
        int[] leftAtFirst = {0};
        CONLL.read(
                source,
                bundle -> leftAtFirst[0] = bundle.id().equals("a-1") ? left[0] : leftAtFirst[0]);
        assertThat(leftAtFirst[0]).isGreaterThan(some.length / 2);
    }

    @Test
    void namesTheColumnsThatAreLost() {
        assertThat(losses("# id 1\nAnna NNP _ B-PER\nleft VBD _ O\n"))
                .containsExactly(
                        new Loss("comment", 1, "a.conll:1: id 1"),
                        new Loss("column", 2, "a.conll:2: column 2: NNP"));
    }

    @Test
    void aTokenMayLookLikeAComment() {
        assertThat(read("# O\n1 O\n").getFirst().text()).isEqualTo("# 1");
        assertThat(read("No O\n# B-X\n#1 I-X\n").getFirst().text()).isEqualTo("No # #1");
    }

    @Test
    void numbersOfTokensAreNoTokens() {
        Bundle read =
                read("# https://example.org [2026]\n1\tAnna\tB-PER\tO\n2\tLee\tI-PER\tB-LOC\n")
                        .getFirst();
        assertThat(read.text()).isEqualTo("Anna Lee");
        assertThat(spans(read)).containsExactly("PER Anna Lee", "LOC Lee");
    }

    @Test
    void theTagMayStandBeforeTheToken() {
        Bundle read = read("O\tin\nB-LOC\tPort\nI-LOC\tSelwick\n").getFirst();
        assertThat(read.text()).isEqualTo("in Port Selwick");
        assertThat(spans(read)).containsExactly("LOC Port Selwick");
    }

    @Test
    void aLineMayHoldASentence() {
        Bundle read =
                read("Anna|NNP|B-PER Lee|NNP|I-PER ,|,|O\nAda|NNP|B-PER ||SYM|O\n").getFirst();
        assertThat(read.text()).isEqualTo("Anna Lee ,\nAda |");
        assertThat(spans(read)).containsExactly("PER Anna Lee", "PER Ada");
    }

    @Test
    void aFileNeedNotBeInUtf8() {
        byte[] latin = "Muñoz B-PER\nllegó O\n".getBytes(Charset.forName("windows-1252"));
        Bundle read = Bundles.read(CONLL, Bundles.bytes("esp.conll", latin)).getFirst();
        assertThat(read.text()).isEqualTo("Muñoz llegó");
        assertThat(read.normalization().replaced()).isZero();
    }

    private static String universal(String... rows) {
        StringBuilder out = new StringBuilder();
        for (String row : rows) {
            String[] parts = row.split(" ", 3);
            out.append(
                    row.isEmpty() || row.startsWith("#")
                            ? row
                            : parts[0]
                                    + "\t"
                                    + parts[1]
                                    + "\t_\tX\t_\t_\t0\troot\t_\t"
                                    + (parts.length > 2 ? parts[2] : "_"));
            out.append('\n');
        }
        return out.toString();
    }

    @Test
    void theTextOfASentenceIsKept() {
        Bundle read =
                read(universal(
                                "# newdoc id = d1",
                                "# newpar",
                                "# text = Vámonos  al 海🏗️.",
                                "1-2 Vámonos",
                                "1 vamos",
                                "2 nos NER=B-X",
                                "3-4 al NER=B-WRONG",
                                "3 a NER=I-X",
                                "4 el NER=O",
                                "5 海🏗️ SpaceAfter=No|NER=B-Y",
                                "6 . NER=O",
                                "",
                                "# newpar",
                                "1 Sí SpaceAfter=No",
                                "1.1 nada",
                                "2 !"))
                        .getFirst();
        assertThat(read.id()).isEqualTo("d1");
        assertThat(read.text()).isEqualTo("Vámonos  al 海🏗️.\n\nSí!");
        assertThat(spans(read)).containsExactly("X Vámonos  al", "Y 海🏗️");
    }

    @Test
    void spacesAreKnownToTheCharacter() {
        assertThat(
                        read(universal(
                                        "1 a SpacesAfter=\\s\\s",
                                        "2 b SpacesAfter=\\n\\n",
                                        "",
                                        "1 c"))
                                .getFirst()
                                .text())
                .isEqualTo("a  b\n\nc");
    }

    @Test
    void namesWhatOfAnalysesIsLost() {
        assertThat(losses(universal("# sent_id = 1", "1 a Gloss=b", "1.1 c", "2 d")))
                .extracting(Loss::kind, Loss::count)
                .containsExactlyInAnyOrder(
                        tuple("comment", 1L),
                        tuple("part of speech", 2L),
                        tuple("dependency", 2L),
                        tuple("misc", 1L),
                        tuple("empty node", 1L));
    }

    @Test
    void aTextThatIsNotOfTheTokensIsNamed() {
        String content = universal("# text = Something else", "1 a SpaceAfter=No", "2 b");
        assertThat(read(content).getFirst().text()).isEqualTo("ab");
        assertThat(losses(content)).extracting(Loss::kind).contains("text of a sentence");
    }

    @Test
    void bracketsNestAndGoOn() {
        Bundle read =
                read(universal(
                                "# global.Entity = GRP-etype-infstat-identity",
                                "1 The Entity=(1-place-new-Port-Selwick",
                                "2 port Entity=(2-abstract-giv:act)",
                                "3 of Entity=(3-person-new(4-person-giv",
                                "4 Ada Entity=4)3)1)"))
                        .getFirst();
        assertThat(spans(read))
                .containsExactly(
                        "abstract port", "person of Ada", "person of Ada", "place The port of Ada");
        assertThat(read.marks().getLast().attributes())
                .isEqualTo(Map.of("GRP", "1", "infstat", "new", "identity", "Port-Selwick"));
    }

    @Test
    void bracketsNeedNoComment() {
        Bundle read =
                read(universal(
                                "1 Ada Entity=(e1[1/2]-person-1",
                                "2 Lee Entity=e1[1/2])",
                                "3 and Entity=(place-7)",
                                "4 Oye Entity=(e1[2/2]-person-1)"))
                        .getFirst();
        assertThat(spans(read)).containsExactly("place and", "person Ada Lee and Oye");
        assertThat(((Mark.OnSpan) read.marks().getLast()).fragments())
                .containsExactly(new Span(0, 7), new Span(12, 15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Anna B-PER\\nleft\\n; a.conll:2: 1 column where",
                "Anna B-PER\\nleft O O\\n; a.conll:2: 3 columns where",
                "Anna\\nleft\\n; a.conll:1: 1 column; a token",
                "Anna B-PER\\nleft O\\nPort X-LOC\\n; a.conll:3: “X-LOC” is no tag",
                "Anna|B-PER Lee|O\\nleft Port|O\\n; a.conll:2: “left” has not the 2 columns",
                "a\\tO\\n\\tB-X\\n; a.conll:2: a tag without a token",
                "#begin document (a)\\na 0 0 b\\n; a.conll:1: this is CoNLL-2012",
                "# only a comment\\n; a.conll: holds no token"
            })
    void refusesWhatWouldLoseATag(String content, String message) {
        assertThatThrownBy(() -> read(content.replace("\\n", "\n").replace("\\t", "\t")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 a|3 b",
                "1 a|2-1 b",
                "1-3 ab|1 a",
                "1 a Entity=x)",
                "1 a Entity=(1-person",
                "x a"
            })
    void refusesTokensOutOfOrderAndOpenBrackets(String rows) {
        String content = universal("1 a", "", "") + universal(rows.split("\\|"));
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching("a\\.conll:\\d+: .+");
    }

    @Test
    void survivesCuts() {
        RoundTrip.survivesCuts(
                CONLL,
                Bundles.golden("full-bioes.conll").getBytes(StandardCharsets.UTF_8),
                ".conll");
        RoundTrip.survivesCuts(
                CONLL,
                universal("1 海 Entity=(1-person", "2 b Entity=1)").getBytes(StandardCharsets.UTF_8),
                ".conllu");
    }

    /// What is read is what was written but for the losses: the tokens, and the spans over them.
    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteButForTheLosses(
            @ForAll Bundle bundle, @ForAll WriteOptions.Scheme scheme, @ForAll Tokenization by) {
        WriteOptions options = new WriteOptions(WriteOptions.Overlaps.OUTER, scheme, by);
        TokenLayout layout = TokenLayout.of(bundle, options, new Segmenter());
        StringBuilder text = new StringBuilder();
        List<Span> tokens = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            text.append(i == 0 ? "" : layout.beginsSentence(i) ? "\n" : " ");
            int begin = text.length();
            text.append(Column.of(layout.token(i).of(bundle.text())));
            tokens.add(new Span(begin, text.length()));
        }
        Bundle read = RoundTrip.through(CONLL, options, List.of(bundle)).getFirst();
        assertThat(read.text()).isEqualTo(text.toString());
        assertThat(read.marks())
                .map(Mark.OnSpan.class::cast)
                .extracting(Mark.OnSpan::label, Mark.OnSpan::span)
                .containsExactlyElementsOf(
                        layout.chunks().stream()
                                .map(chunk ->
                                        tuple(
                                                chunk.label(),
                                                tokens.get(chunk.first())
                                                        .cover(tokens.get(chunk.last()))))
                                .toList());
        boolean spacing =
                CONLL.survey(options).losses(bundle).stream()
                        .anyMatch(loss -> loss.kind().equals("spacing"));
        assertThat(spacing).isEqualTo(!read.text().equals(bundle.text()));
    }
}

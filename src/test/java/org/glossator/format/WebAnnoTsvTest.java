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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class WebAnnoTsvTest {

    private static final WebAnnoTsv TSV = new WebAnnoTsv();

    private static final String HEAD = "#FORMAT=WebAnno TSV 3.3\n";

    /// Three tokens, each with the cells given for it, with `/` for tabs.
    private static String file(String layers, String... cells) {
        return HEAD
                + layers.replace(" ", "\n")
                + "\n\n\n#Text=Cranes 🏗️ stand\n"
                + "1-1\t0-6\tCranes\t"
                + cells[0].replace('/', '\t')
                + "\t\n1-2\t7-10\t🏗️\t"
                + cells[1].replace('/', '\t')
                + "\t\n1-3\t11-16\tstand\t"
                + cells[2].replace('/', '\t')
                + "\t\n";
    }

    private static Source source(String content) {
        return Bundles.bytes("a.tsv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Bundle read(String content) {
        return Bundles.read(TSV, source(content)).getFirst();
    }

    private static List<String> said(Bundle bundle) {
        return bundle.marks().stream()
                .map(mark ->
                        switch (mark) {
                            case Mark.OnSpan span ->
                                    span.label() + " “" + span.span().of(bundle.text()) + "”";
                            case Mark.Relation relation ->
                                    relation.label()
                                            + " "
                                            + quote(bundle, relation.from())
                                            + " → "
                                            + quote(bundle, relation.to());
                            case Mark.OnDocument label -> label.label();
                        })
                .toList();
    }

    private static String quote(Bundle bundle, String id) {
        return bundle.marks().stream()
                .filter(mark -> mark.id().equals(id))
                .map(mark -> ((Mark.OnSpan) mark).span().of(bundle.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesTheGoldenRows() {
        assertThat(TSV.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full.tsv"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteButForTheLosses(@ForAll Bundle bundle) {
        RoundTrip.holds(TSV, WriteOptions.DEFAULT, bundle);
    }

    @Test
    void aNumberHoldsTheRowsOfASpanTogether() {
        Bundle read =
                read(
                        file(
                                "#T_SP=x.Claim|note|value|kind",
                                "*[1]/a\\|b[1]/k[1]",
                                "n[2]|*[1]/c[2]|a\\|b[1]/*[2]|k[1]",
                                "_/_/_"));
        assertThat(said(read)).containsExactly("a|b “Cranes 🏗️”", "c “🏗️”");
        assertThat(read.marks().getFirst().attributes()).isEqualTo(Map.of("kind", "k"));
        assertThat(read.marks().get(1).note()).isEqualTo("n");
    }

    @Test
    void aLayerNamesWhatHasNoValue() {
        assertThat(said(read(file("#T_SP=x.y.Actor|", "*", "_", "_"))))
                .containsExactly("Actor “Cranes”");
        assertThat(said(read(file("#T_SP=x.Actor|identifier|role", "*/r", "_/_", "i/*"))))
                .containsExactly("Actor “Cranes”", "i “stand”");
    }

    @Test
    void relationsLeadFromWhatTheyNameToTheirRow() {
        assertThat(
                        said(
                                read(
                                        file(
                                                "#T_SP=x.A|value #T_RL=x.R|type|BT_x.A",
                                                "a/_/_",
                                                "b[1]|c[2]/t|*/1-1[0_2]|1-3[0_1]",
                                                "d/_/_"))))
                .containsExactly(
                        "a “Cranes”",
                        "b “🏗️”",
                        "c “🏗️”",
                        "d “stand”",
                        "t Cranes → 🏗️",
                        "R stand → 🏗️");
    }

    @Test
    void relationsBetweenTokensMakeSpansOfThem() {
        assertThat(
                        said(
                                read(
                                        file(
                                                "#T_RL=x.Dependency|DependencyType|BT_x.type.Token",
                                                "nsubj/1-3",
                                                "dep/1-1",
                                                "_/_"))))
                .containsExactly(
                        "Token “stand”",
                        "Token “Cranes”",
                        "Token “🏗️”",
                        "nsubj stand → Cranes",
                        "dep Cranes → 🏗️");
    }

    @Test
    void slotsAndChainsBecomeRelations() {
        assertThat(
                        said(
                                read(
                                        file(
                                                "#T_SP=x.Frame|FE|ROLE_x.Frame:Roles_x.RolesLink|x.Lu"
                                                    + " #T_SP=x.Lu|lu",
                                                "f/agent;*/1-2[7];1-3/_",
                                                "_/_/_/l[7]",
                                                "_/_/_/m"))))
                .containsExactly(
                        "f “Cranes”",
                        "l “🏗️”",
                        "m “stand”",
                        "agent Cranes → 🏗️",
                        "Roles Cranes → stand");
        assertThat(
                        said(
                                read(
                                        file(
                                                "#T_CH=x.CorefLink|referenceType|referenceRelation",
                                                "pr[1]/coref->1-1",
                                                "pr[1]/coref->1-1",
                                                "*[1]/*->1-2"))))
                .containsExactly(
                        "pr “Cranes 🏗️”", "CorefLink “stand”", "coref Cranes 🏗️ → stand");
    }

    @Test
    void partsOfATokenHaveRowsOfTheirOwn() {
        Bundle read =
                read(
                        HEAD
                                + "#T_SP=x.A|value\n\n\n#Text=unlawful act\n"
                                + "1-1\t0-8\tunlawful\t_\t\n1-1.1\t2-8\tlawful\ta[1]\t\n"
                                + "1-1.2\t8-8\t\tz\t\n1-2\t9-12\tact\ta[1]\t\n");
        assertThat(said(read)).containsExactly("a “lawful act”");
    }

    @Test
    void whatIsBetweenSentencesIsKnownByTheirOffsets() {
        String body =
                "#Sentence.id=s1\n"
                        + "#Text=Stop\\\\t\n"
                        + "#Text=it.\n"
                        + "1-1\t0-6\tStop\\t\t\n"
                        + "1-2\t7-10\tit.\t\n\n"
                        + "#Text=Now\n"
                        + "2-1\t%d-%d\tNow\t\n";
        assertThat(read(HEAD + "\n\n" + body.formatted(11, 14)).text())
                .isEqualTo("Stop\\t\nit.\nNow");
        assertThat(read(HEAD + "\n\n" + body.formatted(10, 13)).text())
                .isEqualTo("Stop\\t\nit.Now");
        assertThat(read(HEAD + "\n\n" + body.formatted(13, 16)).text())
                .isEqualTo("Stop\\t\nit.\n  Now");
        assertThat(TSV.read(source(HEAD + "\n\n" + body.formatted(11, 14)), _ -> {}))
                .containsExactly(new Loss("sentence id", 1, "a.tsv:4: #Sentence.id=s1"));
    }

    @Test
    void noEmptyLineNeedPartSentences() {
        Bundle read =
                read(
                        HEAD
                                + "#T_SP=x.A|value\n\n\n#Text=a\n1-1\t0-1\ta\tx\t\n"
                                + "#Text=b\n2-1\t2-3\tb\t\t\n");
        assertThat(read.text()).isEqualTo("a\nb");
        assertThat(said(read)).containsExactly("x “a”");
    }

    /// As some programs do that write these files.
    @Test
    void offsetsThatCountCodePointsAreToldByTheTokens() {
        Bundle read =
                read(
                        "#FORMAT=WebAnno TSV 3.1\n#T_SP=x.A|value\n\n\n#Text=🏗 \\u00e9t\\u00e9\n"
                                + "1-1\t0-1\t🏗\t_\t\n1-2\t2-5\tété\ta\t\n");
        assertThat(said(read)).containsExactly("a “été”");
    }

    @Test
    void namesWhatItAlters() {
        Bundle bundle =
                Bundles.plain(
                        "d",
                        "\n\tPort Selwick",
                        new Mark.OnSpan(
                                "1",
                                "location",
                                List.of(new Span(1, 7)),
                                Map.of("a b", "x\ry", "value", "v", "c", ""),
                                "",
                                null),
                        new Mark.OnSpan("2", "gap", List.of(new Span(6, 7)), Map.of(), "", null),
                        new Mark.Relation("3", "to", "1", "2", Map.of(), "", null));
        assertThat(TSV.survey(WriteOptions.DEFAULT).losses(bundle))
                .extracting(Loss::kind, Loss::count)
                .containsExactlyInAnyOrder(
                        tuple("invisible edge", 1L),
                        tuple("invisible span", 1L),
                        tuple("relation", 1L),
                        tuple("attribute name", 1L),
                        tuple("line break", 1L),
                        tuple("empty value", 1L),
                        tuple("attribute", 1L),
                        tuple("leading space", 1L));
        RoundTrip.holds(TSV, WriteOptions.DEFAULT, bundle);
    }

    @Test
    void readsEveryReservedCharacterBack() {
        Bundle bundle =
                Bundles.plain(
                        "d",
                        "A \\t \f[b]|c_d->e;*\u0001 tale. Next: 海🏗️!\n\n",
                        new Mark.OnSpan(
                                "1",
                                "\\[x]|_->;*\t\n\\t[1]",
                                List.of(new Span(0, 1)),
                                Map.of("m", "*", "n", "_"),
                                "->1-1\\",
                                null),
                        Bundles.span("*", 0, 9));
        RoundTrip.holds(TSV, WriteOptions.DEFAULT, bundle);
        assertThat(TSV.survey(WriteOptions.DEFAULT).losses(bundle)).isEmpty();
    }

    /// With a mark on it, a tab is part of a word.
    @Test
    void aTokenMayHoldATabOrALineEnd() {
        RoundTrip.holds(
                TSV,
                WriteOptions.DEFAULT,
                Bundles.plain("d", "x\t\u0300\\ y\n\u0300.", Bundles.span("a", 0, 5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "WebAnno TSV 3.3;WebAnno TSV 2.0;a.tsv:1: not WebAnno TSV 3",
                "0-6;0-5;a.tsv:7: the text from 0 to 5 is not “Cranes”",
                "11-16;11-99;a.tsv:9: the text from 11 to 99 is not",
                "11-16;a;a.tsv:9: “1-3",
                "1-3;1-2;a.tsv:9: token 1-2 stands twice",
                "~t~1-1[1_0]~;x;a.tsv:9: 4 columns instead of 6",
                "#Text=;#Nothing=;a.tsv:7: a token before the text",
                "1-1[1_0];1-9;a.tsv:9: there is no token 1-9",
                "1-1[1_0];1-1[8_0];a.tsv:9: there is no annotation [8] at 1-1",
                "1-1[1_0];_;a.tsv:9: a relation of R without its origin"
            })
    void refusesWhatWouldShiftOrLoseAnAnnotation(String good, String bad, String message) {
        String content =
                file("#T_SP=x.A|value #T_RL=x.R|type|BT_x.A", "a[1]/_/_", "_/_/_", "b/t/1-1[1_0]");
        assertThat(read(content).marks()).hasSize(3);
        assertThatThrownBy(() -> read(content.replace(good.replace('~', '\t'), bad)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void survivesCuts() {
        RoundTrip.survivesCuts(
                TSV, Bundles.golden("full.tsv").getBytes(StandardCharsets.UTF_8), ".tsv");
    }
}

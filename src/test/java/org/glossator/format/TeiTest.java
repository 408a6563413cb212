package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.Refusal;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class TeiTest {

    private static final Tei TEI = new Tei();

    private static final String HEADER =
            "<teiHeader><fileDesc><titleStmt><title>Hafen</title><author>Ines Aldercott</author>"
                + "</titleStmt><publicationStmt><publisher>Archive</publisher></publicationStmt><sourceDesc><bibl><publisher>Corran"
                + " Post</publisher><date when=\"2026-03-11\">11 March</date><idno"
                + " type=\"URL\">https://example.org/a</idno></bibl></sourceDesc>"
                + "</fileDesc></teiHeader>";

    private static Source file(String inside) {
        return Bundles.bytes(
                "a.xml",
                ("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"de\">" + inside + "</TEI>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Source text(String body) {
        return file(HEADER + "<text><body>" + body + "</body></text>");
    }

    private static Bundle read(String body) {
        return Bundles.read(TEI, text(body)).getFirst();
    }

    private static List<String> kinds(Source source) {
        return TEI.read(source, _ -> {}).stream().map(Loss::kind).toList();
    }

    private static List<String> quotes(Bundle bundle) {
        List<String> quotes = new ArrayList<>();
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnSpan span) {
                quotes.add(span.label() + " " + span.span().of(bundle.text()));
            }
        }
        return quotes;
    }

    @Test
    void writesTheGoldenFile() {
        assertThat(TEI.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full-tei.xml"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteButForTheLosses(@ForAll Bundle bundle) {
        RoundTrip.holds(TEI, WriteOptions.DEFAULT, bundle);
    }

    @Test
    void whiteSpaceComesBackAsItWas() {
        String text = "\n  x\t\n\n y  \n";
        Bundle bundle =
                Bundles.plain(
                        "a",
                        text,
                        Bundles.span("end", 0, 1),
                        Bundles.span("all", 0, text.length()));
        RoundTrip.holds(TEI, WriteOptions.DEFAULT, bundle);
        assertThat(RoundTrip.through(TEI, WriteOptions.DEFAULT, List.of(bundle)))
                .singleElement()
                .satisfies(read -> assertThat(read.text()).isEqualTo(text));
    }

    @Test
    void namesWithinTheTextAreSpans() {
        Bundle read =
                read(
                        """
                        <div><head>Der  Hafen</head>
                        <p>Frau <persName ref="#mo" xml:id="p1"><forename>Marta</forename>
                           Oyelaran</persName> sagt: <q>Nein</q>, in
                           <placeName>🏗 Selwick </placeName>.</p>
                        <lg><l>eins</l><l>zwei</l></lg></div>
                        """);
        assertThat(read.text())
                .isEqualTo(
                        "Der Hafen\n\nFrau Marta Oyelaran sagt: Nein, in 🏗 Selwick.\n\neins\nzwei"
                                .replace("Selwick.", "Selwick ."));
        assertThat(quotes(read))
                .containsExactly(
                        "forename Marta", "persName Marta Oyelaran", "placeName 🏗 Selwick");
        assertThat(read.marks().get(1).attributes()).isEqualTo(Map.of("ref", "#mo"));
        assertThat(read.marks().get(1).id()).isEqualTo("p1");
        assertThat(read.headings())
                .extracting(heading -> heading.span().of(read.text()))
                .containsExactly("Der Hafen");
    }

    @Test
    void theHeaderSaysWhatIsKnown() {
        Bundle read = read("<p>x</p>");
        assertThat(read.id()).isEqualTo("a");
        assertThat(read.details().title()).isEqualTo("Hafen");
        assertThat(read.details().byline()).isEqualTo("Ines Aldercott");
        assertThat(read.details().source()).isEqualTo("Corran Post");
        assertThat(read.details().date()).isEqualTo("2026-03-11");
        assertThat(read.details().url()).isEqualTo("https://example.org/a");
        assertThat(read.details().language()).isEqualTo("de");
    }

    /// As the corpora of parliaments have it.
    @Test
    void tokensStandAsTheyAreJoined() {
        Bundle read =
                read(
                        """
                        <u><seg><s><name type="PER"><w>Marta</w>
                        <w join="right" lemma="Oyelaran">Oyelaran</w></name>
                        <pc>,</pc>
                        <pc join="right">“</pc>
                        <w>nein</w>
                        <linkGrp type="UD-SYN"><link ana="ud-syn:det" target="#a #b"/></linkGrp>
                        </s></seg><note>Beifall</note><seg>Ja.</seg></u>
                        """);
        assertThat(read.text()).isEqualTo("Marta Oyelaran, “nein\n\nBeifall\n\nJa.");
        assertThat(quotes(read)).containsExactly("name Marta Oyelaran");
        assertThat(read.marks().getFirst().attributes()).isEqualTo(Map.of("type", "PER"));
    }

    @Test
    void spansPointFromElsewhere() {
        Source source =
                file(
                        HEADER
                                + "<text xml:id=\"t\"><body><p xml:id=\"p\"><anchor"
                                + " xml:id=\"c1\"/>Der <w xml:id=\"w2\">Hafen</w> <w"
                                + " xml:id=\"w3\">ist</w> zu<anchor xml:id=\"c2\"/>.</p><spanGrp"
                                + " type=\"claim\"><span from=\"#c1\" to=\"#c2\"/></spanGrp>"
                                + "</body></text><standOff><interp"
                                + " xml:id=\"i\">location</interp><listAnnotation><annotation"
                                + " xml:id=\"a1\" target=\"#w2\" ana=\"#i\">"
                                + "<note>check</note></annotation><annotation xml:id=\"a2\""
                                + " target=\"#range(w2,w3)\"><rs/></annotation><annotation"
                                + " target=\"#string-range(p,4,2)\" type=\"bit\"/><annotation"
                                + " target=\"#nowhere\"/></listAnnotation><span"
                                + " target=\"#t\">strike</span><linkGrp type=\"told\"><link"
                                + " target=\"#a1 #a2\"/><link target=\"#a1"
                                + " #w2\"/></linkGrp></standOff>");
        Bundle read = Bundles.read(TEI, source).getFirst();
        assertThat(quotes(read))
                .containsExactly(
                        "claim Der Hafen ist zu", "location Hafen", "rs Hafen ist", "bit Ha");
        assertThat(read.marks().get(1).note()).isEqualTo("check");
        assertThat(read.marks()).filteredOn(Mark.OnDocument.class::isInstance).hasSize(1);
        assertThat(read.marks().getLast())
                .isEqualTo(new Mark.Relation("", "told", "a1", "a2", Map.of(), "", null));
        assertThat(kinds(source)).contains("pointer", "link");
    }

    @Test
    void partsThatBelongTogetherAreOneSpan() {
        Source source =
                file(
                        "<text><body><p><seg xml:id=\"x\">Der</seg> alte <seg xml:id=\"y\">Hafen"
                                + "</seg></p></body></text><standOff><spanGrp>"
                                + "<span xml:id=\"s1\" target=\"#x\" next=\"#s2\">place</span>"
                                + "<span xml:id=\"s2\" target=\"#y\" prev=\"#s1\">place</span>"
                                + "</spanGrp></standOff>");
        assertThat(
                        ((Mark.OnSpan) Bundles.read(TEI, source).getFirst().marks().getFirst())
                                .fragments())
                .containsExactly(new Span(0, 3), new Span(9, 14));
    }

    @Test
    void eachTextOfACorpusIsADocument() {
        String one = "<TEI%s>" + HEADER + "<text><body><p>%s</p></body></text></TEI>";
        Source source =
                Bundles.bytes(
                        "c.xml",
                        ("<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">"
                                        + HEADER
                                        + one.formatted(" xml:id=\"eins\"", "Eins.")
                                        + one.formatted("", "Zwei.")
                                        + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                                        + " href=\"drei.xml\"/></teiCorpus>")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(Bundles.read(TEI, source)).extracting(Bundle::id).containsExactly("eins", "c-2");
        assertThat(kinds(source)).contains("include");
    }

    @Test
    void whatIsNoTextIsNamed() {
        Source source =
                text(
                        "<p>Das<note>Fußnote</note> Wort<lb break=\"no\"/>\n teil<pb/> und"
                                + " <choice><sic>dsa</sic><corr>das</corr></choice>"
                                + " <name/><w lemma=\"x\">Ende</w></p>");
        assertThat(Bundles.read(TEI, source).getFirst().text())
                .isEqualTo("Das Wortteil und dsa Ende");
        assertThat(kinds(source))
                .contains(
                        "note within a sentence",
                        "element corr",
                        "empty element",
                        "lemma and part of speech");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<project/>|a.xml:1: this begins with <project>",
                "<TEI><text><body/></text></TEI>|a.xml: there is no text in this file",
                "<TEI><text><p>&x;</p></text></TEI>|a.xml:1: ",
                "<TEI><text><p>x</p>|a.xml:1: not valid XML",
            })
    void refusesWhatIsNoDocument(String xml, String message) {
        assertThatThrownBy(() -> Bundles.read(TEI, Source.pasted("a.xml", xml)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesWhatIsTooDeepOrReachesOutside() {
        String deep = "<div>".repeat(300) + "x" + "</div>".repeat(300);
        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("\n");
        String outside =
                "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<TEI><text><p>&x;</p></text></TEI>";
        assertThatThrownBy(() -> Bundles.read(TEI, Source.pasted("a.xml", outside)))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("\n");
    }

    @Test
    void isToldByItsNamespace() {
        assertThat(Formats.reading(text("<p>x</p>"))).containsInstanceOf(Tei.class);
        assertThat(Formats.reading(Source.pasted("a.xml", "<GateDocument/>")))
                .containsInstanceOf(Gate.class);
        assertThat(Formats.reading(Source.pasted("a.xml", "<project/>"))).isEmpty();
    }

    @Test
    void anyCutIsRefusedWithOneLine() {
        byte[] whole =
                TEI.preview(Bundles.full(), WriteOptions.DEFAULT).getBytes(StandardCharsets.UTF_8);
        RoundTrip.survivesCuts(TEI, whole, ".xml");
    }
}

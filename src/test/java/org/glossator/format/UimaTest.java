package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class UimaTest {

    private static final UimaXmi XMI = new UimaXmi();
    private static final UimaJson JSON = new UimaJson();

    private static final String TEXT = "🏗️ The port office&#10;told Reuters";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String xmi(String... structures) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
          xmlns:tcas="http:///uima/tcas.ecore" xmlns:custom="http:///webanno/custom.ecore"
          xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore"
          xmlns:seg="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore"
          xmlns:meta="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"
          xmi:version="2.0"><cas:NULL xmi:id="0"/>
        %s
        <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="%s"/>
        <cas:View sofa="1" members="2 3 4 5 6 7 8 9"/></xmi:XMI>
        """
                .formatted(String.join("\n", structures), TEXT);
    }

    private static Source source(String xmi, String... types) {
        return new Source(
                "a.xmi",
                () -> new java.io.ByteArrayInputStream(bytes(xmi)),
                null,
                name ->
                        types.length > 0 && name.equals("TypeSystem.xml")
                                ? Optional.of(Bundles.bytes(name, bytes(types[0])))
                                : Optional.empty());
    }

    private static Bundle read(String... structures) {
        return Bundles.read(XMI, source(xmi(structures))).getFirst();
    }

    private static List<Loss> losses(String... structures) {
        return XMI.read(source(xmi(structures)), _ -> {});
    }

    private static String quote(Bundle bundle, int mark) {
        return ((Mark.OnSpan) bundle.marks().get(mark)).span().of(bundle.text());
    }

    @Test
    void writesTheGoldenFiles() {
        assertThat(XMI.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full.xmi"));
        assertThat(JSON.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full-uima.json"));
        byte[] types = new UimaTypes.Seen().add(Bundles.full()).types().xml();
        assertThat(new String(types, StandardCharsets.UTF_8))
                .isEqualTo(Bundles.golden("full-types.xml"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsTheXmiItWroteButForTheLosses(@ForAll Bundle bundle) {
        RoundTrip.holds(XMI, WriteOptions.DEFAULT, bundle);
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsTheJsonItWroteButForTheLosses(@ForAll Bundle bundle) {
        RoundTrip.holds(JSON, WriteOptions.DEFAULT, bundle);
    }

    @Test
    void offsetsCountCodeUnits() {
        Bundle read =
                read(
                        "<ner:NamedEntity xmi:id=\"2\" sofa=\"1\" begin=\"8\" end=\"19\""
                                + " value=\"ORG\" identifier=\"http://example.org/1\"/>");
        assertThat(quote(read, 0)).isEqualTo("port office");
        assertThat(read.marks().getFirst().label()).isEqualTo("ORG");
        assertThat(read.marks().getFirst().attributes())
                .isEqualTo(Map.of("identifier", "http://example.org/1"));
    }

    @Test
    void theTagIsTheMainFeatureAndTheLayerAnAttribute() {
        Bundle read =
                read(
                        "<custom:Actor xmi:id=\"2\" sofa=\"1\" begin=\"8\" end=\"19\" sure=\"true\""
                                + " kind=\"agency\"/>",
                        "<custom:Plain xmi:id=\"3\" sofa=\"1\" begin=\"25\" end=\"32\""
                                + " order=\"2\"/>");
        assertThat(read.marks())
                .extracting(Mark::label, Mark::attributes)
                .containsExactly(
                        tuple("agency", Map.of("sure", "true", "layer", "Actor")),
                        tuple("Plain", Map.of("order", "2")));
    }

    @Test
    void relationsSlotsAndChainsAreRelations() {
        Bundle read =
                read(
                        "<custom:A xmi:id=\"2\" sofa=\"1\" begin=\"8\" end=\"19\" links=\"5 6\"/>",
                        "<custom:A xmi:id=\"3\" sofa=\"1\" begin=\"25\" end=\"32\" next=\"2\"/>",
                        "<custom:R xmi:id=\"4\" sofa=\"1\" begin=\"25\" end=\"32\" Governor=\"2\""
                                + " Dependent=\"3\" label=\"told\"/>",
                        "<custom:Link xmi:id=\"5\" role=\"hearer\" target=\"3\"/>",
                        "<custom:Link xmi:id=\"6\" target=\"3\"/>",
                        "<custom:Chain xmi:id=\"7\" sofa=\"1\" first=\"3\"/>",
                        "<custom:Topic xmi:id=\"8\" sofa=\"1\" value=\"strike\"/>");
        assertThat(read.marks())
                .filteredOn(Mark.Relation.class::isInstance)
                .map(Mark.Relation.class::cast)
                .extracting(Mark::label, Mark.Relation::from, Mark.Relation::to)
                .containsExactly(
                        tuple("hearer", "2", "3"),
                        tuple("links", "2", "3"),
                        tuple("next", "3", "2"),
                        tuple("told", "2", "3"));
        assertThat(read.marks().getLast()).isInstanceOf(Mark.OnDocument.class);
        assertThat(read.marks().getLast().label()).isEqualTo("strike");
    }

    @Test
    void grammarIsNoAnnotationUnlessARelationLeadsToIt() {
        String[] structures = {
            "<seg:Token xmi:id=\"2\" sofa=\"1\" begin=\"8\" end=\"12\"/>",
            "<seg:Token xmi:id=\"3\" sofa=\"1\" begin=\"13\" end=\"19\"/>",
            "<seg:Token xmi:id=\"4\" sofa=\"1\" begin=\"20\" end=\"24\"/>",
            "<seg:Sentence xmi:id=\"5\" sofa=\"1\" begin=\"0\" end=\"32\"/>",
            "<custom:R xmi:id=\"6\" sofa=\"1\" begin=\"8\" end=\"12\" Governor=\"3\""
                    + " Dependent=\"2\" value=\"mod\"/>",
            "<ner:NamedEntity xmi:id=\"7\" sofa=\"1\" begin=\"8\" end=\"8\" value=\"X\"/>",
            "<ner:NamedEntity xmi:id=\"70\" sofa=\"1\" begin=\"8\" end=\"9\" value=\"X\"/>"
        };
        assertThat(read(structures).marks())
                .extracting(Mark::label)
                .containsExactly("Token", "Token", "mod");
        assertThat(losses(structures))
                .containsExactly(
                        new Loss("not indexed", 1, "a.xmi: NamedEntity 8"),
                        new Loss("layer Token", 1, "a.xmi: Token 20"),
                        new Loss("layer Sentence", 1, "a.xmi: Sentence 0"),
                        new Loss("empty span", 1, "a.xmi: NamedEntity 8"));
    }

    @Test
    void namesWhatStandsInNoText() {
        assertThat(
                        losses(
                                "<custom:Odd xmi:id=\"2\" x=\"1\"/>",
                                "<custom:Link xmi:id=\"3\" role=\"r\" target=\"2\"/>"))
                .containsExactly(new Loss("layer Odd", 1, "a.xmi: Odd"));
    }

    @Test
    void readsListsOfWords() {
        String types =
                """
                <typeSystemDescription><types><typeDescription><name>webanno.custom.A</name>
                <supertypeName>uima.tcas.Annotation</supertypeName><features>
                <featureDescription><name>words</name>
                <rangeTypeName>uima.cas.StringList</rangeTypeName></featureDescription>
                <featureDescription><name>other</name>
                <rangeTypeName>webanno.custom.A</rangeTypeName></featureDescription>
                </features></typeDescription></types></typeSystemDescription>
                """;
        String structure =
                "<custom:A xmi:id=\"2\" sofa=\"1\" begin=\"8\" end=\"19\" value=\"v\""
                        + " other=\"0\"><words>a b</words><words>c</words></custom:A>";
        Bundle read = Bundles.read(XMI, source(xmi(structure), types)).getFirst();
        assertThat(read.marks())
                .extracting(Mark::attributes)
                .containsExactly(Map.of("words", "a b; c", "layer", "A"));
    }

    @Test
    void knowsTheDocumentsMetadata() {
        Bundle read =
                read(
                        "<meta:DocumentMetaData xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"32\""
                                + " language=\"en\" documentTitle=\"Cranes\" documentId=\"n-1\""
                                + " documentUri=\"https://example.org/a\"/>");
        assertThat(read.id()).isEqualTo("n-1");
        assertThat(read.details().title()).isEqualTo("Cranes");
        assertThat(read.details().language()).isEqualTo("en");
        assertThat(read.details().url()).isEqualTo("https://example.org/a");
        assertThat(read.text()).isEqualTo("🏗️ The port office\ntold Reuters");
    }

    @Test
    void theTypeSystemTellsNumbersFromReferences() {
        String types =
                """
                <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
                <typeDescription><name>webanno.custom.A</name>
                <supertypeName>uima.tcas.Annotation</supertypeName><features>
                <featureDescription><name>target</name>
                <rangeTypeName>uima.cas.Integer</rangeTypeName></featureDescription>
                <featureDescription><name>like</name>
                <rangeTypeName>webanno.custom.A</rangeTypeName></featureDescription>
                </features></typeDescription></types></typeSystemDescription>
                """;
        String structures =
                xmi(
                        "<custom:A xmi:id=\"2\" sofa=\"1\" begin=\"8\" end=\"19\" target=\"3\"/>",
                        "<custom:A xmi:id=\"3\" sofa=\"1\" begin=\"25\" end=\"32\" like=\"2\"/>");
        Bundle read = Bundles.read(XMI, source(structures, types)).getFirst();
        assertThat(read.marks().getFirst().attributes()).isEqualTo(Map.of("target", "3"));
        assertThat(read.marks().getLast())
                .isEqualTo(new Mark.Relation("", "like", "3", "2", Map.of(), "", null));
        String broken = structures.replace("like=\"2\"", "like=\"77\"");
        assertThatThrownBy(() -> Bundles.read(XMI, source(broken, types)))
                .hasMessageStartingWith("a.xmi: A 3 points at 77, which is not there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8|99|A 2: end 99 is not within a text of 32 UTF-16 code units",
                "19|8|A 2: 19 to 8 is no stretch of whole characters",
                "1|8|A 2: 1 to 8 is no stretch of whole characters",
                "-1|8|A 2: begin -1 is not within",
                "x|8|A 2: begin x is not within",
            })
    void refusesWhatWouldMarkSomethingElse(String begin, String end, String message) {
        String structure =
                "<custom:A xmi:id=\"2\" sofa=\"1\" begin=\"%s\" end=\"%s\"/>".formatted(begin, end);
        assertThatThrownBy(() -> read(structure))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.xmi: " + message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesWhatIsNoCas() {
        assertThatThrownBy(() -> Bundles.read(XMI, source("<a/>")))
                .hasMessageStartingWith("a.xmi:1: this begins with <a> and is no XMI");
        assertThatThrownBy(() -> Bundles.read(XMI, source("<XMI/>")))
                .hasMessageStartingWith("a.xmi: there is no text in it");
        assertThatThrownBy(() -> Bundles.read(JSON, Source.pasted("a.json", "{}")))
                .hasMessageStartingWith("a.json: there is no \"%FEATURE_STRUCTURES\"");
        assertThatThrownBy(() -> Bundles.read(JSON, Source.pasted("a.json", "{\n\"a\":}")))
                .hasMessageStartingWith("a.json:2: not valid JSON");
    }

    @Test
    void readsEveryDialectOfJson() {
        String json =
                """
                {"%TYPES": {}, "%FEATURE_STRUCTURES": {
                  "1": {"%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView",
                        "sofaString": "🏗️ port"},
                  "2": {"%TYPE": "custom.A", "@sofa": 1, "^begin": 4, "^end": 8, "@tags": 3,
                        "#sure": "NaN", "@links": 4, "x": null},
                  "3": {"%TYPE": "uima.cas.StringArray", "%ELEMENTS": ["a", "b"]},
                  "4": {"%TYPE": "uima.cas.FSArray", "%ELEMENTS": [5]},
                  "5": {"%TYPE": "custom.B", "@sofa": 1, "begin": 0, "end": 3}},
                 "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2, 5]}}}
                """;
        Bundle read = Bundles.read(JSON, Source.pasted("a.json", json)).getFirst();
        assertThat(quote(read, 0)).isEqualTo("port");
        assertThat(read.marks().getFirst().attributes())
                .isEqualTo(Map.of("tags", "a; b", "layer", "A"));
        assertThat(read.marks().getLast())
                .isEqualTo(new Mark.Relation("", "links", "2", "5", Map.of(), "", null));
        assertThat(Formats.reading(Source.pasted("a.json", json)))
                .containsInstanceOf(UimaJson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "my name", "begin", "x_0020_", "x", "主张", "1", "-", "_a"})
    void anyNameOfAnAttributeCanBeAFeature(String name) {
        String feature = UimaNames.feature(name);
        assertThat(feature).matches("([A-Za-z][A-Za-z0-9_]*)?").isNotEqualTo("begin");
        assertThat(UimaNames.attribute(feature)).isEqualTo(name);
    }

    @Test
    void oneFileBesideThemTellsTheTypesOfAll() {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("my name", "");
        Mark odd =
                new Mark.OnSpan(
                        "a",
                        "claim",
                        List.of(new org.glossator.text.Span(0, 1)),
                        attributes,
                        "",
                        null);
        List<Bundle> bundles =
                List.of(Bundles.plain("one", "text"), Bundles.plain("two", "text", odd));
        List<Bundle> read = RoundTrip.through(XMI, WriteOptions.DEFAULT, bundles);
        assertThat(read).extracting(Bundle::id).containsExactly("one", "two");
        assertThat(read.getLast().marks().getFirst().attributes()).isEqualTo(attributes);
    }

    @Test
    void anyCutIsReadOrRefusedWithOneLine() {
        RoundTrip.survivesCuts(
                XMI, bytes(XMI.preview(Bundles.full(), WriteOptions.DEFAULT)), ".xmi");
        RoundTrip.survivesCuts(
                JSON, bytes(JSON.preview(Bundles.full(), WriteOptions.DEFAULT)), ".json");
    }

    @Test
    void typeSystemsAreNoArticles() {
        assertThat(XMI.companions("a.xmi")).contains("TypeSystem.xml", "a_typesystem.xml");
        assertThat(new ArrayList<>(UimaTypes.names("a"))).doesNotContain("a.xmi");
    }
}

package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;

class SpacyTest {

    private static final Spacy SPACY = new Spacy();

    private static final WriteOptions OUTER =
            WriteOptions.DEFAULT.withOverlaps(WriteOptions.Overlaps.OUTER);

    /// @param text with single quotation marks for double ones
    private static Source source(String text) {
        return Bundles.bytes("a.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static List<Bundle> read(String text) {
        return Bundles.read(SPACY, source(text));
    }

    private static List<String> spans(Bundle bundle) {
        return bundle.marks().stream()
                .filter(Mark.OnSpan.class::isInstance)
                .map(Mark.OnSpan.class::cast)
                .map(mark -> mark.label() + " " + mark.span().of(bundle.text()))
                .toList();
    }

    @Test
    void writesTheGoldenDocument() {
        assertThat(SPACY.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full.spacy.json"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItsTokensHold(@ForAll Bundle bundle) {
        SpacyText text = new SpacyText(OUTER);
        List<Bundle> read = RoundTrip.through(SPACY, OUTER, List.of(bundle));
        Essence.requireSame(text.left(bundle), text.losses(bundle), read);
        assertThat(read).hasSize(1);
    }

    /// spaCy puts the text together from the tokens and does not look at the raw one.
    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void theTokensMakeUpTheText(@ForAll Bundle bundle) {
        JsonNode document = JsonMapper.shared().readTree(SPACY.preview(bundle, OUTER));
        StringBuilder text = new StringBuilder();
        for (JsonNode sentence : document.path("paragraphs").path(0).path("sentences")) {
            for (JsonNode token : sentence.path("tokens")) {
                text.append(token.path("orth").asString()).append(token.path("space").asString());
            }
        }
        assertThat(text.toString()).isEqualTo(bundle.text());
    }

    @Test
    void anyCutIsReadOrRefusedWithOneLine() {
        String whole = "[" + SPACY.preview(Bundles.full(), OUTER) + "]";
        RoundTrip.survivesCuts(SPACY, whole.getBytes(StandardCharsets.UTF_8), ".json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[['🏗️ at Selwick',{'entities':[[6,13,'port']]}]]",
                "['🏗️ at Selwick',{'entities':[[6,13,'port']]}]",
                "{'classes':['port'],'annotations':[null,['🏗️ at"
                        + " Selwick',{'entities':[[6,13,'port']]}]]}",
                "{'text':'🏗️ at"
                        + " Selwick','ents':[{'start':6,'end':13,'label':'port'}],'tokens':[]}",
                "{'text':'🏗️ at Selwick','spans':{'sc':[{'start':6,'end':13,'label':'port'}]}}",
                "[['🏗️ at Selwick',[[6,13,'port']]]]",
            })
    void offsetsCountCodePointsInEveryLayout(String text) {
        assertThat(spans(read(text).getFirst())).containsExactly("port Selwick");
    }

    @Test
    void layTokensOnTheRawText() {
        Bundle read =
                read("[{'id':4,'paragraphs':[{'raw':'New  York\\nis"
                         + " big.','sentences':[{'tokens':[{'orth':'New','ner':'B-GPE'},{'orth':'York','ner':'L-GPE'},{'orth':'is','ner':'O'},{'orth':'big','ner':'-'},{'orth':'.','ner':'O'}]}],'cats':[{'label':'place','value':1.0},{'label':'person','value':0.0}]}]}]")
                        .getFirst();
        assertThat(read.id()).isEqualTo("4");
        assertThat(spans(read)).containsExactly("GPE New  York");
        assertThat(read.marks()).extracting(Mark::label).containsExactly("GPE", "place");
    }

    @ParameterizedTest
    @CsvSource({
        "B-A I-A L-A U-A, A a b c;A d",
        "B-A I-A B-A I-A, A a b;A c d",
        "I-A I-B E-B S-C, A a;B b c;C d",
        "U-A U-A O B-B, A a;A b;B d",
    })
    void readsTagsOfAnyScheme(String tags, String expected) {
        StringBuilder tokens = new StringBuilder();
        String[] all = tags.split(" ");
        for (int i = 0; i < all.length; i++) {
            tokens.append(i == 0 ? "" : ",")
                    .append("{'orth':'%c','ner':'%s'}".formatted('a' + i, all[i]));
        }
        Bundle read =
                read("[{'paragraphs':[{'sentences':[{'tokens':[" + tokens + "]}]}]}]").getFirst();
        assertThat(read.text()).isEqualTo("a b c d");
        assertThat(spans(read)).containsExactly(expected.split(";"));
    }

    /// Each is a document to spaCy.
    @Test
    void everyParagraphIsADocument() {
        String paragraph = "{'sentences':[{'tokens':[{'orth':'x','space':'','ner':'O'}]}]}";
        assertThat(read("[{'id':0,'paragraphs':[" + paragraph + "," + paragraph + "]}]"))
                .extracting(Bundle::id)
                .containsExactly("0-1", "0-2");
    }

    @Test
    void namesWhatItCannotKeep() {
        String tokens = "[{'orth':'a','tag':'NN','ner':'O'},{'orth':'b','tag':'VB','ner':'O'}]";
        String text =
                "[{'paragraphs':[{'raw':'c d','sentences':[{'tokens':"
                        + tokens
                        + ",'brackets':[{'first':0}]}]}]}]";
        assertThat(SPACY.read(source(text), _ -> {}))
                .containsExactly(
                        new Loss("raw text", 1, "a.json:1: record 1: c d"),
                        new Loss("phrase", 1, "a.json:1: record 1"),
                        new Loss("token tag", 2, "a.json:1: record 1: NN"));
    }

    @Test
    void holdsOneTagATokenAndAsksWhich() {
        assertThat(SPACY.asks(new Loss("overlap", 1, ""), WriteOptions.DEFAULT)).isTrue();
        assertThat(SPACY.asks(new Loss("overlap", 1, ""), OUTER)).isFalse();
        assertThatThrownBy(() ->
                        RoundTrip.through(SPACY, WriteOptions.DEFAULT, List.of(Bundles.full())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("spacy holds one tag a token");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[['ab',{'entities':[[0,3,'x']]}]]|the span [0, 3) is not within a text of 2 code",
                "[['ab',{'entities':[['B-x','O']]}]]|\"start\" is \"B-x\"; it must be a whole",
                "[['ab']]|not a pair of a text and its entities",
                "[[1,{}]]|there is no \"text\"",
                "[{'paragraphs':[{'sentences':[{'tokens':[{'ner':'O'}]}]}]}]|a token has no",
                "[{'paragraphs':[{'sentences':[{'tokens':[{'orth':'a','ner':'PER'}]}]}]}]|the tag",
            })
    void refusesWhatWouldMarkSomethingElse(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.json:1: record 1: " + message)
                .hasMessageNotContaining("\n");
    }
}

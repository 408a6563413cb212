package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Refusal;
import org.glossator.model.WorkState;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;
import org.glossator.text.Tokenization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class ProdigyTest {

    private static final Prodigy PRODIGY = new Prodigy();

    private static final String TEXT = "'text':'🏗️ Ada met Bo'";

    /// @param text with single quotation marks for double ones
    private static Source source(String text) {
        return Bundles.bytes("a.jsonl", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Bundle read(String fields) {
        return Bundles.read(PRODIGY, source("{" + TEXT + "," + fields + "}")).getFirst();
    }

    @Test
    void writesTheGoldenTask() {
        assertThat(PRODIGY.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full.prodigy.jsonl"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteButForTheLosses(@ForAll Bundle bundle) {
        RoundTrip.holds(PRODIGY, WriteOptions.DEFAULT, bundle);
    }

    @Test
    void anyCutIsReadOrRefusedWithOneLine() {
        byte[] whole =
                PRODIGY.preview(Bundles.full(), WriteOptions.DEFAULT)
                        .getBytes(StandardCharsets.UTF_8);
        RoundTrip.survivesCuts(PRODIGY, whole, ".jsonl");
    }

    /// Or Prodigy refuses the task.
    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void everySpanBeginsAndEndsWithAToken(@ForAll Bundle bundle, @ForAll Tokenization by) {
        ProdigyTokens tokens = new ProdigyTokens(bundle, by, new Segmenter());
        int at = 0;
        for (Span token : tokens.all()) {
            assertThat(token.begin()).isGreaterThanOrEqualTo(at);
            assertThat(token.end()).isGreaterThan(token.begin());
            at = token.end();
        }
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnSpan span) {
                int first = tokens.first(span.span());
                int last = tokens.last(span.span());
                assertThat(tokens.all().get(first).begin()).isEqualTo(span.span().begin());
                assertThat(tokens.all().get(last).end()).isEqualTo(span.span().end());
            }
        }
    }

    @Test
    void offsetsCountCodePoints() {
        Bundle read = read("'spans':[{'start':3,'end':6,'label':'P','text':'Ada'}]");
        assertThat(((Mark.OnSpan) read.marks().getFirst()).span()).isEqualTo(new Span(4, 7));
    }

    @Test
    void relationsEndAtSpansByPlaceOrByToken() {
        String spans =
                "'spans':[{'start':3,'end':6,'token_start':1,'token_end':1,'label':'P'},{'start':11,'end':13,'token_start':3,'token_end':3,'label':'P'}],";
        Bundle read =
                read(
                        spans
                                + "'relations':[{'head':1,'child':3,'label':'met','head_span':{'start':3,'end':6,'label':'P'},'child_span':{'start':11,'end':13,'label':'P'}},{'head':3,'child':1,'label':'of'}]");
        assertThat(read.marks().subList(2, 4))
                .map(Mark.Relation.class::cast)
                .extracting(Mark::label, Mark.Relation::from, Mark.Relation::to)
                .containsExactly(tuple("met", "span0", "span1"), tuple("of", "span1", "span0"));
    }

    @ParameterizedTest
    @CsvSource({"accept,FINISHED", "ignore,IGNORED", "reject,IGNORED"})
    void theAnswerSaysHowFarTheAnnotatorIs(String answer, WorkState state) {
        Bundle read =
                read(
                        "'spans':[{'start':3,'end':6,'label':'P'}],'answer':'%s','_annotator_id':'ines','_timestamp':1633999979"
                                .formatted(answer));
        assertThat(read.state()).isEqualTo(state);
        assertThat(read.set()).isEqualTo("ines");
        assertThat(read.setKind()).isEqualTo(AnnotationSet.Kind.ANNOTATOR);
        assertThat(read.marks().getFirst().maker()).isNotNull();
        assertThat(read.marks().getFirst().attributes())
                .isEqualTo(answer.equals("reject") ? Map.of("answer", "reject") : Map.of());
    }

    @Test
    void keepsChoicesAndFurtherFields() {
        Bundle read =
                read(
                        "'options':[{'id':'calm','text':'Calm'}],'accept':['calm'],'spans':[{'start':3,'end':6,'label':'P','source':'m1'}],'meta':{'source':'Post','shelf':3}");
        assertThat(read.marks()).extracting(Mark::label).containsExactly("P", "calm");
        assertThat(read.marks().getFirst().attributes()).isEqualTo(Map.of("source", "m1"));
        assertThat(read.details().source()).isEqualTo("Post");
    }

    @Test
    void namesRelationsBetweenTokensThatAreNoSpans() {
        String text = "{" + TEXT + ",'relations':[{'head':0,'child':1,'label':'of'}]}";
        assertThat(PRODIGY.read(source(text), _ -> {}))
                .containsExactly(
                        new Loss("relation", 1, "a.jsonl:1: record 1: of from token 0 to token 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'start':3,'end':99|the span [3, 99) is not within a text of 13 code points",
                "'start':3,'end':6,'text':'Bo'|the quote \"Bo\" is not what stands at [3, 6)",
                "'start':3|\"end\" is missing; it must be a whole number",
            })
    void refusesWhatWouldMarkSomethingElse(String where, String message) {
        assertThatThrownBy(() -> read("'spans':[{" + where + ",'label':'P'}]"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.jsonl:1: record 1: " + message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesATaskWithoutText() {
        List<String> tasks = List.of("{'image':'a.png'}", "[[]]", "{'text':null}");
        assertThat(tasks)
                .allSatisfy(task ->
                        assertThatThrownBy(() -> Bundles.read(PRODIGY, source(task)))
                                .isInstanceOf(Refusal.class)
                                .hasMessageContaining("there is no \"text\""));
    }
}

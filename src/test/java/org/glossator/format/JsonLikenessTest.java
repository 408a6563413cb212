package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Which format a file of a shared ending is taken for.
class JsonLikenessTest {

    private static String format(String name, String text) {
        Source source = Bundles.bytes(name, text.getBytes(StandardCharsets.UTF_8));
        return Formats.reading(source).map(Format::id).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.jsonl|{'text':'x'}|jsonl",
                "a.jsonl|{'id':1,'text':'x','meta':{'title':'t'}}|jsonl",
                "a.jsonl|{'text':'x','spans':[{'start':0,'end':1,'label':'P'}]}|jsonl",
                "a.jsonl|{'text':'x','labels':[{'label':'P'}]}|jsonl",
                "a.ndjson|{'text':'x','label':[[0,1,'P']]}|jsonl",
                "a.jsonl|{'id':1,'text':'x','label':[[0,1,'P']],'Comments':[]}|doccano",
                "a.jsonl|{'id':1,'data':'x','label':[]}|doccano",
                "a.json|[{'text':'x','label':['good']}]|doccano",
                "a.jsonl|{'text':'x','entities':[],'relations':[],'Comments':[]}|doccano",
                "a.jsonl|{'text':'x','meta':{},'annotation_approver':null,'labels':[]}|doccano",
                "a.json|[{'id':1,'annotations':[{'result':[]}],'data':{'text':'x'}}]|labelstudio",
                "a.json|[{'data':{'text':'x'}}]|labelstudio",
                "a.json|{'data':{'text':'x'},'predictions':[{'result':[]}]}|labelstudio",
                "a.json|[{'text':'x','id':1,'label':[{'start':0,'labels':['P']}],'annotator':1,'annotation_id':2}]|labelstudio",
                "a.jsonl|{'text':'x','spans':[],'_input_hash':1,'answer':'accept'}|prodigy",
                "a.jsonl|{'text':'x','label':'good','answer':'accept'}|prodigy",
                "a.jsonl|{'text':'x','entities':[[0,1,'P']],'cats':['good']}|doccano",
                "a.jsonl|{'text':'x','entities':[{'start':0,'end':1,'label':'P'}]}|spacy",
                "a.jsonl|{'data':{'text':'x'}}|labelstudio",
                "a.jsonl|{'text':'x','tokens':[{'text':'x','ws':false}]}|prodigy",
                "a.json|[{'text':'x','spans':[{'start':0,'end':1}]}]|prodigy",
                "a.json|[{'id':0,'paragraphs':[{'sentences':[]}]}]|spacy",
                "a.json|[['x',{'entities':[[0,1,'P']]}]]|spacy",
                "a.json|{'classes':['P'],'annotations':[['x',{'entities':[[0,1,'P']]}]]}|spacy",
                "a.jsonl|['x',{'entities':[[0,1,'P']]}]|spacy",
                "a.json|{'text':'x','ents':[{'start':0,'end':1,'label':'P'}],'tokens':[]}|spacy",
                "a.json|{'format':'glossator','version':1}|none",
                "a.json|{}|none",
                "a.json|not JSON|none",
            })
    void tellsFormatsByWhatTheirRecordsHold(String name, String text, String format) {
        assertThat(format(name, text.replace('\'', '"'))).isEqualTo(format);
    }

    @Test
    void everyFormatKnowsWhatItWrites() {
        for (Format.Writing format :
                List.of(
                        new Jsonl(),
                        new Doccano(),
                        new LabelStudio(),
                        new Prodigy(),
                        new Spacy())) {
            String name = "a." + format.extensions().getFirst();
            String text = format.preview(Bundles.full(), WriteOptions.DEFAULT);
            assertThat(format(name, text)).isEqualTo(format.id());
        }
    }

    /// What a record says of itself may stand behind its text.
    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void longTextsHideNothing(int length) {
        Bundle bundle = Bundles.plain("a", "x".repeat(length));
        assertThat(format("a.jsonl", new Jsonl().preview(bundle, WriteOptions.DEFAULT)))
                .isEqualTo("jsonl");
        assertThat(format("a.jsonl", new Doccano().preview(bundle, WriteOptions.DEFAULT)))
                .isEqualTo("doccano");
    }
}

package org.glossator.format;

import org.glossator.text.Span;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What spaCy trains on: documents with tokens, entities, groups of spans and categories, packed
/// into a `DocBin`.
///
/// Offsets count code points, as Python does. Specified in spaCy's documentation, *Data formats*
/// and *DocBin*; where that is silent, the source of version 3.8 is followed.
final class SpacyDocBin implements Format.Writing {

    static final String EXTENSION = "spacy";

    static final CardGuide GUIDE =
            new CardGuide(
                    "spacy-docbin",
                    "`doc.text` is the text of the record to the character, `doc.ents` are spans"
                            + " that do not overlap, `doc.spans[\"sc\"]` are all. `start` and"
                            + " `end` count tokens, `start_char` and `end_char` Unicode code"
                            + " points from 0; ends are exclusive.",
                    """
                    import spacy; from spacy.tokens import DocBin
                    docs = list(DocBin().from_disk("{file}").get_docs(spacy.blank("xx").vocab))
                    print([(span.text, span.label_) for doc in docs for span in doc.spans["sc"]])
                    """);

    @Override
    public String id() {
        return "spacy-docbin";
    }

    @Override
    public List<String> extensions() {
        return List.of(EXTENSION);
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.TOKENS);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new DocBinText(options);
    }

    /// As one would give it to spaCy's `Doc`, with the spans by their tokens.
    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        SpacyTokens tokens = new DocBinText(options).tokens(bundle);
        Utf8Out out = new Utf8Out();
        out.raw("{\n  ").string("id").raw(": ").string(bundle.id());
        out.raw(",\n  ").string("words").raw(": [");
        for (int i = 0; i < tokens.size(); i++) {
            out.comma().string(tokens.word(i));
        }
        out.raw("],\n  ").string("spaces").raw(": [");
        for (int i = 0; i < tokens.size(); i++) {
            out.comma().raw(Boolean.toString(tokens.hasSpace(i)));
        }
        out.raw("],\n  ").string("ents").raw(": [");
        entities(tokens).forEach(tag -> out.comma().string(tag));
        out.raw("],\n  ").string("spans").raw(": {").string(DocBinRecord.GROUP).raw(": [");
        for (TokenLayout.Place place : DocBinText.places(tokens.layout())) {
            Span where = new Span(tokens.of(place.first()), tokens.of(place.last()) + 1);
            out.comma().raw('[').number(where.begin()).raw(',').number(where.end());
            out.raw(',').string(place.mark().label()).raw(']');
        }
        out.raw("]},\n  ").string("cats").raw(": {");
        for (String label : DocBinText.labels(bundle)) {
            out.comma().string(label).raw(": 1.0");
        }
        out.raw("}\n}\n");
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }

    private static List<String> entities(SpacyTokens tokens) {
        List<String> tags = new ArrayList<>(Collections.nCopies(tokens.size(), "O"));
        for (TokenLayout.Place place : tokens.layout().places()) {
            int first = tokens.of(place.first());
            for (int i = first; place.stays() && i <= tokens.of(place.last()); i++) {
                tags.set(i, (i == first ? "B-" : "I-") + place.mark().label());
            }
        }
        return tags;
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return DocBinExport.open(target, options);
    }
}

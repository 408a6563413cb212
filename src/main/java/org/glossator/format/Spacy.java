package org.glossator.format;

import org.glossator.model.Refusal;

import java.util.List;
import java.util.Set;

/// The training data of spaCy: JSON with tokens and BILUO tags, as `spacy convert` takes it, which
/// is also what is written; and the pairs of text and offsets of its tutorials.
///
/// Offsets count code points, as Python does. Specified in spaCy's documentation, *Data formats*;
/// where that is silent, the source of version 3 is followed.
final class Spacy implements Format.Reading, Format.Writing {

    private static final CardGuide GUIDE =
            new CardGuide(
                    "spacy",
                    CardGuide.TOKENS,
                    """
                    from spacy.training.converters import json_to_docs
                    docs = list(json_to_docs(open("{file}", encoding="utf-8").read()))
                    print([(span.text, span.label_) for doc in docs for span in doc.ents])
                    """);

    @Override
    public String id() {
        return "spacy";
    }

    @Override
    public List<String> extensions() {
        return List.of("json", "jsonl");
    }

    @Override
    public Likeness likeness(Beginning beginning) {
        JsonPaths paths = JsonPaths.of(beginning);
        boolean record = paths.has("text=");
        boolean certain =
                paths.hasAny("paragraphs[]", "[][].entities[]", "ents[].start=")
                        // A pair on each line.
                        || paths.has("[]=") && paths.has("entities[]")
                        || record && paths.has("entities[].start=")
                        || !record && paths.hasAny("annotations[][]=");
        boolean some = paths.has("[][][][]=");
        return certain ? Likeness.CERTAIN : some ? Likeness.SOME : Likeness.NONE;
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        Losses losses = new Losses();
        JsonRecords.each(
                source,
                (record, place, line) -> new SpacyRecord(place, line, losses).read(record, sink));
        return losses.list();
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.TOKENS);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new SpacyText(options);
    }

    @Override
    public boolean asks(Loss loss, WriteOptions options) {
        return loss.kind().equals(TokenLayout.OVERLAP)
                && options.overlaps() == WriteOptions.Overlaps.FAIL;
    }

    /// Shows the outer spans where no choice has been made yet.
    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return JsonProof.preview(new SpacyText(options.chosen()), bundle);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return StagedExport.open(
                () -> new SpacyText(options), Frame.LIST, "json", target, null, GUIDE);
    }

    /// Of a span that would need a second tag on a token.
    static Refusal overlaps(Bundle bundle, Mark mark) {
        return new Refusal(
                Excerpt.example(bundle, mark)
                        + ": overlaps another span, and spacy holds one tag a token;"
                        + " keep the outer or the inner spans");
    }
}
